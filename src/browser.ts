/** The WebExtension API as promises, the same in Chrome and Firefox. The only file that imports the polyfill. */
import browser from 'webextension-polyfill';

export { browser };
