/** Finds a glossary's files: pack.yaml, sources.yaml, entries/<type>.yaml, facts/<source>.yaml and reviewed-forms.yaml. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import type { Finding } from './finding.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

export interface Glossary {
  pack: YamlFile;
  sources: YamlFile;
  /** In the order of ENTRY_TYPES. */
  entries: Array<{ type: EntryType; file: YamlFile }>;
  /** By source id. */
  facts: Array<{ source: string; file: YamlFile }>;
  /** Risky forms that an author looked at and kept; null when there are none. */
  reviewed: YamlFile | null;
  problems: Finding[];
}

/** All files of a glossary. */
export function filesOf({ pack, sources, entries, facts, reviewed }: Glossary): YamlFile[] {
  const listed = [...entries, ...facts].map(({ file }) => file);
  return [pack, sources, ...listed, ...(reviewed ? [reviewed] : [])];
}

/**
 * Reads all files of a glossary folder; findings name them relative to the working directory.
 * @throws when the folder or a file in it can't be read.
 */
export async function readGlossary(folder: string): Promise<Glossary> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
  const problems: Finding[] = [];
  const nameOf = (path: string) => relative(process.cwd(), join(folder, path)).replaceAll('\\', '/');
  const read = async (path: string): Promise<YamlFile> => {
    const file = paths.includes(path)
      ? await readYamlFile(join(folder, path), nameOf(path))
      : missingFile(nameOf(path));
    problems.push(...file.problems);
    return file;
  };
  const complain = (path: string, what: string, cure: string): void => {
    problems.push({ file: nameOf(path), line: 1, what, value: path, cure });
  };

  const types = new Map<string, YamlFile>();
  const facts: Glossary['facts'] = [];
  for (const path of paths) {
    const [, kind, name = ''] = /^(entries|facts)\/([^/]+)\.yaml$/.exec(path) ?? [];
    if (kind === 'facts') facts.push({ source: name, file: await read(path) });
    else if (kind === 'entries' && isEntryType(name)) types.set(name, await read(path));
    else if (kind === 'entries')
      complain(path, 'unknown entry type', `name the file after one of ${ENTRY_TYPES.join(', ')}`);
    else if (!ROOT_FILES.includes(path)) complain(path, 'a file that no glossary has', `move it out of ${folder}`);
  }
  return {
    pack: await read('pack.yaml'),
    sources: await read('sources.yaml'),
    entries: ENTRY_TYPES.flatMap((type) => {
      const file = types.get(type);
      return file ? [{ type, file }] : [];
    }),
    facts,
    reviewed: paths.includes(REVIEWED) ? await read(REVIEWED) : null,
    problems,
  };
}

function missingFile(name: string): YamlFile {
  const problem = { file: name, line: 1, what: 'the file is missing', value: undefined, cure: 'write it' };
  return { name, text: '', value: undefined, problems: [problem], lineOf: () => 1 };
}

const REVIEWED = 'reviewed-forms.yaml';
const ROOT_FILES = ['pack.yaml', 'sources.yaml', REVIEWED];

function isEntryType(name: string): name is EntryType {
  return (ENTRY_TYPES as readonly string[]).includes(name);
}
