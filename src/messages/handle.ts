/** Answering over the real browser; for wiring files. Call these at once when a context starts: browsers replay what woke it. */
import { browser } from '../browser.ts';
import { type Checks, type Handlers, receive } from './receiver.ts';
import { TAB_CHECKS } from './tab-checks.ts';

/** Answers every message to the background. */
export function handleInBackground(checks: Checks<'background'>, handlers: Handlers<'background'>): () => void {
  return receive(browser, 'background', checks, handlers);
}

/** Answers messages to a tab's content script: those of `handlers`; a frame leaves out what only the page answers. */
export function handleInTab(handlers: Partial<Handlers<'tab'>>): () => void {
  return receive(browser, 'tab', TAB_CHECKS, handlers);
}
