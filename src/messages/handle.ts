/** Answering over the real browser; for wiring files. Call these at once when a context starts: browsers replay what woke it. */
import { browser } from '../browser.ts';
import { mayPagesAsk } from './message-map.ts';
import { type Checks, type FrameHandlers, type Handlers, type ReceivingBrowser, receive } from './receiver.ts';
import { CARD_CHECKS, panelChecks, TAB_CHECKS } from './tab-checks.ts';

/** The polyfill's types know listeners that always answer and such that never do; ours may. */
const receiving = browser as ReceivingBrowser;

/** Answers every message to the background. */
export function handleInBackground(checks: Checks<'background'>, handlers: Handlers<'background'>): () => void {
  return receive(receiving, checks, handlers, mayPagesAsk);
}

/** Answers every message to a tab's content script, or in a frame those that are not for the page alone. */
export function handleInTab(handlers: Handlers<'tab'> | FrameHandlers): () => void {
  return receive(receiving, TAB_CHECKS, handlers);
}

/** Answers every message to the frame of a page's card. */
export function handleInCard(handlers: Handlers<'card'>): () => void {
  return receive(receiving, CARD_CHECKS, handlers);
}

/** Answers every message to the panel of a window. */
export function handleInPanel(window: number, handlers: Handlers<'panel'>): () => void {
  return receive(receiving, panelChecks(window), handlers);
}
