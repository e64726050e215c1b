/** The settings as the content script reads them; it carries no code to write them. */
import { browser } from '../browser.ts';
import { createSettingsReader } from './settings-reader.ts';

export const settingsReader = createSettingsReader(browser.storage);
