/** Finds what threads have saved, of this run and of one that was killed. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedHead } from './gathering.ts';
import { readFirst } from './records.ts';

/** Files that hold nothing twice, and what none of them holds. */
export interface SavedSums {
  files: string[];
  missing: Set<string>;
}

/**
 * The saved files of an ending that may be added up: what is in them is wanted, and in one of them alone. A thread that was killed
 * between writing and deleting leaves a file and another that holds all of it as well.
 */
export async function savedSums(folder: string, ending: string, wanted: Iterable<string>): Promise<SavedSums> {
  const missing = new Set(wanted);
  const names = (await readdir(folder)).filter((name) => name.endsWith(`.${ending}`)).sort();
  const saved = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      return { file, of: ((await readFirst(file)) as SavedHead).gathered };
    }),
  );
  const files: string[] = [];
  for (const { file, of } of saved.sort((a, b) => b.of.length - a.of.length)) {
    if (!of.every((key) => missing.has(key))) continue;
    for (const key of of) missing.delete(key);
    files.push(file);
  }
  return { files, missing };
}
