/** Asking over the real browser; for wiring files, which hand it on to what they build. */
import { browser } from '../browser.ts';
import { createSender } from './sender.ts';

export const { ask, isOrphaned } = createSender(browser);
