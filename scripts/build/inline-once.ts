import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Minifies once more what Vite has minified: Terser moves functions that are called once to where they are called,
 * which Vite's own minifier doesn't, and leaves the private names short that only Vite's can shorten. For the content
 * script, which every page loads.
 */
export function inlineOnce(): Plugin {
  return {
    name: 'backgrounder:inline-once',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const { code } = await minify(file.code, { ecma: 2020, compress: { passes: 3 }, mangle: true });
          if (code === undefined) this.error(`Terser made nothing of ${file.fileName}`);
          file.code = code;
        }
      },
    },
  };
}
