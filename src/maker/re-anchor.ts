/**
 * Lines of a document, found again in a new version of it. What is found quotes the new text, at its place there; where the text says
 * something else by now, a line is lost rather than put in another's place.
 */
import search from 'approx-string-match';
import { isWorthQuoting, type Line, lineId, type Quote, quoteAt } from '../mining/passages.ts';
import { sentencesOf } from '../mining/sentences.ts';
import type { Alignment } from './align-readings.ts';

/** The new version. */
export interface NewText {
  id: string;
  /** A BCP 47 tag. */
  language: string;
  paragraphs: readonly string[];
  /** Of a text that was read in another encoding: where everything stands in it. */
  aligned?: Alignment;
}

/** Where a line stands now: a sentence of the new text, in its words. */
export interface Anchor extends Quote {
  id: string;
  paragraph: number;
}

/** A sentence, by its paragraph counted from 1 and UTF-16 offsets in it. */
interface Place {
  paragraph: number;
  start: number;
  end: number;
}

/** Of a line's signs, how many may be others: a number or a few words are mended, a rewritten sentence is another. */
const MOST_ERRORS = 0.25;
/** Of a line, how much has to stand in one sentence when the new text cuts it in two. */
const LEAST_IN_ONE = 0.5;

/**
 * Where lines stand in a new text, by their ids; those that aren't there are lost. Where that is told for all places first, then whole
 * sentences, then word for word inside others, and then with a few signs changed; in sentences that name everybody whom the line names. No two lines come to stand in one place.
 */
export function reAnchor(lines: readonly Line[], text: NewText): Map<string, Anchor> {
  const sentences = text.paragraphs.map((paragraph) => sentencesOf(paragraph, text.language));
  const found = new Map<string, Anchor>();
  const taken = new Set<string>();
  for (const { find, fits } of ROUNDS)
    for (const line of lines) {
      if (found.has(line.id)) continue;
      const places = find(line, text).flatMap((place): Place[] => {
        const sentence = sentenceAt(place, sentences[place.paragraph - 1] ?? []);
        return sentence ? [{ ...sentence, paragraph: place.paragraph }] : [];
      });
      const free = places.filter((place) => {
        const sentence = textAt(text, place);
        return fits(line, sentence) && isWorthQuoting(sentence) && !taken.has(idOf(text, place));
      });
      const place = nearest(free, line, text);
      if (!place) continue;
      taken.add(idOf(text, place));
      found.set(line.id, anchorAt(text, place));
    }
  return found;
}

/** How lines are looked for, one way after the other. */
const ROUNDS = [
  // Names have other letters there.
  { find: alignedPlaces, fits: () => true },
  { find: exactPlaces, fits: ({ quote }: Line, sentence: string) => sentence === quote },
  { find: exactPlaces, fits: namesTheSame },
  { find: similarPlaces, fits: namesTheSame },
];

function alignedPlaces(line: Line, { aligned }: NewText): Place[] {
  const place = aligned?.(line);
  return place ? [place] : [];
}

function exactPlaces({ quote }: Line, { paragraphs }: NewText): Place[] {
  return paragraphs.flatMap((paragraph, at) => {
    const places: Place[] = [];
    for (let start = paragraph.indexOf(quote); start !== -1; start = paragraph.indexOf(quote, start + 1))
      places.push({ paragraph: at + 1, start, end: start + quote.length });
    return places;
  });
}

/** Those with the fewest signs changed. */
function similarPlaces({ quote }: Line, { paragraphs }: NewText): Place[] {
  let most = Math.floor(quote.length * MOST_ERRORS);
  let best: Place[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.length < quote.length - most) continue;
    const matches = search(paragraph, quote, most);
    const errors = matches[0]?.errors;
    if (errors === undefined) continue;
    if (errors < most) best = [];
    most = errors;
    best.push(...matches.map(({ start, end }) => ({ paragraph: at + 1, start, end })));
  }
  return best;
}

/** The sentence that most of a place is in. */
function sentenceAt<S extends { start: number; end: number }>(place: Place, sentences: readonly S[]): S | null {
  const shared = (sentence: S) => Math.min(sentence.end, place.end) - Math.max(sentence.start, place.start);
  const [first] = sentences.toSorted((a, b) => shared(b) - shared(a));
  return first && shared(first) >= (place.end - place.start) * LEAST_IN_ONE ? first : null;
}

/** Everybody whom a line names, since what is said of somebody else is another line. */
function namesTheSame({ forms }: Line, sentence: string): boolean {
  return forms.every((form) => sentence.includes(form));
}

/** Of places that fit alike, the one whose surroundings are the line's, and then the nearest. */
function nearest(places: readonly Place[], line: Line, { paragraphs }: NewText): Place | undefined {
  const likeness = ({ paragraph, start, end }: Place) => {
    const around = quoteAt(paragraphs[paragraph - 1] ?? '', start, end);
    const before = sharedStart(reversed(around.prefix ?? ''), reversed(line.prefix ?? ''));
    return before + sharedStart(around.suffix ?? '', line.suffix ?? '');
  };
  const away = ({ paragraph }: Place) => Math.abs(paragraph - line.paragraph);
  return places.toSorted((a, b) => likeness(b) - likeness(a) || away(a) - away(b))[0];
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function textAt({ paragraphs }: NewText, { paragraph, start, end }: Place): string {
  return (paragraphs[paragraph - 1] ?? '').slice(start, end);
}

function idOf({ id }: NewText, { paragraph, start }: Place): string {
  return lineId(id, paragraph, start);
}

function anchorAt(text: NewText, place: Place): Anchor {
  const { paragraph, start, end } = place;
  return { id: idOf(text, place), paragraph, ...quoteAt(text.paragraphs[paragraph - 1] ?? '', start, end) };
}
