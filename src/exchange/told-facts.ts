/** Facts and sources that a list tells beside its names: a statement, who reported it and when. */
import { type Fact, PACK_LIMITS, type Source } from '../pack/format.ts';
import type { ToldFact } from './draft.ts';

/** Where facts come from is told once for all of one outlet, day and language. */
export class ToldFacts {
  readonly sources: Source[] = [];
  readonly facts: Fact[] = [];
  readonly #sources = new Map<string, Source>();
  readonly #facts = new Map<string, Fact>();

  /** Takes a fact about an entry; false where the pack has no place for it. The same fact of several entries is one about all of them. */
  add(entry: string, told: ToldFact, language: string): boolean {
    const source = this.#sourceOf(told, language);
    if (!source) return false;
    const key = `${source.id} ${told.kind ?? ''} ${told.text}`;
    const known = this.#facts.get(key);
    if (known?.about.includes(entry)) return true;
    if (known && known.about.length < PACK_LIMITS.entriesOfFact) return known.about.push(entry) > 0;
    if (this.facts.length === PACK_LIMITS.facts) return false;
    const { text, kind } = told;
    const fact: Fact = {
      id: `f${this.facts.length + 1}`,
      text,
      ...(kind && { kind }),
      about: [entry],
      source: source.id,
      paragraph: 1,
    };
    this.facts.push(fact);
    this.#facts.set(key, fact);
    return true;
  }

  #sourceOf({ outlet, url, date }: ToldFact, language: string): Source | null {
    const key = [outlet, url ?? '', date, language].join('\n');
    const known = this.#sources.get(key);
    if (known) return known;
    if (this.sources.length === PACK_LIMITS.sources) return null;
    const source: Source = {
      id: `s${this.sources.length + 1}`,
      // A list says who reported it, and not under what title.
      title: outlet,
      outlet,
      author: null,
      date,
      dateNote: 'stated in the list',
      language,
      url: url ?? null,
      paragraphs: 1,
    };
    this.sources.push(source);
    this.#sources.set(key, source);
    return source;
  }
}
