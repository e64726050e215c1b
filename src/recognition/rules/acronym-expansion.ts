/**
 * An acronym that the text spells out as something else is that on the whole page: "Some Other Council (ABC)". One that it
 * spells out as ours is ours.
 */

import { BLANK, HYPHEN, separatorBefore } from '../../text/separators.ts';
import { CLOSING_QUOTES, OPENING_QUOTES } from '../../text/signs.ts';
import { endOf } from '../../text/tokens.ts';
import { matchesAt } from '../index/matches.ts';
import { ACRONYM, PERSON } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate } from './candidate.ts';
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
    if (
      from < opens &&
      separatorBefore(tokens, from) !== BLANK &&
      separatorBefore(tokens, from) !== HYPHEN &&
      gapBefore(tokens, from) !== ' & '
    )
      break;
    if (!isCapitalised(tokens, from - 1) && !tokens.lexicon.acronymLinks.holds(tokens, from - 1)) break;
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
    if (
      separatorBefore(tokens, to + 1) !== BLANK &&
      separatorBefore(tokens, to + 1) !== HYPHEN &&
      gapBefore(tokens, to + 1) !== ' & '
    )
      break;
    if (!isCapitalised(tokens, to + 1) && !tokens.lexicon.acronymLinks.holds(tokens, to + 1)) break;
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

export const acronymExpansion: Rule = {
  name: 'acronym-expansion',
  asks: Around.SignBefore | Around.ListedBefore | Around.CapitalAfter,
  decide(candidate) {
    const { index, tokens, match, form, flags } = candidate;
    if ((flags & ACRONYM) === 0) return null;
    const before = expansionBefore(tokens, match.firstToken, match.lastToken, form);
    const expansion = before ?? expansionAfter(tokens, match.lastToken);
    if (!expansion) return null;
    const [from, to] = [expansion.firstToken, expansion.lastToken];
    const named = before ? entriesBefore(candidate, to) : entriesIn(candidate, from, to);
    const ours = match.forms.find(({ entry }) => named.includes(entry));
    if (ours) {
      const forms = match.forms.filter(({ entry }) => entry === ours.entry);
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
      if (match.lastToken === lastToken) entries.push(...match.forms.map(({ entry }) => entry));
    }
  }
  return entries;
}
