/** Checks of what messages to a tab carry, written by hand: the content script has no room for a validator. */
import { type EntryRef, isEntryRef } from '../pack/entry-ref.ts';
import type { PageName } from './message-map.ts';
import type { Checks } from './receiver.ts';

const COMMANDS = ['toggle', 'next', 'previous', 'open-card'];

/** One check for each message that a content script can be told. */
export const TAB_CHECKS: Checks<'tab'> = {
  frameNames: (params): params is { frame: number; names: PageName[] } =>
    isRecord(params) && isCount(params.frame) && arePageNames(params.names),
  pageState: isEmpty,
  jump: (params): params is { entry: EntryRef; index: number } =>
    isRecord(params) && isEntryRef(params.entry) && isCount(params.index),
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

function arePageNames(value: unknown): value is PageName[] {
  return Array.isArray(value) && value.every(isPageName);
}

function isPageName(name: unknown): name is PageName {
  if (!isRecord(name)) return false;
  const texts = [name.type, name.label, name.gloss, name.sentence];
  return (
    isEntryRef(name.id) && isCount(name.count) && isCount(name.frame) && texts.every((text) => typeof text === 'string')
  );
}
