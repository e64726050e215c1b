/**
 * An acronym that the text spells out as something else is that on the whole page: "Some Other Council (ABC)". One that it
 * spells out as ours is ours, also in other words: "North-South Transit Corridor (INSTC)".
 */

import { BLANK, HYPHEN, QUOTE, separatorBefore } from '../../text/separators.ts';
import { CLOSING_QUOTES, OPENING_QUOTES } from '../../text/signs.ts';
import { endOf } from '../../text/tokens.ts';
import { matchesAt } from '../index/matches.ts';
import { ACRONYM, PERSON } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, Kind } from './candidate.ts';
import { singular } from './own-names.ts';
import { names, other, type Rule } from './rule.ts';
import { gapBefore, isCapitalised, lowerToken } from './surroundings.ts';

const MOST_WORDS = 12;

const SPACE_AND_QUOTE = new RegExp(`^\\s[${OPENING_QUOTES}]?$`, 'u');
const BRACKET_BEFORE = new RegExp(`^[${CLOSING_QUOTES}]?\\s?[(\\[][${OPENING_QUOTES}]?$`, 'u');
const BRACKET_AFTER = new RegExp(`^\\s[(\\[][${OPENING_QUOTES}]?$`, 'u');
const CLOSED = new RegExp(`^[${CLOSING_QUOTES}]?[)\\],;]`, 'u');
const BRACKET_CLOSED = new RegExp(`^[${CLOSING_QUOTES}]?[)\\]]`, 'u');

/** A stretch of words that explains an acronym. */
interface Expansion {
  firstToken: number;
  lastToken: number;
  /** Every word stands for one of the acronym's letters. */
  spelled: boolean;
}

/** What an apostrophe ties to the word before: the s of "People's". */
function isPossessive(tokens: BlockTokens, token: number): boolean {
  return separatorBefore(tokens, token) === QUOTE && tokens.lexicon.possessives.holds(tokens, token);
}

/** True when nothing stands between a word and the one before it that could not stand inside a name. */
function isTiedOn(tokens: BlockTokens, token: number): boolean {
  const separator = separatorBefore(tokens, token);
  return (
    separator === BLANK || separator === HYPHEN || isPossessive(tokens, token) || gapBefore(tokens, token) === ' & '
  );
}

/** True of a word that may stand in an organisation's name. */
function isOfName(tokens: BlockTokens, token: number): boolean {
  return (
    isCapitalised(tokens, token) || tokens.lexicon.acronymLinks.holds(tokens, token) || isPossessive(tokens, token)
  );
}

/** The words in front of an acronym that it abbreviates by its place: "… (ABC)", "… (the ABC)", "…, or ABC". */
function expansionBefore(tokens: BlockTokens, first: number, last: number, acronym: string): Expansion | null {
  let opens = first;
  if (SPACE_AND_QUOTE.test(gapBefore(tokens, first)) && tokens.lexicon.apposers.holds(tokens, first - 1))
    opens = first - 1;
  const gap = gapBefore(tokens, opens);
  const after = tokens.text.slice(endOf(tokens, last), endOf(tokens, last) + 2);
  const bracketed = BRACKET_BEFORE.test(gap) && CLOSED.test(after);
  const apposed = opens < first && tokens.lexicon.conjunctions.holds(tokens, opens) && /^,\s$/.test(gap);
  if (!bracketed && !apposed) return null;
  let from = opens;
  while (from > 0 && opens - from < MOST_WORDS) {
    if (from < opens && !isTiedOn(tokens, from)) break;
    if (!isOfName(tokens, from - 1)) break;
    from--;
  }
  while (from < opens && !isCapitalised(tokens, from)) from++;
  if (isSpelled(tokens, opens, acronym))
    return { firstToken: opens - acronym.length, lastToken: opens - 1, spelled: true };
  return from < opens ? { firstToken: from, lastToken: opens - 1, spelled: false } : null;
}

/** True when the words before one spell an acronym: "objective structured clinical examination (OSCE)". */
function isSpelled(tokens: BlockTokens, opens: number, acronym: string): boolean {
  const first = opens - acronym.length;
  if (acronym.length < 3 || first < 0) return false;
  for (let at = 0; at < acronym.length; at++) {
    if (at > 0 && separatorBefore(tokens, first + at) !== BLANK) return false;
    if (lowerToken(tokens, first + at).charAt(0) !== acronym.charAt(at).toLowerCase()) return false;
  }
  return true;
}

