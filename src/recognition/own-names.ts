/** The words around a short form in its entry's own longer forms: which given names are the entry's own. */
import type { NameIndex } from './name-index.ts';
import { TITLES } from './words/titles.ts';

export interface OwnNames {
  /** Lower-case first words of the longer forms that end with this one, titles apart: the given names. */
  given: ReadonlySet<string>;
  /** Lower-case words before this form in longer forms. */
  before: ReadonlySet<string>;
  /** Lower-case words after this form in longer forms. */
  after: ReadonlySet<string>;
  /** Lower-case first letters of the words before. */
  initials: ReadonlySet<string>;
}

const KEPT = 1000;

function lowerWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Looks own names up in an index and keeps what it found. */
export class OwnNamesOf {
  readonly #index: NameIndex;
  readonly #known = new Map<number, OwnNames>();

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /** The own names around a form of the index. */
  of(form: number): OwnNames {
    const known = this.#known.get(form);
    if (known) return known;
    const own = this.#read(form);
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(form, own);
    return own;
  }

  #read(form: number): OwnNames {
    const wanted = lowerWords(this.#index.form(form));
    const given = new Set<string>();
    const before = new Set<string>();
    const after = new Set<string>();
    const [first, end] = this.#index.formsOf(this.#index.entryOf(form));
    for (let other = first; other < end; other++) {
      const longer = lowerWords(this.#index.form(other));
      for (let at = 0; at + wanted.length <= longer.length; at++) {
        if (!wanted.every((word, i) => longer[at + i] === word)) continue;
        for (const word of longer.slice(0, at)) before.add(word);
        for (const word of longer.slice(at + wanted.length)) after.add(word);
        const name = longer.slice(0, at).find((word) => !TITLES.has(word));
        if (name && name.length > 1) given.add(name);
      }
    }
    return { given, before, after, initials: new Set([...before].map((word) => word.charAt(0))) };
  }
}
