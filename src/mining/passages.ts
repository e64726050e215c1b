/** The sentences of documents in which names stand, quoted word for word. */
import type { Fact, Passage } from '../pack/format.ts';
import type { NamePlace } from './mine-documents.ts';
import { sentencesOf } from './sentences.ts';

/** A document that may be quoted. */
export interface QuotedDocument {
  id: string;
  /** As in a source of a pack. */
  date: string;
  /** A BCP 47 tag. */
  language: string;
  paragraphs: readonly string[];
}

/** A sentence of a document, with the names in it as they are written there, each once. What a passage is made of. */
export interface Line
  extends Pick<Passage, 'id' | 'quote' | 'prefix' | 'suffix' | 'start' | 'end' | 'source' | 'paragraph'> {
  date: string;
  forms: string[];
}

/** A name, by the id of its entry, with every way in which it is written. */
export interface QuotedName {
  entry: string;
  label: string;
  forms: readonly string[];
}

/** What a reader has said of passages, by their ids. */
export interface PassageChoices {
  leftOut: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  /** Told in the reader's words: not quoted. */
  facts: ReadonlyMap<string, { text: string; speaker: string; date: string }>;
}

/** A name is quoted so often at most: what a card can show, with some to choose from. */
const MOST = 12;
/** UTF-16 units of a sentence's surroundings that are kept, to find it again in a text that has changed. */
const CONTEXT = 32;
/** A longer sentence is no quotation but an excerpt; UTF-16 units. */
const LONGEST = 600;
/** A sentence with fewer letters tells nothing: a byline, a caption. */
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){20}/u;

/** Words of a document, and where they stand. */
export type Quote = Pick<Passage, 'quote' | 'prefix' | 'suffix' | 'start' | 'end'>;

/** True when a passage says what stands in its paragraph, at its place and with what surrounds it. */
export function isVerified({ quote, prefix = '', suffix = '', start, end }: Quote, paragraph: string): boolean {
  return (
    quote !== '' &&
    paragraph.slice(start, end) === quote &&
    paragraph.slice(0, start).endsWith(prefix) &&
    paragraph.slice(end).startsWith(suffix)
  );
}

/** Every sentence of a document that names somebody and is worth quoting. `places`: where names stand in it. */
export function linesOf({ id, date, language, paragraphs }: QuotedDocument, places: readonly NamePlace[]): Line[] {
  const inParagraphs = new Map<number, NamePlace[]>();
  for (const place of places) {
    const others = inParagraphs.get(place.paragraph);
    if (others) others.push(place);
    else inParagraphs.set(place.paragraph, [place]);
  }
  return [...inParagraphs]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([paragraph, inside]) => {
      const text = paragraphs[paragraph - 1] ?? '';
      const sorted = inside.toSorted((a, b) => a.start - b.start);
      let next = 0;
      return sentencesOf(text, language).flatMap(({ start, end }): Line[] => {
        const forms: string[] = [];
        for (let place = sorted[next]; place && place.start < end; place = sorted[++next]) forms.push(place.text);
        if (forms.length === 0 || !isWorthQuoting(text.slice(start, end))) return [];
        const place = { id: lineId(id, paragraph, start), source: id, date, paragraph };
        return [{ ...place, ...quoteAt(text, start, end), forms: [...new Set(forms)] }];
      });
    });
}

/** What a line is known by, and a passage that is made of it: its document, paragraph and place. */
export function lineId(document: string, paragraph: number, start: number): string {
  return `${document}-${paragraph}-${start}`;
}

/** A stretch of a paragraph: its words are the paragraph's own, whatever the offsets. */
export function quoteAt(text: string, start: number, end: number): Quote {
  const [prefix, suffix] = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)];
  return { quote: text.slice(start, end), ...(prefix && { prefix }), ...(suffix && { suffix }), start, end };
}

/** In the order of their documents' days, and as they stand in them. */
function compareLines(a: Line, b: Line): number {
  if (a.source === b.source) return a.paragraph - b.paragraph || a.start - b.start;
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.source < b.source ? -1 : 1;
}

/**
 * The passages of names, in the order of their documents' days: of each name those that the reader pinned, then, of as many
 * documents as there are, the sentences that say its label. `lines`: each once, in any order, and those alone that `linesOfForm`
 * keeps of each form will do.
 */
