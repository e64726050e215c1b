/**
 * Where capitals say nothing, a thing's short name is a word if its block writes it in small letters too, "Turkey. … the turkey", or if
 * food stands beside it: "Turkey, goose or ham".
 */
import { hashOf, startOf, startsLower, startsUpper } from '../../text/tokens.ts';
import { SHORT } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { type Candidate, isOneWord, Kind, namesPerson } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { casingAround, followsDirectly, gapBefore, opensSentence } from './surroundings.ts';

export const commonWord: Rule = {
  name: 'common-word',
  asks: Kind.Short,
  of: Kind.Place | Kind.Thing,
  unless: Kind.Phrase | Kind.Acronym,
  decide(candidate) {
    const { match, flags } = candidate;
    if ((flags & SHORT) === 0 || !isOneWord(candidate) || namesPerson(candidate)) return null;
    const { tokens } = candidate;
    const { firstToken: first, lastToken: last } = match;
    if (!startsUpper(tokens, first) || !(opensSentence(tokens, first) || casingAround(tokens, first, last) !== 'prose'))
      return null;
    const food = foodBeside(tokens, last);
    if (food >= 0) return refused(last, food, food);
    const word = smallWordIn(candidate);
    return word < 0 ? null : refused(last, word, word);
  },
};

/** In a block of so few words one is looked for as it is asked for. */
const FEW = 200;

/** The first token that writes a match's word in small letters; -1 when none does. */
function smallWordIn({ tokens, match, reading }: Candidate): number {
  const wanted = hashOf(tokens, match.firstToken);
  if (tokens.count > FEW) {
    reading.smallWords ??= smallWordsOf(tokens);
    return reading.smallWords.get(wanted) ?? -1;
  }
  for (let token = 0; token < tokens.count; token++)
    if (hashOf(tokens, token) === wanted && isSmallWord(tokens, token)) return token;
  return -1;
}

/** The first token of each word that a block writes in small letters, by the word's hash. */
function smallWordsOf(tokens: BlockTokens): ReadonlyMap<number, number> {
  const words = new Map<number, number>();
  for (let token = 0; token < tokens.count; token++) {
    const hash = hashOf(tokens, token);
    if (!words.has(hash) && isSmallWord(tokens, token)) words.set(hash, token);
  }
  return words;
}

function isSmallWord(tokens: BlockTokens, token: number): boolean {
  return startsLower(tokens, token) && isWord(tokens.text, startOf(tokens, token));
}

/** True where no address, handle or compound is written. */
function isWord(text: string, start: number): boolean {
  return start === 0 || /\s/.test(text.charAt(start - 1));
}

/** The food behind a word, in small letters, perhaps behind a comma, "and" or "or"; -1 when there is none. */
function foodBeside(tokens: BlockTokens, last: number): number {
  const { foods, conjunctions } = tokens.lexicon;
  const next = last + 1;
  if (!startsLower(tokens, next)) return -1;
  if (foods.holds(tokens, next) && /^,?\s$/.test(gapBefore(tokens, next))) return next;
  const isJoined = conjunctions.holds(tokens, next) && followsDirectly(tokens, next);
  return isJoined && foods.holds(tokens, next + 1) && startsLower(tokens, next + 1) ? next + 1 : -1;
}
