import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('the content script’s API is the browser’s own: Firefox’s `browser` with its promises, else `chrome`', async () => {
  const chrome = { runtime: { id: 'chrome' } };
  vi.stubGlobal('chrome', chrome);
  expect((await import('../../../src/content/browser-api.ts')).default).toBe(chrome);
  vi.resetModules();
  const browser = { runtime: { id: 'firefox' } };
  vi.stubGlobal('browser', browser);
  expect((await import('../../../src/content/browser-api.ts')).default).toBe(browser);
});
