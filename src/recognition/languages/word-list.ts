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

  /** How many texts it has. */
  get size(): number {
    return this.#texts.size;
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

/** What any of several lists in one table holds. */
export class ListUnion {
  readonly lists: readonly WordList[];
  #table: WordTable | null = null;
  #place = 0;

  constructor(lists: readonly WordList[]) {
    this.lists = lists;
  }

  /** True when one of the lists holds a word of a text; false beyond the text's ends. */
  holds(tokens: Tokens, token: number): boolean {
    return token >= 0 && token < tokens.count && (this.#table?.holds(tokens, token, this.#place) ?? false);
  }

  /** Is asked as a list of its own in the table of its lists. */
  joinTable(table: WordTable, place: number): void {
    this.#table = table;
    this.#place = place;
  }
}

/** The lowest bits of a hash by which words of no list are turned away. */
const KNOWN = 0x3ffff;
/** Lists whose bits are in one number. */
const LISTS_A_UNIT = 32;
/** More than there are lists in any table. */
const MOST_LISTS = 1024;

/**
 * The words of many lists in one table: rules ask dozens of lists about the few words beside a name, and each of those words is
 * looked up once. Where tokens say that they keep its notes, what was found stays beside the token.
 */
export class WordTable {
  readonly #lists: readonly WordList[];
  readonly #unions: readonly ListUnion[];
  readonly #units: number;
  /** Hashes of single words, each with its row behind it; an open-addressing table. Made when first asked for. */
  #slots: Int32Array | null = null;
  /** A bit for each word that any list may hold. */
  readonly #known = new Int32Array((KNOWN + 1) >>> 5);
  /** In each row bits for the lists that hold a word, and for the unions. The first row is that of strangers. */
  #rows: Int32Array;
  #rowCount = 1;

  constructor(lists: readonly WordList[], unions: readonly ListUnion[] = []) {
    this.#lists = lists;
    this.#unions = unions;
    this.#units = Math.ceil((lists.length + unions.length) / LISTS_A_UNIT);
    this.#rows = new Int32Array(this.#units);
    [...lists, ...unions].forEach((list, place) => {
      list.joinTable(this, place);
    });
  }

  /** True when the list at a place holds a word of a text. */
  holds(tokens: Tokens, token: number, place: number): boolean {
    const noted = tokens.notes === this ? noteOf(tokens, token) : 0;
    return this.#has(noted > 0 ? noted - 1 : this.#look(tokens, token), place);
  }

  #has(row: number, place: number): boolean {
    return ((this.#rows[row * this.#units + (place >>> 5)] as number) & (1 << (place & 31))) !== 0;
  }

  /** Looks a word up, and keeps its row beside it. */
  #look(tokens: Tokens, token: number): number {
    const row = this.#rowOf(hashOf(tokens, token) || 1);
    if (tokens.notes === this) keepNote(tokens, token, row + 1);
    return row;
  }

  #rowOf(hash: number): number {
    this.#slots ??= this.#fill();
    // Most words are in no list.
    if (((this.#known[(hash & KNOWN) >>> 5] as number) & (1 << (hash & 31))) === 0) return 0;
    return this.#slots[placeOf(this.#slots, hash) + 1] as number;
  }

  /** Gathers the words of all lists. A word's row grows list by list: words of the same lists have taken the same way. */
  #fill(): Int32Array {
    let size = 8;
    const words = this.#lists.reduce((sum, list) => sum + list.size, 0);
    while (size < words * 1.25) size *= 2;
    const slots = new Int32Array(size * 2);
    const ways = new Map<number, number>();
    const tokens = newTokens();
    this.#lists.forEach((list, place) => {
      for (const text of list) {
        readFormTokens(text, tokens);
        if (tokens.count !== 1) continue;
        const hash = hashOf(tokens, 0) || 1;
        const slot = placeOf(slots, hash);
        const row = slots[slot + 1] as number;
        if (this.#has(row, place)) continue;
        const way = row * MOST_LISTS + place;
        const next = ways.get(way) ?? this.#addRow(row, place);
        ways.set(way, next);
        slots[slot] = hash;
        slots[slot + 1] = next;
        const bits = (hash & KNOWN) >>> 5;
        this.#known[bits] = (this.#known[bits] as number) | (1 << (hash & 31));
      }
    });
    return slots;
  }

  /** A row like another with one more list, and the unions that this list is in. */
  #addRow(like: number, place: number): number {
    const units = this.#units;
    const row = this.#rowCount++;
    if (this.#rows.length < this.#rowCount * units) {
      const rows = new Int32Array(this.#rowCount * units * 2);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows.copyWithin(row * units, like * units, (like + 1) * units);
    const added = this.#lists[place] as WordList;
    this.#setBit(row * units, place);
    this.#unions.forEach(({ lists }, at) => {
      if (lists.includes(added)) this.#setBit(row * units, this.#lists.length + at);
    });
    return row;
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
