/** Checks of what messages to a tab carry, written by hand: the content script has no room for a validator. */
import type { CardNews, CardTopic } from './card.ts';
import type { PageName } from './message-map.ts';
import type { Checks } from './receiver.ts';

const COMMANDS = ['toggle', 'next', 'previous', 'open-card'];

/** One check for each message that a content script, or the frame of a card, can be told. What a card says the background has checked. */
export const TAB_CHECKS: Checks<'tab'> = {
  cardTaken: (params): params is { key: string; frame: number } =>
    isRecord(params) && typeof params.key === 'string' && isCount(params.frame),
  cardNews: (params): params is { key: string; frame: number; news: CardNews } =>
    isRecord(params) && typeof params.key === 'string' && isCount(params.frame) && isRecord(params.news),
  cardTopic: (params): params is { key: string; topic: CardTopic } =>
    isRecord(params) && typeof params.key === 'string' && isRecord(params.topic) && isCount(params.topic.turn),
  frameNames: (params): params is { frame: number; names: PageName[] } =>
    isRecord(params) && isCount(params.frame) && arePageNames(params.names),
  pageState: isEmpty,
  jump: (params): params is { entry: string; index: number } =>
    isRecord(params) && typeof params.entry === 'string' && isCount(params.index),
  command: (params): params is { command: 'toggle' | 'next' | 'previous' | 'open-card' } =>
    isRecord(params) && COMMANDS.includes(String(params.command)),
  readAgain: isEmpty,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: unknown): value is Record<string, never> {
  return isRecord(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value);
}

function areTexts(values: unknown): values is string[] {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}

function arePageNames(value: unknown): value is PageName[] {
  return Array.isArray(value) && value.every(isPageName);
}

function isPageName(name: unknown): name is PageName {
  if (!isRecord(name)) return false;
  const texts = [name.id, name.type, name.label, name.gloss, name.sentence];
  return isCount(name.count) && isCount(name.frame) && areTexts(texts);
}
