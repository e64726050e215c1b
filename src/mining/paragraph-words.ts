/** What the steps of the miner ask of a paragraph: its words, the language's lists, and how the corpus writes words. */
import type { CaseStatistics } from './case-statistics.ts';
import type { ReadParagraph } from './read-paragraph.ts';
import type { Word } from './words.ts';

/** A paragraph, and how the words of the corpus are written. */
export interface ParagraphWords extends ReadParagraph {
  cases: CaseStatistics;
}

/** Words of a paragraph by their numbers, the end not included. */
export interface Span {
  from: number;
  to: number;
}

/** True of a noun that says what a name names: an organisation, or another kind of thing. */
export function isHead(paragraph: ParagraphWords, lower: string): boolean {
  const { lexicon } = paragraph;
  return lexicon.headNouns.has(lower) || lexicon.organisationNouns.has(lower) || lexicon.institutions.has(lower);
}

/** True of a country or a town. */
export function isPlace({ lexicon }: ParagraphWords, { lower }: Word): boolean {
  return lexicon.countries.has(lower) || lexicon.capitals.has(lower) || lexicon.towns.has(lower);
}

/** True of two parts of the compass: "North-South". */
export function isOpposite(paragraph: ParagraphWords, left: Word, right: Word): boolean {
  const { directions } = paragraph.lexicon;
  return directions.has(left.lower) && directions.has(right.lower);
}
