/** Zip files that are the same bytes whenever and wherever they are made from the same content. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** Every entry's time. Zip files hold local time, so this is made from local parts. */
const TIME = new Date(2026, 0, 1);

/** Packs files, given as path in the zip and path on disk. Entries are sorted by path. */
export function zipFiles(files: ReadonlyMap<string, string>): Uint8Array {
  const paths = [...files.keys()].sort();
  return zipSync(Object.fromEntries(paths.map((path) => [path, readFileSync(files.get(path) ?? path)])), {
    level: 9,
    mtime: TIME,
  });
}

/** All files under a folder by their path in it, with `/` on every machine. */
export function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), path]));
}

/** Unpacks a zip file into a folder. */
export async function unzip(zip: string, folder: string): Promise<void> {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
