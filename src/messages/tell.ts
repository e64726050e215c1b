/** Telling tabs and panels over the real browser; for wiring files, which hand it on to what they build. */
import { browser } from '../browser.ts';
import { createPanelTeller, createTeller } from './sender.ts';

export const tell = createTeller(browser);
export const tellPanel = createPanelTeller(browser);
