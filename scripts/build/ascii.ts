import type { Plugin } from 'vite';

/**
 * Writes every other letter as an escape, which means the same in texts, templates and patterns. Chromium keeps a script's text
 * for as long as it runs, with two bytes a letter as soon as one isn't ASCII: 170 kB for the content script instead of 85.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'backgrounder:ascii-only',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = inAscii(chunk.code);
    },
  };
}

/** A script's code in ASCII. Throws where an escape would not mean the same. */
export function inAscii(code: string): string {
  if (code.includes('String.raw')) throw new Error('Text that is taken as it is written can hold no escapes');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
