/** The sentences of documents in which names stand, quoted word for word. */
import type { Passage } from '../pack/format.ts';
import type { NamePlace } from './mine-documents.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A document that may be quoted. */
export interface QuotedDocument {
  id: string;
  /** A BCP 47 tag. */
  language: string;
  paragraphs: readonly string[];
}

/** A name, by the id of its entry, where it stands. */
export interface QuotedName {
  entry: string;
  label: string;
  places: readonly NamePlace[];
}

/** What a reader has said of passages, by their ids. */
export interface PassageChoices {
  leftOut: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
}

/** A name is quoted so often at most: what a card can show, with some to choose from. */
const MOST = 12;
/** UTF-16 units of a sentence's surroundings that are kept, to find it again in a text that has changed. */
const CONTEXT = 32;
/** A longer sentence is no quotation but an excerpt; UTF-16 units. */
const LONGEST = 600;
/** A sentence with fewer letters tells nothing: a byline, a caption. */
const FEWEST_LETTERS = 20;

/** The passage of a stretch of a paragraph: its words are the paragraph's own, whatever the offsets. */
function passageAt(text: string, { start, end }: Sentence, place: Omit<Passage, 'quote' | 'start' | 'end'>): Passage {
  const [prefix, suffix] = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)];
  const { id, about, source, paragraph } = place;
  return {
    id,
    quote: text.slice(start, end),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
    start,
    end,
    about,
    source,
    paragraph,
  };
}

/** True when a passage says what stands in its paragraph, at its place and with what surrounds it. */
export function isVerified({ quote, prefix = '', suffix = '', start, end }: Passage, paragraph: string): boolean {
  return (
    quote !== '' &&
    paragraph.slice(start, end) === quote &&
    paragraph.slice(0, start).endsWith(prefix) &&
    paragraph.slice(end).startsWith(suffix)
  );
}

/**
 * The passages of names, in the documents' order: of each name those that the reader pinned, then, of as many documents as
 * there are, the sentences that say it in full.
 */
export function passagesOf(
  names: readonly QuotedName[],
  documents: readonly QuotedDocument[],
  { leftOut, pinned }: PassageChoices,
): Passage[] {
  const all = allPassages(names, documents).filter(({ id }) => !leftOut.has(id));
  const byEntry = new Map<string, Passage[]>();
  for (const passage of all)
    for (const entry of passage.about) {
      const own = byEntry.get(entry);
      if (own) own.push(passage);
      else byEntry.set(entry, [passage]);
    }
  const chosen = new Set<Passage>();
  for (const { entry, label } of names)
    for (const passage of best(byEntry.get(entry) ?? [], label, pinned)) chosen.add(passage);
  return all.filter((passage) => chosen.has(passage));
}

function best(passages: readonly Passage[], label: string, pinned: ReadonlySet<string>): Passage[] {
  const isPinned = ({ id }: Passage) => pinned.has(id);
  const [first, rest] = [passages.filter(isPinned), passages.filter((passage) => !isPinned(passage))];
  const inFull = [
    ...rest.filter(({ quote }) => quote.includes(label)),
    ...rest.filter(({ quote }) => !quote.includes(label)),
  ];
  // One of each document, then a second of each.
  const rounds = new Map<string, number>();
  const ranked = inFull.map((passage) => {
    const round = rounds.get(passage.source) ?? 0;
    rounds.set(passage.source, round + 1);
    return { passage, round };
  });
  return [...first, ...ranked.toSorted((a, b) => a.round - b.round).map(({ passage }) => passage)].slice(
    0,
    Math.max(MOST, first.length),
  );
}

/** Every sentence that names somebody, once, with all whom it names. */
function allPassages(names: readonly QuotedName[], documents: readonly QuotedDocument[]): Passage[] {
  const placesOf = new Map<string, Map<number, Array<{ start: number; entry: string }>>>();
  for (const { entry, places } of names)
    for (const { document, paragraph, start } of places) {
      const inDocument = placesOf.get(document) ?? new Map();
      placesOf.set(document, inDocument);
      inDocument.set(paragraph, [...(inDocument.get(paragraph) ?? []), { start, entry }]);
    }
  return documents.flatMap(({ id: source, language, paragraphs }) =>
    [...(placesOf.get(source) ?? [])]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([paragraph, places]) => {
        const text = paragraphs[paragraph - 1] ?? '';
        return sentencesOf(text, language).flatMap((sentence) => {
          const { start, end } = sentence;
          const inside = places.filter((place) => place.start >= start && place.start < end);
          const about = [...new Set(inside.toSorted((a, b) => a.start - b.start).map(({ entry }) => entry))];
          if (about.length === 0 || !isWorthQuoting(text.slice(start, end))) return [];
          return [passageAt(text, sentence, { id: `${source}-${paragraph}-${start}`, about, source, paragraph })];
        });
      }),
  );
}

function isWorthQuoting(text: string): boolean {
  return text.length <= LONGEST && (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;
}

/** How many words are quoted of each source, by id. */
export function quotedWords(passages: readonly Pick<Passage, 'quote' | 'source'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { quote, source } of passages)
    counts.set(
      source,
      (counts.get(source) ?? 0) + (quote.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
    );
  return counts;
}
