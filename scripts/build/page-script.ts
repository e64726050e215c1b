/** Scripts that benchmarks and tests run in a page: bundled in memory, as one classic script. */
import { build, type InlineConfig, mergeConfig } from 'vite';

/** The code of an entry with everything it imports. `more` is added to Vite's configuration. Rejects when it can't be bundled. */
export async function pageScript(entry: string, more: InlineConfig = {}): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  };
  const result = await build(mergeConfig(config, more));
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
