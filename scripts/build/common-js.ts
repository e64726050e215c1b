import type { Plugin } from 'vite';

/** Modules of the content script that are CommonJS and ask for no others. Their text stays as it is. */
const MODULES = ['/@mozilla/readability/Readability-readerable.js'];

/**
 * Gives CommonJS modules a default export. Vite can do that by itself, with helpers for whatever such a module may do: they are half
 * as large as the one that we have.
 */
export function commonJs(): Plugin {
  return {
    name: 'backgrounder:common-js',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!MODULES.some((module) => path.endsWith(module))) return null;
      return { code: `const module = { exports: {} };\n${code}\nexport default module.exports;`, map: null };
    },
  };
}
