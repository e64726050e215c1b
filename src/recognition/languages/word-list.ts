/** Lists of words that texts are held against. */
import { hashOf, newTokens, readFormTokens, type Tokens } from '../../text/tokens.ts';

/**
 * A set of single words in small letters. Words of a text are looked up by their hash, without being cut out of it; so
 * case and accents don't count there, and one stranger in millions is taken for a word of the list. A list may name things
 * of several words; no single word of a text is one of those.
 */
export class WordList {
  readonly #texts: ReadonlySet<string>;
  /** Made when a text is first held against the list; those that only become part of a longer one need none. */
  #hashes: Int32Array | null = null;

  constructor(texts: Iterable<string>) {
    this.#texts = new Set(texts);
  }

  /** True when the list holds this text, letter for letter. */
  has(text: string): boolean {
    return this.#texts.has(text);
  }

  /** True when the list holds a word of a text; false beyond the text's ends. */
  holds(tokens: Tokens, token: number): boolean {
    if (token < 0 || token >= tokens.count) return false;
    this.#hashes ??= hashesOf(this.#texts);
    const hash = hashOf(tokens, token) || 1;
    return this.#hashes[placeOf(this.#hashes, hash)] === hash;
  }

  /** All its texts. */
  [Symbol.iterator](): Iterator<string> {
    return this.#texts[Symbol.iterator]();
  }
}

/** An open-addressing table of the hashes of single words, at most a third full. */
function hashesOf(texts: ReadonlySet<string>): Int32Array {
  let size = 8;
  while (size < texts.size * 3) size *= 2;
  const hashes = new Int32Array(size);
  const tokens = newTokens();
  for (const text of texts) {
    readFormTokens(text, tokens);
    if (tokens.count !== 1) continue;
    const hash = hashOf(tokens, 0) || 1;
    hashes[placeOf(hashes, hash)] = hash;
  }
  return hashes;
}

function placeOf(hashes: Int32Array, hash: number): number {
  const last = hashes.length - 1;
  let place = (hash ^ (hash >>> 16)) & last;
  while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & last;
  return place;
}

/** Small letters as lists have them: "İran" is "iran", without the dot that JavaScript keeps apart. */
export function lowered(text: string): string {
  return text.toLowerCase().replaceAll('i\u0307', 'i');
}

/** A list of words written as one text, separated by white space. */
export function wordList(text: string): WordList {
  return new WordList(text.trim().split(/\s+/));
}

/** A list of names of one or more words written as one text, separated by `|`. */
export function phraseList(text: string): WordList {
  return new WordList(text.trim().split(/\s*\|\s*/));
}

/** What any of several lists holds. */
export function joinLists(lists: readonly WordList[]): WordList {
  const [only, ...others] = lists;
  return only && others.length === 0 ? only : new WordList(lists.flatMap((list) => [...list]));
}