export function passagesOf(
  names: readonly QuotedName[],
  lines: Iterable<Line>,
  { leftOut, pinned, facts }: PassageChoices,
): Passage[] {
  const aboutOf = aboutLines(names);
  const isQuotable = ({ id }: Line) => !leftOut.has(id) && !facts.has(id);
  const all = [...lines]
    .filter(isQuotable)
    .map((line) => ({ line, about: aboutOf(line) }))
    .filter(({ about }) => about.length > 0)
    .sort((a, b) => compareLines(a.line, b.line));
  const byEntry = new Map<string, Line[]>();
  for (const { line, about } of all)
    for (const entry of about) {
      const own = byEntry.get(entry);
      if (own) own.push(line);
      else byEntry.set(entry, [line]);
    }
  const chosen = new Set<Line>();
  for (const { entry, label } of names)
    for (const line of best(byEntry.get(entry) ?? [], label, pinned)) chosen.add(line);
  return all.flatMap(({ line, about }) => {
    if (!chosen.has(line)) return [];
    const { date, forms, source, paragraph, ...quote } = line;
    return [{ ...quote, about, source, paragraph }];
  });
}

/** Whom a line names, by the ids of entries, in the order in which they stand there. */
function aboutLines(names: readonly QuotedName[]): (line: Line) => string[] {
  const owners = new Map(names.flatMap(({ entry, forms }) => forms.map((form) => [form, entry] as const)));
  return ({ forms }) => [...new Set(forms.flatMap((form) => owners.get(form) ?? []))];
}

/** The lines that the reader told in words of their own, in the order of passages; a speaker that is no name of the pack is nobody. */
export function factsOf(
  names: readonly QuotedName[],
  lines: Iterable<Line>,
  { leftOut, facts }: PassageChoices,
): Fact[] {
  const aboutOf = aboutLines(names);
  const owners = new Map(names.flatMap(({ entry, label, forms }) => [label, ...forms].map((form) => [form, entry])));
  const retold = [...lines].filter(({ id }) => facts.has(id) && !leftOut.has(id));
  return retold.sort(compareLines).flatMap((line): Fact[] => {
    const told = facts.get(line.id);
    const about = aboutOf(line);
    if (!told || about.length === 0) return [];
    const { id, source, paragraph } = line;
    const speaker = owners.get(told.speaker);
    return [
      {
        id,
        text: told.text,
        about,
        source,
        paragraph,
        ...(told.date && { date: told.date }),
        ...(speaker && { speaker }),
      },
    ];
  });
}

/** Of the lines of a name, in their order, those that it is quoted by. */
function best(lines: readonly Line[], label: string, pinned: ReadonlySet<string>): Line[] {
  const isPinned = ({ id }: Line) => pinned.has(id);
  const [first, rest] = [lines.filter(isPinned), lines.filter((line) => !isPinned(line))];
  const inFull = [
    ...rest.filter(({ forms }) => forms.includes(label)),
    ...rest.filter(({ forms }) => !forms.includes(label)),
  ];
  return [...first, ...inRounds(inFull)].slice(0, Math.max(MOST, first.length));
}

/** One of each document, then a second of each. */
function inRounds(lines: readonly Line[]): Line[] {
  const rounds = new Map<string, number>();
  const ranked = lines.map((line) => {
    const round = rounds.get(line.source) ?? 0;
    rounds.set(line.source, round + 1);
    return { line, round };
  });
  return ranked.sort((a, b) => a.round - b.round).map(({ line }) => line);
}

/**
 * Of the lines that a name stands in when it is written one way, those that are enough to quote it, whatever other ways there are
 * and in however many portions the lines come: a line that isn't among them has so many before it that no name of this form
 * would be quoted by it.
 */
export function linesOfForm(lines: readonly Line[]): Line[] {
  if (lines.length <= MOST) return [...lines];
  return inRounds([...lines].sort(compareLines)).slice(0, MOST);
}

/** True of a sentence that is neither a scrap nor an excerpt. */
export function isWorthQuoting(text: string): boolean {
  return text.length <= LONGEST && ENOUGH_LETTERS.test(text);
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
