/** The pack of what was decided about documents: the page and the command make it here, and so the same one. */
import type { Detail } from '../documents/document.ts';
import type { MinedName } from '../mining/mine-documents.ts';
import { type PackDocument, packOfNames } from '../mining/pack-of-names.ts';
import { isVerified } from '../mining/passages.ts';
import { PACK_FORMAT, type Pack } from '../pack/format.ts';
import { BrokenPack, validatePack } from '../pack/validate.ts';
import { type Decision, decidedNames } from './decisions.ts';
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
 * The pack of all accepted names.
 * @throws BrokenPack when something in it is no pack's; its message says what.
 */
export function madePack({ documents, mined, log, head, isWord, language = UNTOLD }: MadePackDeps): Pack {
  const accepted = decidedNames(mined, log).filter(({ state }) => state === 'accepted');
  const pack = packOfNames(
    accepted,
    documents.map((each) => packDocument(each, language)),
    { ...head, isWord, leftOut: new Set(), pinned: new Set() },
  );
  const validation = validatePack({ format: PACK_FORMAT, ...pack });
  if ('problems' in validation) throw new BrokenPack(validation.problems);
  return withVerifiedPassages(validation.pack, documents);
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

function packDocument({ document, paragraphs }: DocumentText, untold: string): PackDocument {
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
    paragraphs,
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
