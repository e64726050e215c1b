/** The tokens of a block, with what rules may know of the languages it may be in. */
import { newTokens, type Tokens } from '../../text/tokens.ts';
import type { Lexicon } from '../languages/lexicon.ts';

export interface BlockTokens extends Tokens {
  readonly lexicon: Lexicon;
}

/** An empty list of tokens, to be filled by `readTokens`. */
export function newBlockTokens(lexicon: Lexicon): BlockTokens {
  return { ...newTokens(), lexicon };
}
