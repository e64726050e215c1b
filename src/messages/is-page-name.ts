import { isEntryRef } from '../pack/entry-ref.ts';
import { ENTRY_TYPES } from '../pack/entry-types.ts';
import type { OtherMeaning, PageName } from './message-map.ts';

/** UTF-16 units of a sentence at most; what pages send is shorter. */
const LONGEST_SENTENCE = 1000;

/** True of a name on a page as messages carry it. Written by hand: the content script has no room for a validator. */
export function isPageName(value: unknown): value is PageName {
  if (typeof value !== 'object' || value === null) return false;
  const name: Partial<Record<keyof PageName, unknown>> = value;
  return (
    isEntryRef(name.id) &&
    ENTRY_TYPES.some((type) => type === name.type) &&
    typeof name.label === 'string' &&
    typeof name.gloss === 'string' &&
    typeof name.language === 'string' &&
    (name.generic === undefined || name.generic === true) &&
    isCount(name.count) &&
    typeof name.sentence === 'string' &&
    name.sentence.length <= LONGEST_SENTENCE &&
    isCount(name.frame) &&
    (name.others === undefined || (Array.isArray(name.others) && name.others.every(isOther)))
  );
}

function isOther(value: unknown): value is OtherMeaning {
  const { label, gloss, language } = Object(value) as Partial<Record<keyof OtherMeaning, unknown>>;
  return [label, gloss, language].every((text) => typeof text === 'string');
}

/** True of a whole number that is not negative. */
export const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
