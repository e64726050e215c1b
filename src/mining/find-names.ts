/** The names in a corpus, where they stand. Needs no model: capitals, what surrounds them, and how the corpus writes words. */
import type { EntryRef } from '../pack/entry-ref.ts';
import { type CaseCounts, type CaseStatistics, caseStatistics, countCases } from './case-statistics.ts';
import { mayBegin } from './name-beginnings.ts';
import { endOfRun } from './name-runs.ts';
import { namesIn } from './names-in-run.ts';
import type { ParagraphWords, Span } from './paragraph-words.ts';
import { type MinedParagraph, type ReadParagraph, readParagraph } from './read-paragraph.ts';
import type { Word } from './words.ts';

/** A name at a place: UTF-16 offsets in its paragraph. */
export interface FoundName {
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** The word before it, if it is a title or a post that was left out of the name: "president". */
  title: string | null;
  /** The entry of a pack that knows it. */
  known?: EntryRef;
}

/**
 * All names of the paragraphs, in their order. Only these tell how words are written. `onProgress` is told from 0 to 1, more often
 * than a reader can see.
 */
export function findNames(
  paragraphs: readonly MinedParagraph[],
  onProgress: (done: number) => void = () => undefined,
): FoundName[] {
  const steps = 2 * paragraphs.length;
  const read = paragraphs.map((paragraph, at) => {
    onProgress(at / steps);
    return readParagraph(paragraph);
  });
  return namesOf(read, caseStatistics(countCases(read)), (at) => onProgress((paragraphs.length + at) / steps));
}

/** How the words of a part of a corpus are written. */
export function casesIn(paragraphs: Iterable<MinedParagraph>): CaseCounts {
  return countCases(
    (function* () {
      for (const paragraph of paragraphs) yield readParagraph(paragraph);
    })(),
  );
}

/** The names of a part of a corpus, of all of which it is known how words are written. */
export function findNamesOfPart(read: readonly ReadParagraph[], cases: CaseStatistics): FoundName[] {
  return namesOf(read, cases, () => undefined);
}

function namesOf(
  read: readonly ReadParagraph[],
  cases: CaseStatistics,
  onParagraph: (at: number) => void,
): FoundName[] {
  return read.flatMap((each, paragraph) => {
    onParagraph(paragraph);
    return namesOfParagraph({ ...each, cases }, paragraph);
  });
}

/** The names of one paragraph: runs of words that may be names, and what of each is one. */
function namesOfParagraph(paragraph: ParagraphWords, number: number): FoundName[] {
  const spans: Span[] = [];
  for (let at = 0; at < paragraph.words.length; ) {
    if (!mayBegin(paragraph, at)) {
      at++;
      continue;
    }
    const to = endOfRun(paragraph, at);
    spans.push(...namesIn(paragraph, { from: at, to }));
    at = to;
  }
  return spans.map(({ from, to }) => {
    const [first, last] = [paragraph.words[from] as Word, paragraph.words[to - 1] as Word];
    const before = paragraph.words[from - 1];
    const title = before && first.before === ' ' && paragraph.lexicon.titles.has(before.lower) ? before.lower : null;
    const { start } = first;
    return { paragraph: number, start, end: last.end, text: paragraph.text.slice(start, last.end), title };
  });
}
