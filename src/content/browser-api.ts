/**
 * What the content script has in the place of webextension-polyfill (`scripts/build/extension.ts`): the browser's own API.
 * The few calls that are made there give promises in both browsers.
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default browser ?? chrome;
