/** The names of documents, as the page that makes packs and the command beside it both propose them. */
import type { EntryType } from '../pack/entry-types.ts';
import { glossOf } from './appositions.ts';
import { clusterNames } from './cluster-names.ts';
import { findNames } from './find-names.ts';

/** A document as the miner reads it. */
export interface MinedDocument {
  id: string;
  /** A BCP 47 tag. */
  language: string;
  paragraphs: readonly string[];
}

/** Where a name stands. UTF-16 offsets in the paragraph, which is counted from 1, as packs do. */
export interface NamePlace {
  document: string;
  paragraph: number;
  start: number;
  end: number;
  text: string;
}

/** A proposed name. Its label is one of its forms, and no form is another name's. */
export interface MinedName {
  label: string;
  type: EntryType;
  /** Every way it is written, the most frequent first. */
  forms: Array<{ text: string; count: number }>;
  places: NamePlace[];
  /** What a document says that it is, if any does. */
  proposedGloss: string | null;
}

/** Of the work, how much is finding; the rest is putting together. */
const FINDING = 0.8;

/** Proposals, those that stand most often first: the same for the same documents, in whatever order these come. */
export function mineDocuments(
  documents: readonly MinedDocument[],
  onProgress: (done: number) => void = () => undefined,
): MinedName[] {
  const inOrder = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const paragraphs = inOrder.flatMap(({ language, paragraphs }) => paragraphs.map((text) => ({ text, language })));
  const owners = inOrder.flatMap(({ id, paragraphs }) =>
    paragraphs.map((_, at) => ({ document: id, paragraph: at + 1 })),
  );
  const found = findNames(paragraphs, (done) => onProgress(FINDING * done));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return clusterNames(found, paragraphs).map(({ label, type, forms, places }) => {
    const own = places.flatMap(({ paragraph, start, end, text }): NamePlace[] => {
      const owner = owners[paragraph];
      return owner ? [{ ...owner, start, end, text }] : [];
    });
    return { label, type, forms, places: own, proposedGloss: glossOf(own, (id) => byId.get(id)) };
  });
}
