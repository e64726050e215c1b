/** Whether the page itself explains an acronym: "Some Other Council (ABC)" makes ABC something else. */

import { BLANK, HYPHEN, separatorBefore } from '../../text/separators.ts';
import { endOf, type Tokens } from '../../text/tokens.ts';
import { matchesAt } from '../index/matches.ts';
import { ACRONYM, PERSON } from '../index/name-index.ts';
import { ORGANISATION_NOUNS } from '../languages/organisation-nouns.ts';
import { wordList } from '../languages/word-list.ts';
import { type Candidate, nameOther } from './candidate.ts';
import { gapBefore, isCapitalised, lowerToken } from './surroundings.ts';

const LINKS = wordList('of and for the on in to de des du la le et a');
const MOST_WORDS = 12;

/** A stretch of words that explains an acronym. */
interface Expansion {
  firstToken: number;
  lastToken: number;
  /** Every word stands for one of the acronym's letters. */
  spelled: boolean;
}

/** The words in front of an acronym that it abbreviates by its place: "… (ABC)", "… (the ABC)", "…, or ABC". */
function expansionBefore(tokens: Tokens, first: number, last: number, acronym: string): Expansion | null {
  let opens = first;
  if (/^\s["'“‘«]?$/.test(gapBefore(tokens, first)) && /^(?:the|or|hereinafter)$/.test(lowerToken(tokens, first - 1)))
    opens = first - 1;
  const gap = gapBefore(tokens, opens);
  const after = tokens.text.slice(endOf(tokens, last), endOf(tokens, last) + 2);
  const bracketed = /^["'”’»]?\s?[([]["'“‘«]?$/.test(gap) && /^["'”’»]?[)\],;]/.test(after);
  const apposed = opens < first && lowerToken(tokens, opens) === 'or' && /^,\s$/.test(gap);
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
    if (!isCapitalised(tokens, from - 1) && !LINKS.holds(tokens, from - 1)) break;
    from--;
  }
  while (from < opens && !isCapitalised(tokens, from)) from++;
  if (isSpelled(tokens, opens, acronym))
    return { firstToken: opens - acronym.length, lastToken: opens - 1, spelled: true };
  return from < opens ? { firstToken: from, lastToken: opens - 1, spelled: false } : null;
}

/** True when the words before one spell an acronym: "objective structured clinical examination (OSCE)". */
function isSpelled(tokens: Tokens, opens: number, acronym: string): boolean {
  const first = opens - acronym.length;
  if (acronym.length < 3 || first < 0) return false;
  for (let at = 0; at < acronym.length; at++) {
    if (at > 0 && separatorBefore(tokens, first + at) !== BLANK) return false;
    if (lowerToken(tokens, first + at).charAt(0) !== acronym.charAt(at).toLowerCase()) return false;
  }
  return true;
}

/** The words in brackets behind an acronym: "ABC (Some Other Council)". */
function expansionAfter(tokens: Tokens, last: number): Expansion | null {
  if (!/^\s[([]["'“‘«]?$/.test(gapBefore(tokens, last + 1)) || !isCapitalised(tokens, last + 1)) return null;
  let to = last + 1;
  while (to + 1 < tokens.count && to - last < MOST_WORDS) {
    if (
      separatorBefore(tokens, to + 1) !== BLANK &&
      separatorBefore(tokens, to + 1) !== HYPHEN &&
      gapBefore(tokens, to + 1) !== ' & '
    )
      break;
    if (!isCapitalised(tokens, to + 1) && !LINKS.holds(tokens, to + 1)) break;
    to++;
  }
  return /^["'”’»]?[)\]]/.test(tokens.text.slice(endOf(tokens, to), endOf(tokens, to) + 2))
    ? { firstToken: last + 1, lastToken: to, spelled: false }
    : null;
}

/** True when the words read as the name of something: its initials are the acronym's letters, or it holds "Council" and the like. */
function namesSomething(tokens: Tokens, { firstToken, lastToken, spelled }: Expansion, acronym: string): boolean {
  if (spelled) return true;
  let initials = '';
  let capitals = '';
  let organisation = false;
  for (let token = firstToken; token <= lastToken; token++) {
    const text = lowerToken(tokens, token);
    initials += text.charAt(0);
    if (!isCapitalised(tokens, token)) continue;
    capitals += text.charAt(0);
    if (ORGANISATION_NOUNS.holds(tokens, token)) organisation = true;
  }
  if (capitals.length < 2) return false;
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  return organisation || capitals.endsWith(letters) || initials.endsWith(letters);
}

/** Refuses an acronym that the text explains as something else, for the whole page; notes when it explains it as ours. */
export function decideExpansion(candidate: Candidate): number | null {
  const { index, tokens, match, reading, form } = candidate;
  if ((candidate.flags & ACRONYM) === 0) return null;
  const before = expansionBefore(tokens, match.firstToken, match.lastToken, form);
  const expansion = before ?? expansionAfter(tokens, match.lastToken);
  if (!expansion) return null;
  const named = before
    ? entriesBefore(candidate, before.lastToken)
    : entriesIn(candidate, expansion.firstToken, expansion.lastToken);
  const ours = match.forms.find(({ entry }) => named.includes(entry));
  if (ours) {
    candidate.explained = ours.entry;
    reading.namings.push({ at: match.start, naming: { entry: index.ref(ours.entry), form, wholePage: true } });
    return null;
  }
  if (named.some((entry) => (index.entryFlags(entry) & PERSON) !== 0)) return null;
  if (!namesSomething(tokens, expansion, form)) return null;
  nameOther(candidate, true);
  return match.lastToken;
}

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
