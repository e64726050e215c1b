/** The settings in the browser's storage; for wiring files, which hand it on to what they build. */
import { browser } from '../browser.ts';
import { createSettingsStore } from './settings-store.ts';

export const settingsStore = createSettingsStore(browser.storage);
