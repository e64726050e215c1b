/** Checks of what messages to a tab, a card and a panel carry, written by hand: the content script has no room for a validator. */
import { isEntryRef } from '../pack/entry-ref.ts';
import type { CardNews, CardTopic } from './card.ts';
import { isCount } from './is-page-name.ts';
import type { PageName, Params } from './message-map.ts';
import type { Checks } from './receiver.ts';
import { isPageCommand, type PageCommand } from './vocabulary.ts';

/** One check for each message to the frame of a card. */
export const CARD_CHECKS: Checks<'card'> = {
  cardTopic: (params): params is { key: string; topic: CardTopic } =>
    isRecord(params) && typeof params.key === 'string' && isRecord(params.topic) && isCount(params.topic.turn),
};

/** One check for each message to the panel of a window: each window has one, and what is for another stays unanswered. */
export const panelChecks = (window: number): Checks<'panel'> => ({
  beside: (params): params is Params<'beside'> => isRecord(params) && params.window === window,
});

/** One check for each message to a content script. What a card says, and which names a frame has, the background has checked. */
export const TAB_CHECKS: Checks<'tab'> = {
  cardTaken: (params): params is { key: string; frame: number } =>
    isRecord(params) && typeof params.key === 'string' && isCount(params.frame),
  cardNews: (params): params is { key: string; frame: number; news: CardNews } =>
    isRecord(params) && typeof params.key === 'string' && isCount(params.frame) && isRecord(params.news),
  frameNames: (params): params is { frame: number; names: PageName[] } =>
    isRecord(params) && isCount(params.frame) && Array.isArray(params.names),
  pageState: (params): params is Params<'pageState'> => isRecord(params),
  pageSource: isEmpty,
  jump: (params): params is Params<'jump'> => isRecord(params) && isEntryRef(params.entry) && isCount(params.index),
  command: (params): params is { command: PageCommand } => isRecord(params) && isPageCommand(params.command),
  readAgain: isEmpty,
  addName: isEmpty,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: unknown): value is Record<string, never> {
  return isRecord(value);
}
