/** The tokens of a block, with what rules may know of the languages it may be in. */
import { newTokens, type Tokens } from '../../text/tokens.ts';
import type { Lexicon } from '../languages/lexicon.ts';

export interface BlockTokens extends Tokens {
  readonly lexicon: Lexicon;
  /** The sentence that was looked at last: several rules ask about the same one. */
  readonly sentence: KnownSentence;
  /** Whether a text has a mark that may open a quotation. */
  readonly quoting: { text: string; opens: boolean };
}

/** A whole sentence: whoever asks from anywhere in it finds the same ends. */
export interface KnownSentence {
  /** The text it stands in. */
  text: string;
  /** Its first and last word. */
  from: number;
  to: number;
  /** Told when first asked for. */
  casing: Casing | null;
}

/** How a sentence uses capitals: as prose does, on every word of weight (a headline), or only capitals. */
export type Casing = 'prose' | 'title' | 'capitals';

/** An empty list of tokens, to be filled by `readTokens`. */
export function newBlockTokens(lexicon: Lexicon): BlockTokens {
  const sentence = { text: '', from: 0, to: -1, casing: null };
  return { ...newTokens(), notes: lexicon.words, lexicon, sentence, quoting: { text: '', opens: false } };
}

/** Forgets what is known of the text that was read before. */
export function forgetText({ sentence, quoting }: BlockTokens): void {
  sentence.text = '';
  sentence.to = -1;
  quoting.text = '';
}
