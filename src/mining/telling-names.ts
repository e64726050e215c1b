/** The few names of one text that a reader may want to keep: those that say something, and that nobody knows yet. */
import type { EntryType } from '../pack/entry-types.ts';
import { LANGUAGES, type Lexicon, languageOf, lexiconOf } from '../recognition/languages/lexicon.ts';
import type { MinedName } from './mine-documents.ts';

/** A stretch of a paragraph, which is counted from 0. UTF-16 offsets, end exclusive. */
export interface KnownPlace {
  paragraph: number;
  start: number;
  end: number;
}

export interface Telling {
  /** BCP 47 tag of the text. */
  language: string;
  /** True of an ordinary word of the language, in small letters. */
  isWord: (word: string) => boolean;
  /** Where names stand that some pack knows, linked there or not. */
  known: readonly KnownPlace[];
  /** Labels that the reader doesn't want to be told of, in small letters. */
  ignored: ReadonlySet<string>;
}

/** True of a language of which enough is known to tell names: in others every noun may have a capital. */
export const isTold = (language: string): boolean => languageOf(language) !== undefined;

/** Proposals at most: as many as a glance takes in. */
const MOST = 8;
/** A name of one word must stand so often, an acronym too. */
const OFTEN = 3;
/** A longer "name" is a headline, unless it holds an "of". */
const MOST_WORDS = 4;
/** How much a type says; the others are guesses. */
const WEIGHTS: Partial<Record<EntryType, number>> = {
  person: 3,
  organisation: 2.5,
  agreement: 2,
  project: 2,
  award: 1.5,
};
/** Repetition counts as far as this. */
const ENOUGH = 6;

/** The most telling first. Of names that the miner took apart, as cases of one language do, only one. */
export function tellingNames(names: readonly MinedName[], telling: Telling): MinedName[] {
  const decider = new Decider(telling);
  const ranked = names
    .filter((name) => decider.isStrong(name) && !decider.isKnown(name))
    .map((name) => ({ name, weight: weightOf(name) }))
    .sort((a, b) => b.weight - a.weight);
  const kept: MinedName[] = [];
  for (const { name } of ranked) {
    if (kept.length === MOST) break;
    if (!kept.some((other) => isCaseOf(name.label, other.label) || isPieceOf(name.label, other.label))) kept.push(name);
  }
  return kept;
}

const countOf = ({ places }: MinedName) => places.length;

function weightOf(name: MinedName): number {
  const words = name.label.includes(' ') ? 1 : 0;
  const gloss = name.proposedGloss === null ? 0 : 1;
  return (WEIGHTS[name.type] ?? 0) + Math.min(countOf(name), ENOUGH) * 0.5 + words + gloss;
}

class Decider {
  readonly #telling: Telling;
  readonly #lexicon: Lexicon;

  constructor(telling: Telling) {
    this.#telling = telling;
    this.#lexicon = lexiconOf(LANGUAGES, [telling.language]);
  }

  /** Somewhere it is what a pack knows, or a part of that; or the reader has had enough of it. */
  isKnown({ label, places }: MinedName): boolean {
    const { known, ignored } = this.#telling;
    if (ignored.has(label.toLowerCase())) return true;
    return places.some((place) =>
      known.some(
        ({ paragraph, start, end }) => paragraph === place.paragraph - 1 && start < place.end && place.start < end,
      ),
    );
  }

  /** It can be nothing but a name, and says more than a word of the language would. */
  isStrong(name: MinedName): boolean {
    const { label, type } = name;
    const words = label.split(/\s+/);
    if (words.some((word) => !this.#isWhole(word)) || this.#isOfCountry(label)) return false;
    if (words.length === 1) return this.#isStrongWord(name);
    const { ofWords } = this.#lexicon;
    const lower = words.map((word) => word.toLowerCase());
    if (label === label.toUpperCase() || this.#hasPost(words)) return false;
    if (words.length > MOST_WORDS && !lower.some((word) => ofWords.has(word))) return false;
    // "Strava community": a small noun behind says that the name is the word before it.
    const last = words.at(-1) ?? '';
    if (last === last.toLowerCase() && type !== 'project' && type !== 'place') return false;
    const capitals = lower.filter((_, at) => /^\p{Lu}/u.test(words[at] ?? ''));
    if (capitals.every((word) => this.#isOrdinary(word))) return type === 'organisation' && capitals.length > 2;
    return true;
  }

  /** Often enough, and no word of the language, people, given name or unit of measure. */
  #isStrongWord(name: MinedName): boolean {
    const { givenNames, titles } = this.#lexicon;
    const lower = name.label.toLowerCase();
    if (countOf(name) < OFTEN || lower.length < OFTEN || givenNames.has(lower) || titles.has(lower)) return false;
    const isAcronym = name.label === name.label.toUpperCase();
    return !this.#isOrdinary(lower) && (!isAcronym || countOf(name) > OFTEN);
  }

  #isOrdinary(lower: string): boolean {
    const { demonyms, countries, titles, institutions, organisationNouns, headNouns, directions } = this.#lexicon;
    const lists = [demonyms, countries, titles, institutions, organisationNouns, headNouns, directions];
    return this.#telling.isWord(lower) || lists.some((list) => list.has(lower));
  }

  #isOfCountry(label: string): boolean {
    const { countries, capitals, demonyms } = this.#lexicon;
    const lower = label.toLowerCase();
    return [countries, capitals, demonyms].some((list) => list.has(lower));
  }

  /** "US President Donald Trump", "Gov. Eric Holcomb": a name with a post in it is no name yet. */
  #hasPost(words: readonly string[]): boolean {
    const { titles, abbreviatedTitles } = this.#lexicon;
    return words.some((word) => {
      const bare = word.toLowerCase().replace(/\.$/, '');
      return titles.has(bare) || abbreviatedTitles.has(bare);
    });
  }

  /** False where a page glues two words together ("ToiletIn"), and of what is cut off by an apostrophe. */
  #isWhole(word: string): boolean {
    const [, , glued = ''] = /^(.*\p{Ll})(\p{Lu}\p{Ll}*)$/u.exec(word) ?? [];
    return !/['’]\p{Ll}{1,2}$/u.test(word) && (glued === '' || !this.#telling.isWord(glued.toLowerCase()));
  }
}

/** Letters in which the cases of a word differ at its end. */
const ENDING = 3;

/** True of names whose words begin alike and end in a few letters of their own: "Анвар Ибрагим", "Анвара Ибрагима". */
function isCaseOf(one: string, other: string): boolean {
  const [words, others] = [one.toLowerCase().split(' '), other.toLowerCase().split(' ')];
  return words.length === others.length && words.every((word, at) => haveOneStem(word, others[at] ?? ''));
}

/** True of "London Fashion" beside "London Fashion Week": several words, and all of them in the other. */
const isPieceOf = (piece: string, whole: string): boolean => piece.includes(' ') && ` ${whole} `.includes(` ${piece} `);

function haveOneStem(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= ENDING && Math.max(one.length, other.length) - same <= ENDING;
}
