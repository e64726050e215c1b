/** Whether the page itself explains an acronym: "Some Other Council (ABC)" makes ABC something else. */

import { BLANK, HYPHEN, separatorBefore } from '../../text/separators.ts';
import { endOf, type Words } from '../../text/tokens.ts';
import { ORGANISATION_NOUNS } from '../languages/organisation-nouns.ts';
import { wordList } from '../languages/word-list.ts';
import { gapBefore, isCapitalised, lowerWord } from './surroundings.ts';

const LINKS = wordList('of and for the on in to de des du la le et a');
const MOST_WORDS = 12;

/** A stretch of words that explains an acronym. */
export interface Explanation {
  firstWord: number;
  lastWord: number;
  /** Every word stands for one of the acronym's letters. */
  spelled: boolean;
}

/** The words in front of an acronym that it abbreviates by its place: "… (ABC)", "… (the ABC)", "…, or ABC". */
export function explainedBefore(words: Words, first: number, last: number, acronym: string): Explanation | null {
  let opens = first;
  if (/^\s["'“‘«]?$/.test(gapBefore(words, first)) && /^(?:the|or|hereinafter)$/.test(lowerWord(words, first - 1)))
    opens = first - 1;
  const gap = gapBefore(words, opens);
  const after = words.text.slice(endOf(words, last), endOf(words, last) + 2);
  const bracketed = /^["'”’»]?\s?[([]["'“‘«]?$/.test(gap) && /^["'”’»]?[)\],;]/.test(after);
  const apposed = opens < first && lowerWord(words, opens) === 'or' && /^,\s$/.test(gap);
  if (!bracketed && !apposed) return null;
  let from = opens;
  while (from > 0 && opens - from < MOST_WORDS) {
    if (
      from < opens &&
      separatorBefore(words, from) !== BLANK &&
      separatorBefore(words, from) !== HYPHEN &&
      gapBefore(words, from) !== ' & '
    )
      break;
    if (!isCapitalised(words, from - 1) && !LINKS.holds(words, from - 1)) break;
    from--;
  }
  while (from < opens && !isCapitalised(words, from)) from++;
  if (isSpelled(words, opens, acronym))
    return { firstWord: opens - acronym.length, lastWord: opens - 1, spelled: true };
  return from < opens ? { firstWord: from, lastWord: opens - 1, spelled: false } : null;
}

/** True when the words before one spell an acronym: "objective structured clinical examination (OSCE)". */
function isSpelled(words: Words, opens: number, acronym: string): boolean {
  const first = opens - acronym.length;
  if (acronym.length < 3 || first < 0) return false;
  for (let at = 0; at < acronym.length; at++) {
    if (at > 0 && separatorBefore(words, first + at) !== BLANK) return false;
    if (lowerWord(words, first + at).charAt(0) !== acronym.charAt(at).toLowerCase()) return false;
  }
  return true;
}

/** The words in brackets behind an acronym: "ABC (Some Other Council)". */
export function explainedAfter(words: Words, last: number): Explanation | null {
  if (!/^\s[([]["'“‘«]?$/.test(gapBefore(words, last + 1)) || !isCapitalised(words, last + 1)) return null;
  let to = last + 1;
  while (to + 1 < words.count && to - last < MOST_WORDS) {
    if (
      separatorBefore(words, to + 1) !== BLANK &&
      separatorBefore(words, to + 1) !== HYPHEN &&
      gapBefore(words, to + 1) !== ' & '
    )
      break;
    if (!isCapitalised(words, to + 1) && !LINKS.holds(words, to + 1)) break;
    to++;
  }
  return /^["'”’»]?[)\]]/.test(words.text.slice(endOf(words, to), endOf(words, to) + 2))
    ? { firstWord: last + 1, lastWord: to, spelled: false }
    : null;
}

/** True when the words read as the name of something: its initials are the acronym's letters, or it holds "Council" and the like. */
export function namesSomething(words: Words, { firstWord, lastWord, spelled }: Explanation, acronym: string): boolean {
  if (spelled) return true;
  let initials = '';
  let capitals = '';
  let organisation = false;
  for (let word = firstWord; word <= lastWord; word++) {
    const text = lowerWord(words, word);
    initials += text.charAt(0);
    if (!isCapitalised(words, word)) continue;
    capitals += text.charAt(0);
    if (ORGANISATION_NOUNS.holds(words, word)) organisation = true;
  }
  if (capitals.length < 2) return false;
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  return organisation || capitals.endsWith(letters) || initials.endsWith(letters);
}
