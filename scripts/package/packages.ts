/** The release's three zip files. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { BROWSERS, type BrowserName } from '../build/manifest.ts';
import { filesIn, zipFiles } from './zip.ts';

const RELEASE = 'release';
/** What is made from the sources, or fetched; the same as in .gitignore. */
const MADE = /^(?:node_modules|dist|build|release|coverage)\/|\.log$|^demo\.png$/;

/** Where a package is: `release/backgrounder-chrome-1.0.0.zip`. */
export function packagePath(content: BrowserName | 'source'): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return `${RELEASE}/backgrounder-${content}-${version}.zip`;
}

/** Packs dist/chrome, dist/firefox and the sources they were built from. Resolves with the files' paths. */
export async function writePackages(): Promise<string[]> {
  await rm(RELEASE, { recursive: true, force: true });
  await mkdir(RELEASE, { recursive: true });
  for (const browser of BROWSERS) await writeFile(packagePath(browser), zipFiles(filesIn(`dist/${browser}`)));
  await writeFile(packagePath('source'), zipFiles(sourceFiles()));
  return [...BROWSERS, 'source' as const].map(packagePath);
}

/** What git tracks; in an unpacked source package, which has no git, everything that isn't made. */
function sourceFiles(): Map<string, string> {
  const paths = existsSync('.git')
    ? execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
        .split('\0')
        .filter((path) => existsSync(path))
    : [...filesIn('.').keys()].filter((path) => !MADE.test(path));
  return new Map(paths.filter(Boolean).map((path) => [path, path]));
}