/** The words in brackets behind an acronym: "ABC (Some Other Council)". */
function expansionAfter(tokens: BlockTokens, last: number): Expansion | null {
  if (!BRACKET_AFTER.test(gapBefore(tokens, last + 1)) || !isCapitalised(tokens, last + 1)) return null;
  let to = last + 1;
  while (to + 1 < tokens.count && to - last < MOST_WORDS) {
    if (!isTiedOn(tokens, to + 1) || !isOfName(tokens, to + 1)) break;
    to++;
  }
  return BRACKET_CLOSED.test(tokens.text.slice(endOf(tokens, to), endOf(tokens, to) + 2))
    ? { firstToken: last + 1, lastToken: to, spelled: false }
    : null;
}

/** True when the words read as the name of something: its initials are the acronym's letters, or it holds "Council" and the like. */
function namesSomething(tokens: BlockTokens, { firstToken, lastToken, spelled }: Expansion, acronym: string): boolean {
  if (spelled) return true;
  let initials = '';
  let capitals = '';
  let organisation = false;
  for (let token = firstToken; token <= lastToken; token++) {
    const text = lowerToken(tokens, token);
    initials += text.charAt(0);
    if (!isCapitalised(tokens, token)) continue;
    capitals += text.charAt(0);
    if (tokens.lexicon.organisationNouns.holds(tokens, token)) organisation = true;
  }
  if (capitals.length < 2) return false;
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  return organisation || capitals.endsWith(letters) || initials.endsWith(letters);
}

/** So many distinctive words make a variant of an own name. */
const SHARED_WORDS = 2;

/**
 * True when the words are a variant of an entry's own names: two of them that tell it from others of its kind stand in those
 * too, and so does the last. "Michigan State University" shares only its kind with another one.
 */
function isVariant({ lore, tokens }: Candidate, { firstToken, lastToken }: Expansion, entry: number): boolean {
  const own = lore.ownWords(entry);
  const { organisationNouns, continuationAdjectives, acronymLinks, demonyms } = tokens.lexicon;
  if (!own.has(singular(lowerToken(tokens, lastToken), tokens.lexicon))) return false;
  const shared = new Set<string>();
  for (let token = firstToken; token <= lastToken; token++) {
    if ([organisationNouns, continuationAdjectives, acronymLinks].some((list) => list.holds(tokens, token))) continue;
    const word = singular(lowerToken(tokens, token), tokens.lexicon);
    if (own.has(word)) shared.add(word);
    else if (demonyms.holds(tokens, token)) for (const name of own) if (isOfCountry(word, name)) shared.add(name);
  }
  return shared.size >= SHARED_WORDS;
}

/** "Azerbaijani" for Azerbaijan. */
function isOfCountry(demonym: string, country: string): boolean {
  return country.length >= 4 && demonym.startsWith(country);
}

export const acronymExpansion: Rule = {
  name: 'acronym-expansion',
  asks: Around.SignBefore | Around.ListedBefore | Around.CapitalAfter,
  of: Kind.Acronym,
  decide(candidate) {
    const { index, tokens, match, form, flags } = candidate;
    if ((flags & ACRONYM) === 0) return null;
    const before = expansionBefore(tokens, match.firstToken, match.lastToken, form);
    const expansion = before ?? expansionAfter(tokens, match.lastToken);
    if (!expansion) return null;
    const [from, to] = [expansion.firstToken, expansion.lastToken];
    const named = before ? entriesBefore(candidate, to) : entriesIn(candidate, from, to);
    const ours =
      match.found.forms.find(({ entry }) => named.includes(entry)) ??
      match.found.forms.find(({ entry }) => isVariant(candidate, expansion, entry));
    if (ours) {
      const forms = match.found.forms.filter(({ entry }) => index.isSame(entry, ours.entry));
      return names(forms, 'full', { from, to, throughout: true });
    }
    if (named.some((entry) => (index.entryFlags(entry) & PERSON) !== 0)) return null;
    return namesSomething(tokens, expansion, form) ? other(true, match.lastToken, from, to) : null;
  },
};

/** The entries of the accepted name that ends with a word. */
function entriesBefore({ reading }: Candidate, token: number): number[] {
  const before = reading.spans.at(-1);
  return before?.lastToken === token ? before.owners.map(({ entry }) => entry) : [];
}

/** The entries of all names that end with a stretch of words. */
function entriesIn({ index, tokens }: Candidate, firstToken: number, lastToken: number): number[] {
  const entries: number[] = [];
  for (let token = firstToken; token <= lastToken; token++) {
    for (const match of matchesAt(index, tokens, token)) {
      if (match.lastToken === lastToken) entries.push(...match.found.forms.map(({ entry }) => entry));
    }
  }
  return entries;
}
