/** The sentences of documents in which names stand, quoted word for word. */
import type { Fact, Passage } from '../pack/format.ts';
import type { NamePlace } from './mine-documents.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A document that may be quoted. */
export interface QuotedDocument {
  id: string;
  /** As in a source of a pack. */
  date: string;
  /** A BCP 47 tag. */
  language: string;
  paragraphs: readonly string[];
}

/** A stretch of a document. */
export type SpanOfLine = Pick<Passage, 'start' | 'end' | 'source' | 'paragraph'>;

/** Where a sentence stands that may be quoted, with the names in it as they are written there, each once. */
export interface LinePlace extends SpanOfLine {
  date: string;
  forms: string[];
}

/** A sentence of a document. What a passage is made of. */
export interface Line extends LinePlace, Quote {
  id: string;
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
export function linesOf(document: QuotedDocument, places: readonly NamePlace[]): Line[] {
  const sentences = (text: string) => sentencesOf(text, document.language);
  return linePlacesOf(document, places, sentences).map((line) => ({
    id: idOf(line),
    ...line,
    ...quoteAt(document.paragraphs[line.paragraph - 1] ?? '', line.start, line.end),
  }));
}

/** Where those sentences stand. `sentencesOf`: the sentences of a paragraph, which is counted from 1. */
export function linePlacesOf(
  { id, date, paragraphs }: Omit<QuotedDocument, 'language'>,
  places: readonly NamePlace[],
  sentencesOf: (text: string, paragraph: number) => readonly Sentence[],
): LinePlace[] {
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
      return sentencesOf(text, paragraph).flatMap(({ start, end }): LinePlace[] => {
        const forms: string[] = [];
        for (let place = sorted[next]; place && place.start < end; place = sorted[++next]) forms.push(place.text);
        if (forms.length === 0 || !isWorthQuoting(text.slice(start, end))) return [];
        return [{ source: id, date, paragraph, start, end, forms: [...new Set(forms)] }];
      });
    });
}

/** What a line is known by, and a passage that is made of it: its document, paragraph and place. */
export function lineId(document: string, paragraph: number, start: number): string {
  return `${document}-${paragraph}-${start}`;
}

const idOf = ({ source, paragraph, start }: SpanOfLine) => lineId(source, paragraph, start);

/** A stretch of a paragraph: its words are the paragraph's own, whatever the offsets. */
export function quoteAt(text: string, start: number, end: number): Quote {
  const [prefix, suffix] = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)];
  return { quote: text.slice(start, end), ...(prefix && { prefix }), ...(suffix && { suffix }), start, end };
}

/** In the order of their documents' days, and as they stand in them. */
export function compareLines(a: LinePlace, b: LinePlace): number {
  if (a.source === b.source) return a.paragraph - b.paragraph || a.start - b.start;
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.source < b.source ? -1 : 1;
}

/** Lines by the documents that they are of. */
export function linesBySource<L extends Pick<SpanOfLine, 'source'>>(lines: Iterable<L>): Map<string, L[]> {
  const bySource = new Map<string, L[]>();
  for (const line of lines) {
    const own = bySource.get(line.source);
    if (own) own.push(line);
    else bySource.set(line.source, [line]);
  }
  return bySource;
}

/** Lines in the order of their documents' days, and as they stand in them. */
function inOrder<L extends LinePlace>(lines: Iterable<L>): L[] {
  // Days and ids are compared once a document: of an archive, lines are many.
  const documents = [...linesBySource(lines).values()].sort(([a], [b]) => (a && b ? compareLines(a, b) : 0));
  return documents.flatMap((own) => own.sort(compareLines));
}

/** A line that is quoted, and whom it names, by the ids of entries. */
export interface ChosenLine<L extends LinePlace> {
  line: L;
  about: string[];
}

/** The passage of a line, in the words that stand there. */
export function passageOf(line: SpanOfLine, about: string[], words: Quote): Passage {
  const { source, paragraph } = line;
  return { id: idOf(line), ...words, about, source, paragraph };
}

