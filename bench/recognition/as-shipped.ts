/** Recognition as the extension ships it: bundled with its configuration, not as tsx loads it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, mergeConfig } from 'vite';
import shared from '../../vite.config.ts';

/**
 * The exports of `shipped.ts`, bundled. tsx compiles for the Node that runs it: there each pattern with `\p{…}` is made anew wherever it
 * is asked, and every inner function is named when it is made.
 */
export async function recognitionAsShipped(): Promise<typeof import('./shipped.ts')> {
  const lib = { entry: 'bench/recognition/shipped.ts', formats: ['es' as const] };
  const [output] = [await build(mergeConfig(shared, { configFile: false, build: { write: false, lib } }))].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('bench/recognition/shipped.ts was not bundled');
  const folder = await mkdtemp(join(tmpdir(), 'recognition-'));
  try {
    const file = join(folder, 'recognition.mjs');
    await writeFile(file, chunk.code);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
