/** Whether a surname stands after somebody else's given name: "Natig Aliyev" is nobody of the pack. */

import { QUOTE, separatorBefore } from '../../text/separators.ts';
import type { Tokens } from '../../text/tokens.ts';
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
  lowerToken,
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
function wordBefore(tokens: Tokens, at: number, own: OwnNames, afterName: boolean): GivenName {
  const token = lowerToken(tokens, at);
  if (own.given.has(token)) return 'own';
  if (isNoName(tokens, at) || isPetName(token, own)) return 'none';
  if (isGivenName(tokens, at))
    return followsDirectly(tokens, at) && own.given.has(lowerToken(tokens, at - 1)) ? 'own' : 'other';
  if (afterName || own.before.has(token)) return 'none';
  if (isInitial(tokens, at)) return own.initials.has(token) ? 'initials' : 'other';
  const casing = casingAround(tokens, at, at);
  if (casing !== 'prose' || (isAllCapitals(tokens, at) && token.length <= ACRONYM_LETTERS)) return 'none';
  if (followsDirectly(tokens, at) && own.given.has(lowerToken(tokens, at - 1))) return 'own';
  return opensSentence(tokens, at) && /.{3}(?:ing|ed|ly|wards?)$/u.test(token) ? 'none' : 'other';
}

/** "Vlad" for Vladimir. */
function isPetName(token: string, own: OwnNames): boolean {
  return token.length > 2 && [...own.given].some((name) => name.startsWith(token));
}

/**
 * True when a given name or a title such as "Prince" makes a person of the word after it: "David Moscow". A country keeps
 * its name behind a given name, as in "told Kim Russia would".
 */
export function isPersonsName(tokens: Tokens, first: number, isCountry: boolean): boolean {
  if (!followsDirectly(tokens, first) || !isCapitalised(tokens, first - 1)) return false;
  const before = first - 1;
  if (PERSONAL_TITLES.holds(tokens, before)) return true;
  return !isCountry && isGivenName(tokens, before) && !isNoName(tokens, before);
}

/** Initials before a surname, "V. V. Putin", and what stands before them. */
function initialsBefore(tokens: Tokens, last: number, own: OwnNames): GivenName {
  let at = last;
  let ours = true;
  for (;;) {
    if (!own.initials.has(lowerToken(tokens, at).charAt(0))) ours = false;
    if (at === 0 || !isInitial(tokens, at - 1) || !/^\.?\s?$/.test(gapBefore(tokens, at))) break;
    at--;
  }
  if (!followsDirectly(tokens, at) || !isCapitalised(tokens, at - 1)) return ours ? 'initials' : 'other';
  if (own.given.has(lowerToken(tokens, at - 1))) return 'own';
  return ours && isNoName(tokens, at - 1) ? 'initials' : 'other';
}

/** Whose given name, if any, stands directly before the word `first`. */
export function givenNameBefore(tokens: Tokens, first: number, own: OwnNames, afterName: boolean): GivenName {
  if (first === 0) return 'none';
  const before = first - 1;
  const gap = gapBefore(tokens, first);
  if (separatorBefore(tokens, first) === QUOTE) return lowerToken(tokens, before) === 'o' ? 'other' : 'none';
  if (/^\.\s?$/.test(gap.replace(/\u00a0/g, ' ')))
    return isInitial(tokens, before) ? initialsBefore(tokens, before, own) : 'none';
  if (!followsDirectly(tokens, first)) return 'none';
  if (isCapitalised(tokens, before)) return wordBefore(tokens, before, own, afterName);
  return isJoinedTo(tokens, before) ? 'other' : 'none';
}

/** True when a word such as "de" joins a given name to what follows; not in "Visite de Poutine". */
function isJoinedTo(tokens: Tokens, particle: number): boolean {
  const name = particle - 1;
  if (!NAME_PARTICLES.holds(tokens, particle) || !followsDirectly(tokens, particle)) return false;
  if (!isCapitalised(tokens, name) || isNoName(tokens, name)) return false;
  return isGivenName(tokens, name) || !opensSentence(tokens, name);
}

/** True when a given name is followed by a surname of its own: "Putin Dmitry Volvach", but not "Putin Igor Ivanovich". */
function beginsName(tokens: Tokens, given: number): boolean {
  const surname = given + 1;
  if (!followsDirectly(tokens, surname) || !isCapitalised(tokens, surname)) return false;
  return !PATRONYMIC.test(lowerToken(tokens, surname)) && !SONS_AND_DAUGHTERS.holds(tokens, surname + 1);
}

/** Whether a given name of somebody else follows a surname ("Aliyev Natig") or a surname a given name ("Kirill Dmitriev"). */
export function anotherNameAfter(tokens: Tokens, last: number, own: OwnNames): boolean {
  const after = last + 1;
  if (!followsDirectly(tokens, after) || !isCapitalised(tokens, after)) return false;
  const token = lowerToken(tokens, after);
  if (own.after.has(token) || own.before.has(token) || isNoName(tokens, after) || HAPPENINGS.holds(tokens, after))
    return false;
  const isGiven = isGivenName(tokens, last);
  if (!isGiven && (!isGivenName(tokens, after) || beginsName(tokens, after))) return false;
  return casingAround(tokens, last, after) === 'prose' && !isAllCapitals(tokens, after);
}
