/** Reads what the project's files import, for the tests of the architecture. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import, re-export or dynamic import. */
export interface Import {
  /** The importing file, from the project's root: `src/content/content.ts`. */
  from: string;
  /** The imported file from the project's root, or a package's name. */
  to: string;
  /** True when nothing of it is left in JavaScript. */
  typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(?:(type)\s+)?([\w*{}\s,$]*?)\s*from\s*'([^']+)'/gm;
const SIDE_EFFECT = /^import\s*'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;

/** All files under a folder, from the project's root, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

/** Every import of the TypeScript files under a folder. */
export function importsUnder(folder: string): Import[] {
  return filesUnder(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
}

/** The imports of one file's source text. */
export function importsOf(file: string, source: string): Import[] {
  const found = (specifier: string | undefined, typeOnly: boolean): Import => ({
    from: file,
    to: resolve(file, specifier ?? ''),
    typeOnly,
  });
  return [
    ...[...source.matchAll(STATEMENT)].map(([, type, names, specifier]) =>
      found(specifier, type !== undefined || onlyTypes(names ?? '')),
    ),
    ...[...source.matchAll(SIDE_EFFECT), ...source.matchAll(DYNAMIC)].map(([, specifier]) => found(specifier, false)),
  ];
}

/** True of `{ type A, type B }`. */
function onlyTypes(names: string): boolean {
  const inside = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const parts =
    inside
      ?.split(',')
      .map((part) => part.trim())
      .filter(Boolean) ?? [];
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return normalize(join(dirname(file), specifier.replace(/\?.*$/, ''))).replaceAll('\\', '/');
}
