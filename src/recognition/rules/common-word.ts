/** Where capitals say nothing, a thing's short name is a word if its block writes it in small letters too: "Turkey. … the turkey". */
import { hashOf, startOf, startsLower, startsUpper } from '../../text/tokens.ts';
import { ACRONYM, SHORT } from '../index/name-index.ts';
import { Around, type Candidate, isOneWord, namesPerson } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { casingAround, opensSentence } from './surroundings.ts';

export const commonWord: Rule = {
  name: 'common-word',
  asks: Around.Anything,
  decide(candidate) {
    const { match, flags } = candidate;
    if ((flags & SHORT) === 0 || (flags & ACRONYM) !== 0 || !isOneWord(candidate) || namesPerson(candidate))
      return null;
    const { tokens } = candidate;
    const { firstToken: first, lastToken: last } = match;
    const word = smallWord(candidate);
    if (word < 0 || !(opensSentence(tokens, first) || casingAround(tokens, first, last) !== 'prose')) return null;
    return refused(last, word, word);
  },
};

/** A token of the block that writes the match's word in small letters; -1 when none does. A block is looked through once a word. */
function smallWord({ tokens, match: { firstToken }, reading }: Candidate): number {
  if (!startsUpper(tokens, firstToken)) return -1;
  const hash = hashOf(tokens, firstToken);
  const known = reading.smallWords?.get(hash);
  if (known !== undefined) return known;
  let found = -1;
  for (let token = 0; token < tokens.count && found < 0; token++)
    if (hashOf(tokens, token) === hash && startsLower(tokens, token) && isWord(tokens.text, startOf(tokens, token)))
      found = token;
  reading.smallWords ??= new Map();
  reading.smallWords.set(hash, found);
  return found;
}

/** True where no address, handle or compound is written. */
function isWord(text: string, start: number): boolean {
  return start === 0 || /\s/.test(text.charAt(start - 1));
}
