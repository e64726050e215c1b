/** What each UTF-16 unit is to words: told by expressions once, and by a table from then on. */
import { APOSTROPHES } from '../text/signs.ts';

/** A letter, a figure, or a mark on one. */
export const IN_WORD = 1;
export const CAPITAL = 2;
export const FIGURE = 4;
/** More than a table of units tells: an apostrophe, or half of a letter beyond them. */
export const UNCLEAR = 8;
const KNOWN = 16;

const kinds = new Uint8Array(0x10000);
const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;
const UNCLEAR_UNIT = new RegExp(`[${APOSTROPHES}\\p{Cs}]`, 'u');

/** The bits above that are true of the unit at a place in a text. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || tell(unit);
}

function tell(unit: number): number {
  const sign = String.fromCharCode(unit);
  let kind = KNOWN;
  if (WORD_UNIT.test(sign)) kind |= IN_WORD;
  if (/\p{Lu}/u.test(sign)) kind |= CAPITAL;
  if (/\p{N}/u.test(sign)) kind |= FIGURE;
  if (UNCLEAR_UNIT.test(sign)) kind |= UNCLEAR;
  kinds[unit] = kind;
  return kind;
}