/** The passages of names: those of the lines that are chosen for them. */
export function passagesOf(names: readonly QuotedName[], lines: Iterable<Line>, choices: PassageChoices): Passage[] {
  return chooseLines(names, lines, choices).map(({ line, about }) => {
    const { quote, prefix, suffix, start, end } = line;
    return passageOf(line, about, { quote, ...(prefix && { prefix }), ...(suffix && { suffix }), start, end });
  });
}

/**
 * The lines that names are quoted by, in the order of their documents' days: of each name those that the reader pinned, then, of as
 * many documents as there are, the sentences that say its label. `lines`: each once, in any order, and those alone that
 * `linesOfForm` keeps of each form will do.
 */
export function chooseLines<L extends LinePlace>(
  names: readonly QuotedName[],
  lines: Iterable<L>,
  { leftOut, pinned, facts }: PassageChoices,
): ChosenLine<L>[] {
  const aboutOf = aboutLines(names);
  const areAllQuotable = leftOut.size === 0 && facts.size === 0;
  const isQuotable = (id: string) => !leftOut.has(id) && !facts.has(id);
  const all: ChosenLine<L>[] = [];
  for (const line of inOrder(lines)) {
    if (!areAllQuotable && !isQuotable(idOf(line))) continue;
    const about = aboutOf(line);
    if (about.length > 0) all.push({ line, about });
  }
  const byEntry = new Map<string, L[]>();
  for (const { line, about } of all)
    for (const entry of about) {
      const own = byEntry.get(entry);
      if (own) own.push(line);
      else byEntry.set(entry, [line]);
    }
  const chosen = new Set<L>();
  for (const { entry, label } of names)
    for (const line of best(byEntry.get(entry) ?? [], label, pinned)) chosen.add(line);
  return all.filter(({ line }) => chosen.has(line));
}

/** Whom a line names, by the ids of entries, in the order in which they stand there. */
function aboutLines(names: readonly QuotedName[]): (line: LinePlace) => string[] {
  const owners = new Map<string, string>();
  for (const { entry, forms } of names) for (const form of forms) owners.set(form, entry);
  return ({ forms }) => {
    const about: string[] = [];
    for (const form of forms) {
      const owner = owners.get(form);
      if (owner !== undefined && !about.includes(owner)) about.push(owner);
    }
    return about;
  };
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
function best<L extends LinePlace>(lines: readonly L[], label: string, pinned: ReadonlySet<string>): L[] {
  const isPinned = (line: L) => pinned.size > 0 && pinned.has(idOf(line));
  const first = pinned.size > 0 ? lines.filter(isPinned) : [];
  const [inFull, others]: [L[], L[]] = [[], []];
  const documents = new Set<string>();
  for (const line of lines) {
    if (isPinned(line)) continue;
    (line.forms.includes(label) ? inFull : others).push(line);
    // A name that stands everywhere has thousands of lines, and these are the ones.
    if (line === inFull.at(-1) && documents.add(line.source).size === MOST) break;
  }
  return [...first, ...inRounds([...inFull, ...others])].slice(0, Math.max(MOST, first.length));
}

/** One of each document, then a second of each. */
function inRounds<L extends LinePlace>(lines: readonly L[]): L[] {
  const met = new Map<string, number>();
  const rounds: L[][] = [];
  for (const line of lines) {
    const round = met.get(line.source) ?? 0;
    met.set(line.source, round + 1);
    const others = rounds[round];
    if (others) others.push(line);
    else rounds.push([line]);
  }
  return rounds.flat();
}

/**
 * Of the lines that a name stands in when it is written one way, those that are enough to quote it, whatever other ways there are
 * and in however many portions the lines come: a line that isn't among them has so many before it that no name of this form
 * would be quoted by it.
 */
export function linesOfForm<L extends LinePlace>(lines: readonly L[]): L[] {
  if (lines.length <= MOST) return [...lines];
  return inRounds([...lines].sort(compareLines)).slice(0, MOST);
}

/**
 * Of lines that `linesOfForm` gave, the one behind which none is needed, whatever else comes: those are of other documents, of which
 * there are enough before, or not the first of their document. Undefined while documents are too few.
 */
export function lastNeeded<L extends LinePlace>(lines: readonly L[]): L | undefined {
  return new Set(lines.map(({ source }) => source)).size === MOST ? lines.at(-1) : undefined;
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
