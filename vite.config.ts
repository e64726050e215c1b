/**
 * What all parts of the extension are built with. `scripts/build/extension.ts` adds what each part is made of;
 * tests have a configuration of their own, `vitest.config.ts`.
 */
import { defineConfig } from 'vite';
import { stripUnsafe } from './scripts/build/strip-unsafe.ts';

export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [stripUnsafe()],
  build: {
    emptyOutDir: false,
    target: ['chrome140', 'firefox140'],
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
