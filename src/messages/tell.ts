/** Telling tabs over the real browser; for wiring files, which hand it on to what they build. */
import { browser } from '../browser.ts';
import { createTeller } from './sender.ts';

export const tell = createTeller(browser);
