/** What capitals mean for a match: a name written large, or an acronym that may be any word. */
import type { Candidate } from './candidate.ts';
import { casingAround, isAllCapitals } from './surroundings.ts';

/** A single word in capitals amid prose is a name written large only from this many letters on; shorter ones are acronyms. */
const LARGE_LETTERS = 5;

/** True when a name in capitals is written so for effect: in a line of capitals, at the block's start, or long enough. */
export function isWrittenLarge({ tokens, match, form }: Candidate): boolean {
  if (match.lastToken > match.firstToken || match.firstToken === 0 || form.length >= LARGE_LETTERS) return true;
  return casingAround(tokens, match.firstToken, match.lastToken) === 'capitals';
}

/** True when all words around are in capitals, where an acronym can't be told from a word. */
export function isAmongCapitals({ tokens, match }: Candidate): boolean {
  const { firstToken, lastToken } = match;
  const beside = (token: number) => token >= 0 && token < tokens.count && isAllCapitals(tokens, token);
  if (!beside(firstToken - 1) && !beside(lastToken + 1)) return false;
  return casingAround(tokens, firstToken, lastToken) === 'capitals';
}
