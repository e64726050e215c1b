/** The pack of what was decided about documents: the page and the command make it here, and so the same one. */
import type { Detail } from '../documents/document.ts';
import type { MinedName, NamePlace } from '../mining/mine-documents.ts';
import { type PackDocument, type PackMaterial, type PackName, packOfNames } from '../mining/pack-of-names.ts';
import { isVerified, type Line, linesOf, type PassageChoices, passagesOf } from '../mining/passages.ts';
import { PACK_FORMAT, type Pack } from '../pack/format.ts';
import { BrokenPack, validatePack } from '../pack/validate.ts';
import { type Decision, decidedNames, decidedPassages, isTaken } from './decisions.ts';
import { detailOf, type KeptDocument, languageOfDocument, nameOfDocument } from './kept-document.ts';

/** A document with its text. */
export interface DocumentText {
  document: KeptDocument;
  paragraphs: readonly string[];
}

/** What is decided about a pack as a whole. */
export interface PackHead {
  id: string;
  title: string;
  licence: string;
}

export interface MadePackDeps {
  documents: readonly DocumentText[];
  mined: readonly MinedName[];
  log: readonly Decision[];
  head: PackHead;
  isWord: (word: string) => boolean;
  /** Of documents in which none can be told. */
  language?: string;
}

/** The language of documents in which none can be told, where nobody says another. */
export const UNTOLD = 'en';

/** What a source may hold at most of each, in UTF-16 units. */
const LONGEST: Partial<Record<Detail, number>> = { title: 300, outlet: 200, author: 200 };

/**
 * The pack of all accepted names, and of those that other packs know: on a card both say what they have to say.
 * @throws BrokenPack when something in it is no pack's; its message says what.
 */
export function madePack({ documents, mined, log, head, isWord, language = UNTOLD }: MadePackDeps): Pack {
  const accepted = decidedNames(mined, log).filter(isTaken);
  const sources = documents.map((each) => packDocument(each, language));
  const material = materialOf(
    accepted.flatMap(({ places }) => places),
    documents,
    sources,
  );
  const wishes = { head, isWord, choices: decidedPassages(log) };
  return withVerifiedPassages(packOfMaterial(accepted, material, wishes), documents);
}

/** A line of a name, and whether the pack would quote it when nothing but what was decided by then is. */
export interface NameLine extends Pick<Line, 'id' | 'quote' | 'source' | 'paragraph' | 'start' | 'end'> {
  isQuoted: boolean;
}

/** Lines that are offered of a name. */
const OFFERED = 60;

/** The lines of one name, by its id, those that are quoted first. `documents`: those that it stands in, and any others. */
export function linesOfName(name: string, { documents, mined, log, language = UNTOLD }: LinesDeps): NameLine[] {
  const found = decidedNames(mined, log).find(({ id }) => id === name);
  if (!found) return [];
  const sources = documents.map((each) => packDocument(each, language));
  const lines = [...materialOf(found.places, documents, sources).lines];
  const forms = found.forms.map(({ text }) => text);
  const quoted = passagesOf([{ entry: 'name', label: found.label, forms }], lines, decidedPassages(log));
  const ids = new Set(quoted.map(({ id }) => id));
  const first = lines.filter(({ id }) => ids.has(id));
  const others = lines.filter(({ id }) => !ids.has(id));
  return [...first, ...others].slice(0, OFFERED).map(({ id, quote, source, paragraph, start, end }) => ({
    id,
    quote,
    source,
    paragraph,
    start,
    end,
    isQuoted: ids.has(id),
  }));
}

/** Every line of one document, whoever is named in it; of an undated one too. */
export function linesOfDocument(text: DocumentText, mined: readonly MinedName[]): Line[] {
  const { id, language } = packDocument(text, UNTOLD);
  const places = mined.flatMap((name) => name.places.filter((place) => place.document === id));
  return linesOf({ id, date: '', language, paragraphs: text.paragraphs }, places);
}

