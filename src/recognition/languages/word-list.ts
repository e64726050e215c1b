/** Lists of words that texts are held against. */
import { hashOf, keepNote, newTokens, noteOf, readFormTokens, type Tokens } from '../../text/tokens.ts';

/**
 * A set of single words in small letters. Words of a text are looked up by their hash, without being cut out of it; so
 * case and accents don't count there, and one stranger in millions is taken for a word of the list. A list may name things
 * of several words; no single word of a text is one of those.
 */
export class WordList {
  readonly #texts: ReadonlySet<string>;
  /** The table that its words are looked up in, and its place there: its own, unless it stands in one with others. */
  #table: WordTable | null = null;
  #place = 0;

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
    this.#table ??= new WordTable([this]);
    return this.#table.holds(tokens, token, this.#place);
  }

  /** Has its words looked up in a table with those of others. */
  joinTable(table: WordTable, place: number): void {
    this.#table = table;
    this.#place = place;
  }

  /** All its texts. */
  [Symbol.iterator](): Iterator<string> {
    return this.#texts[Symbol.iterator]();
  }
}

/** The lowest bits of a hash by which words of no list are turned away. */
const KNOWN = 0x3ffff;
/** Lists whose bits are in one number. */
const LISTS_A_UNIT = 32;

/**
 * The words of many lists in one table: rules ask dozens of lists about the few words beside a name, and each of those words is
 * looked up once. Where tokens say that they keep its notes, what was found stays beside the token.
 */
export class WordTable {
  readonly #lists: readonly WordList[];
  readonly #units: number;
  /** Hashes of single words, each with its row behind it; an open-addressing table, at most half full. Made when first asked for. */
  #slots: Int32Array | null = null;
  /** A bit for each word that any list may hold. */
  readonly #known = new Int32Array((KNOWN + 1) >>> 5);
  /** In each row bits for the lists that hold a word. The first row is that of strangers. */
  #rows = new Int32Array(0);

  constructor(lists: readonly WordList[]) {
    this.#lists = lists;
    this.#units = Math.ceil(lists.length / LISTS_A_UNIT);
    lists.forEach((list, place) => {
      list.joinTable(this, place);
    });
  }

  /** True when the list at a place holds a word of a text. */
  holds(tokens: Tokens, token: number, place: number): boolean {
    const row = tokens.notes === this ? noteOf(tokens, token) - 1 : this.#rowOf(hashOf(tokens, token));
    const unit = (row < 0 ? this.#note(tokens, token) : row) * this.#units + (place >>> 5);
    return ((this.#rows[unit] as number) & (1 << (place & 31))) !== 0;
  }

  /** Looks a word up and keeps its row beside it. */
  #note(tokens: Tokens, token: number): number {
    const row = this.#rowOf(hashOf(tokens, token));
    keepNote(tokens, token, row + 1);
    return row;
  }

  #rowOf(hash: number): number {
    this.#slots ??= this.#fill();
    const wanted = hash || 1;
    // Most words are in no list.
    if (((this.#known[(wanted & KNOWN) >>> 5] as number) & (1 << (wanted & 31))) === 0) return 0;
    return this.#slots[placeOf(this.#slots, wanted) + 1] as number;
  }

  /** Gathers the words of all lists; words of the same lists share a row. */
  #fill(): Int32Array {
    const found = new Map<number, number[]>();
    const tokens = newTokens();
    this.#lists.forEach((list, place) => {
      for (const text of list) {
        readFormTokens(text, tokens);
        if (tokens.count !== 1) continue;
        const hash = hashOf(tokens, 0) || 1;
        const places = found.get(hash);
        if (!places) found.set(hash, [place]);
        else if (places.at(-1) !== place) places.push(place);
      }
    });
    let size = 8;
    while (size < found.size * 2) size *= 2;
    const slots = new Int32Array(size * 2);
    const rows = new Map([['', 0]]);
    for (const [hash, places] of found) {
      const key = places.join();
      const row = rows.get(key) ?? rows.size;
      rows.set(key, row);
      const bits = (hash & KNOWN) >>> 5;
      this.#known[bits] = (this.#known[bits] as number) | (1 << (hash & 31));
      const slot = placeOf(slots, hash);
      slots[slot] = hash;
      slots[slot + 1] = row;
    }
    this.#rows = new Int32Array(rows.size * this.#units);
    for (const [key, row] of rows)
      for (const place of key === '' ? [] : key.split(',').map(Number)) this.#setBit(row * this.#units, place);
    return slots;
  }

  #setBit(first: number, place: number): void {
    const unit = first + (place >>> 5);
    this.#rows[unit] = (this.#rows[unit] as number) | (1 << (place & 31));
  }
}

/** The place of a hash in a table of hashes with something behind each, or the free one where it belongs. */
function placeOf(slots: Int32Array, hash: number): number {
  const last = (slots.length >>> 1) - 1;
  let slot = (hash ^ (hash >>> 16)) & last;
  while (slots[slot * 2] !== 0 && slots[slot * 2] !== hash) slot = (slot + 1) & last;
  return slot * 2;
}

/** Small letters as lists have them: "İran" is "iran", without the dot that JavaScript keeps apart. */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.includes('i\u0307') ? small.replaceAll('i\u0307', 'i') : small;
}

/** A list of words written as one text, separated by white space. */
export function wordList(text: string): WordList {
  return new WordList(text.trim().split(/\s+/));
}

/** A list of names of one or more words written as one text, separated by `|`. */
export function phraseList(text: string): WordList {
  return new WordList(text.trim().split(/\s*\|\s*/));
}

/** What any of several lists holds, as a list of its own. */
export function joinLists(lists: readonly WordList[]): WordList {
  return new WordList(lists.flatMap((list) => [...list]));
}
