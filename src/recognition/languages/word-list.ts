/** Lists of words that texts are held against. */
import { hashOf, newTokens, readFormTokens, type Tokens } from '../../text/tokens.ts';

/**
 * A set of single words in small letters. Words of a text are looked up by their hash, without being cut out of it; so
 * case and accents don't count there, and one stranger in millions is taken for a word of the list.
 */
export class WordList {
  readonly #texts: ReadonlySet<string>;
  readonly #hashes: Int32Array;

  constructor(texts: Iterable<string>) {
    this.#texts = new Set(texts);
    let size = 8;
    while (size < this.#texts.size * 3) size *= 2;
    this.#hashes = new Int32Array(size);
    const tokens = newTokens();
    for (const text of this.#texts) {
      readFormTokens(text, tokens);
      // A list may name things of several words; no single word of a text is one of those.
      if (tokens.count === 1) this.#hashes[this.#placeOf(hashOf(tokens, 0) || 1)] = hashOf(tokens, 0) || 1;
    }
  }

  #placeOf(hash: number): number {
    const last = this.#hashes.length - 1;
    let place = (hash ^ (hash >>> 16)) & last;
    while (this.#hashes[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & last;
    return place;
  }

  /** True when the list holds this text, letter for letter. */
  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /** True when the list holds a word of a text; false beyond the text's ends. */
  holds(tokens: Tokens, token: number): boolean {
    if (token < 0 || token >= tokens.count) return false;
    return this.#hashes[this.#placeOf(hashOf(tokens, token) || 1)] !== 0;
  }

  /** All its texts. */
  [Symbol.iterator](): Iterator<string> {
    return this.#texts[Symbol.iterator]();
  }
}

/** A list of words written as one text, separated by white space. */
export function wordList(text: string): WordList {
  return new WordList(text.trim().split(/\s+/));
}

/** A list of names of one or more words written as one text, separated by `|`. */
export function phraseList(text: string): WordList {
  return new WordList(text.trim().split(/\s*\|\s*/));
}