/** The ids of all lines that the pack quotes. */
export function quotedLines({ documents, mined, log, language = UNTOLD }: LinesDeps): Set<string> {
  const taken = decidedNames(mined, log).filter(isTaken);
  const sources = documents.map((each) => packDocument(each, language));
  const places = taken.flatMap((name) => name.places);
  const names = taken.map(({ id, label, forms }) => ({ entry: id, label, forms: forms.map(({ text }) => text) }));
  const { lines } = materialOf(places, documents, sources);
  return new Set(passagesOf(names, lines, decidedPassages(log)).map(({ id }) => id));
}

type LinesDeps = Pick<MadePackDeps, 'documents' | 'mined' | 'log' | 'language'>;

/** What the pack of names is made with. */
export interface PackWishes extends Pick<MadePackDeps, 'head' | 'isWord'> {
  /** Nothing was said of passages unless given. */
  choices?: PassageChoices;
}

/** Where nothing was said of passages. */
export const NO_CHOICES: PassageChoices = { leftOut: new Set(), pinned: new Set(), facts: new Map() };

/**
 * The pack of names and what documents say of them.
 * @throws BrokenPack when something in it is no pack's.
 */
export function packOfMaterial(names: readonly PackName[], material: PackMaterial, wishes: PackWishes): Pack {
  const { head, isWord, choices = NO_CHOICES } = wishes;
  const pack = packOfNames(names, material, { ...head, isWord, ...choices });
  const validation = validatePack({ format: PACK_FORMAT, ...pack });
  if ('problems' in validation) throw new BrokenPack(validation.problems);
  return validation.pack;
}

/** What documents say at the places of names. */
function materialOf(
  places: readonly NamePlace[],
  documents: readonly DocumentText[],
  sources: readonly PackDocument[],
): PackMaterial {
  const languages = new Map(sources.map(({ id, language }) => [id, language]));
  const byForm = new Map<string, Map<string, number>>();
  const byDocument = new Map<string, NamePlace[]>();
  for (const place of places) {
    const counts = byForm.get(place.text) ?? new Map<string, number>();
    const language = languages.get(place.document);
    if (language !== undefined) byForm.set(place.text, counts.set(language, (counts.get(language) ?? 0) + 1));
    const others = byDocument.get(place.document);
    if (others) others.push(place);
    else byDocument.set(place.document, [place]);
  }
  const lines = documents.flatMap(({ paragraphs }, at) => {
    const { id, date, language } = sources[at] as PackDocument;
    return date === null ? [] : linesOf({ id, date, language, paragraphs }, byDocument.get(id) ?? []);
  });
  return { documents: sources, lines, languagesOf: (form) => byForm.get(form) ?? new Map() };
}

/**
 * A pack as it may be stored.
 * @throws Error when a passage says what its document doesn't.
 */
export function withVerifiedPassages(pack: Pack, documents: readonly DocumentText[]): Pack {
  const texts = new Map(documents.map(({ document, paragraphs }) => [document.id, paragraphs]));
  for (const passage of pack.passages ?? [])
    if (!isVerified(passage, texts.get(passage.source)?.[passage.paragraph - 1] ?? ''))
      throw new Error(`Passage ${passage.id} does not stand in its document.`);
  return pack;
}

/** A document as a source of a pack. `untold`: its language where none can be told. */
export function packDocument({ document, paragraphs }: DocumentText, untold: string): PackDocument {
  const plain = (detail: Detail) => plainOf(detailOf(document, detail), LONGEST[detail]);
  const url = detailOf(document, 'url');
  const date = detailOf(document, 'date');
  const { corrected, details } = document;
  return {
    id: document.id,
    title: plain('title') ?? plainOf(nameOfDocument(document), LONGEST.title) ?? document.id,
    outlet: plain('outlet') ?? 'Outlet not named',
    author: plain('author'),
    date,
    dateNote: corrected.date ? 'given by hand' : `found in: ${details.date?.foundIn.replaceAll('-', ' ')}`,
    language: languageOfDocument(document) ?? untold,
    url: url !== null && /^https?:\/\/[^\s<>]+$/.test(url) ? url : null,
    paragraphs: paragraphs.length,
  };
}

/** As a pack holds texts: without what could be HTML or can't be seen. */
function plainOf(text: string | null, most = 300): string | null {
  return (
    text
      ?.replace(/[<>\p{Cc}\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069]/gu, '')
      .replace(/\s+/g, ' ')
      .slice(0, most)
      .trim() || null
  );
}
