/**
 * The WebExtension API as promises, the same in Chrome and Firefox. The only file that imports the polyfill; in the content
 * script the browser's own API stands in the polyfill's place.
 */
import browser from 'webextension-polyfill';

export { browser };
