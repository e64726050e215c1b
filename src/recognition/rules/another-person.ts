/** Whether a surname stands after somebody else's given name: "Natig Aliyev" is nobody of the pack. */

import { QUOTE, separatorBefore } from '../../text/separators.ts';
import type { Words } from '../../text/tokens.ts';
import { HAPPENINGS } from '../languages/continuations.ts';
import { NAME_PARTICLES } from '../languages/given-names.ts';
import { isGivenName, isNoName } from '../languages/no-names.ts';
import { PERSONAL_TITLES } from '../languages/titles.ts';
import { wordList } from '../languages/word-list.ts';
import type { OwnNames } from './own-names.ts';
import {
  casingAround,
  followsDirectly,
  gapBefore,
  isAllCapitals,
  isCapitalised,
  isInitial,
  lowerWord,
  opensSentence,
} from './surroundings.ts';

/** `own`: the entry's own given name, or `initials`; `other`: somebody else's; `none`: no given name stands there. */
export type GivenName = 'own' | 'initials' | 'other' | 'none';

const PATRONYMIC = /(?:[oe]vich|ich|[oe]vna|ichna|[ое]вич|ич|[ое]вна|ична)$/u;
/** What an Azerbaijani father's name is followed by. */
const SONS_AND_DAUGHTERS = wordList('oglu oğlu ogly qizi qızı kyzy gizi оглы кызы');

/** Capitals of at most this many letters in front of a surname are a post or an organisation: CEO, PM, NATO. */
const ACRONYM_LETTERS = 5;

/** A capitalised word directly before a surname. `afterName`: the word ends a name of the pack that is no person. */
function judgeWord(words: Words, at: number, own: OwnNames, afterName: boolean): GivenName {
  const word = lowerWord(words, at);
  if (own.given.has(word)) return 'own';
  if (isNoName(words, at) || isPetName(word, own)) return 'none';
  if (isGivenName(words, at))
    return followsDirectly(words, at) && own.given.has(lowerWord(words, at - 1)) ? 'own' : 'other';
  if (afterName || own.before.has(word)) return 'none';
  if (isInitial(words, at)) return own.initials.has(word) ? 'initials' : 'other';
  const casing = casingAround(words, at, at);
  if (casing !== 'prose' || (isAllCapitals(words, at) && word.length <= ACRONYM_LETTERS)) return 'none';
  if (followsDirectly(words, at) && own.given.has(lowerWord(words, at - 1))) return 'own';
  return opensSentence(words, at) && /.{3}(?:ing|ed|ly|wards?)$/u.test(word) ? 'none' : 'other';
}

/** "Vlad" for Vladimir. */
function isPetName(word: string, own: OwnNames): boolean {
  return word.length > 2 && [...own.given].some((name) => name.startsWith(word));
}

/**
 * True when a given name or a title such as "Prince" makes a person of the word after it: "David Moscow". A country keeps
 * its name behind a given name, as in "told Kim Russia would".
 */
export function isPersonsName(words: Words, first: number, isCountry: boolean): boolean {
  if (!followsDirectly(words, first) || !isCapitalised(words, first - 1)) return false;
  const before = first - 1;
  if (PERSONAL_TITLES.holds(words, before)) return true;
  return !isCountry && isGivenName(words, before) && !isNoName(words, before);
}

/** Initials before a surname, "V. V. Putin", and what stands before them. */
function judgeInitials(words: Words, last: number, own: OwnNames): GivenName {
  let at = last;
  let ours = true;
  for (;;) {
    if (!own.initials.has(lowerWord(words, at).charAt(0))) ours = false;
    if (at === 0 || !isInitial(words, at - 1) || !/^\.?\s?$/.test(gapBefore(words, at))) break;
    at--;
  }
  if (!followsDirectly(words, at) || !isCapitalised(words, at - 1)) return ours ? 'initials' : 'other';
  if (own.given.has(lowerWord(words, at - 1))) return 'own';
  return ours && isNoName(words, at - 1) ? 'initials' : 'other';
}

/** Whose given name, if any, stands directly before the word `first`. */
export function givenNameBefore(words: Words, first: number, own: OwnNames, afterName: boolean): GivenName {
  if (first === 0) return 'none';
  const before = first - 1;
  const gap = gapBefore(words, first);
  if (separatorBefore(words, first) === QUOTE) return lowerWord(words, before) === 'o' ? 'other' : 'none';
  if (/^\.\s?$/.test(gap.replace(/\u00a0/g, ' ')))
    return isInitial(words, before) ? judgeInitials(words, before, own) : 'none';
  if (!followsDirectly(words, first)) return 'none';
  if (isCapitalised(words, before)) return judgeWord(words, before, own, afterName);
  return isJoinedTo(words, before) ? 'other' : 'none';
}

/** True when a word such as "de" joins a given name to what follows; not in "Visite de Poutine". */
function isJoinedTo(words: Words, particle: number): boolean {
  const name = particle - 1;
  if (!NAME_PARTICLES.holds(words, particle) || !followsDirectly(words, particle)) return false;
  if (!isCapitalised(words, name) || isNoName(words, name)) return false;
  return isGivenName(words, name) || !opensSentence(words, name);
}

/** True when a given name is followed by a surname of its own: "Putin Dmitry Volvach", but not "Putin Igor Ivanovich". */
function beginsName(words: Words, given: number): boolean {
  const surname = given + 1;
  if (!followsDirectly(words, surname) || !isCapitalised(words, surname)) return false;
  return !PATRONYMIC.test(lowerWord(words, surname)) && !SONS_AND_DAUGHTERS.holds(words, surname + 1);
}

/** Whether a given name of somebody else follows a surname ("Aliyev Natig") or a surname a given name ("Kirill Dmitriev"). */
export function anotherNameAfter(words: Words, last: number, own: OwnNames): boolean {
  const after = last + 1;
  if (!followsDirectly(words, after) || !isCapitalised(words, after)) return false;
  const word = lowerWord(words, after);
  if (own.after.has(word) || own.before.has(word) || isNoName(words, after) || HAPPENINGS.holds(words, after))
    return false;
  const isGiven = isGivenName(words, last);
  if (!isGiven && (!isGivenName(words, after) || beginsName(words, after))) return false;
  return casingAround(words, last, after) === 'prose' && !isAllCapitals(words, after);
}
