/** What the maker and the worker that makes its pack say to each other. */
import type { LocaleKey } from '../locale-key.ts';
import type { AnchoredVersions } from './anchor-versions.ts';
import type { NameLine, PackHead } from './made-pack.ts';
import type { RiskyForm } from './risks.ts';
import type { TriedText } from './try-pack.ts';
import type { Version } from './versions.ts';

export type PackRequest =
  /** `look`: tell what would be in it. `stage`: write it into the store of packs. The others write its file. */
  | { want: 'look' | 'stage' | 'export' | 'export-without-quotes'; head: PackHead }
  /** What the pack would mark in a text, and why. */
  | { want: 'try'; head: PackHead; tried: TriedWith }
  /** The lines of a name, by its id. */
  | { want: 'lines'; name: string }
  /** What becomes of lines when new versions take the places of documents. */
  | { want: 'anchors'; versions: readonly Version[] };

/** In what a pack is tried: a document, by its id, or a text that was pasted. */
export type TriedWith = { document: string } | { text: string };

/** What there is in a pack. */
export interface PackLook {
  entries: number;
  passages: number;
  /** Names that may be found where something else is meant. */
  risks: RiskyForm[];
  /** With how many words are quoted of each, those with most first. */
  sources: Array<{ id: string; title: string; outlet: string; date: string; words: number }>;
}

export type PackNews =
  | { said: 'looked'; look: PackLook }
  | { said: 'lines'; lines: NameLine[] }
  | { said: 'anchored'; anchored: AnchoredVersions }
  | { said: 'tried'; tried: TriedText }
  | { said: 'staged'; key: number }
  | { said: 'exported'; file: Blob }
  /** A sentence of `_locales`, or one of its own in English that says what is wrong with the pack. */
  | { said: 'failed'; failure: { key: LocaleKey } | { text: string } };
