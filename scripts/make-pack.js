/**
 * Starts `npm run make-pack`. Its files are put together first: read by tsx, one by one and again in each thread, they would take
 * longer to start than a thousand articles take to read. JavaScript, so that nothing has to be compiled before.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles the command and what its threads run, and gives the folder that holds both. */
async function bundle() {
  const { outputFiles } = await build({
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
  });
  const digest = createHash('sha256');
  for (const { path, contents } of outputFiles) digest.update(basename(path)).update(contents);
  const folder = join(root, 'build', `make-pack-${digest.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(join(root, 'build'), { recursive: true });
  const draft = mkdtempSync(join(root, 'build', 'make-pack-draft-'));
  for (const { path, contents } of outputFiles) writeFileSync(join(draft, basename(path)), contents);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was faster.
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

await import(join(await bundle(), 'make-pack.js'));
