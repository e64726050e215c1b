/**
 * Starts `npm run make-pack`. Its files are put together first, and again when one of them has changed: read by tsx, one by one and
 * again in each thread, they would take longer to start than a thousand articles take to read. JavaScript, so that nothing has to be
 * compiled before.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Says what the newest bundle is, and of which files, as they were. */
const NEWEST = join(root, 'build', 'make-pack.json');

/** What a change of a file is told by; null of a file that is gone. */
function stateOf(path) {
  const state = statSync(join(root, path), { throwIfNoEntry: false });
  return state ? `${state.size} ${state.mtimeMs} ${state.ctimeMs}` : null;
}

/** The newest bundle's folder, if none of its files has changed; else null. */
function newest() {
  try {
    const { folder, files } = JSON.parse(readFileSync(NEWEST, 'utf8'));
    const isFresh = Object.entries(files).every(([path, state]) => stateOf(path) === state);
    return isFresh && existsSync(folder) ? folder : null;
  } catch {
    // There is none yet.
    return null;
  }
}

/** Bundles the command and what its threads run, and gives the folder that holds both. */
async function bundle() {
  const { build } = await import('esbuild');
  const began = Date.now();
  const { outputFiles, metafile } = await build({
    entryPoints: ['scripts/make-pack.ts', 'scripts/archive/archive-worker.ts'],
    absWorkingDir: root,
    entryNames: '[name]',
    outdir: 'build',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  });
  const digest = createHash('sha256');
  for (const { path, contents } of outputFiles) digest.update(basename(path)).update(contents);
  const folder = join(root, 'build', `make-pack-${digest.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) writeFolder(folder, outputFiles);
  const states = ['scripts/make-pack.js', 'package-lock.json', ...Object.keys(metafile.inputs)].map((path) => [
    path,
    stateOf(path),
  ]);
  // What has changed meanwhile may have been read before or after.
  if (states.every(([path]) => statSync(join(root, path)).mtimeMs < began)) {
    const draft = `${NEWEST}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ folder, files: Object.fromEntries(states) }));
    renameSync(draft, NEWEST);
  }
  return folder;
}

/** Writes a folder's files, all of them or none. */
function writeFolder(folder, files) {
  mkdirSync(join(root, 'build'), { recursive: true });
  const draft = mkdtempSync(join(root, 'build', 'make-pack-draft-'));
  for (const { path, contents } of files) writeFileSync(join(draft, basename(path)), contents);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was faster.
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

await import(join(newest() ?? (await bundle()), 'make-pack.js'));
