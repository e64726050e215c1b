/** What one block says by itself, before the rest of the page is asked. */
import type { FoundForm } from '../index/matches.ts';
import type { Naming } from '../mention.ts';

/** An entry that a stretch of text may name, and by which of its forms. */
export type Owner = Omit<FoundForm, 'likeness'>;

/** A stretch of a block's text that may become a mention. Offsets are UTF-16 units, tokens numbers into `BlockTokens`. */
export interface Span {
  firstToken: number;
  lastToken: number;
  start: number;
  end: number;
  /** Whom it may name, each entry once, in the packs' order. */
  owners: readonly Owner[];
  /** How the block alone decides it; `page` when the rest of the page must. */
  by: 'full' | 'capitals' | 'cue' | 'page';
  /** The cue that admitted a guarded form, as it stands with the form. */
  cue: string;
  /** Several entries write themselves so in full: when the page doesn't decide, all are offered. */
  shared: boolean;
  /** An acronym among capitals: the entry itself must be named on the page. */
  strict: boolean;
  /** The entry's own initials stand in front: other bearers of the name are out of the question. */
  initialled: boolean;
  /** A title stands directly in front of it: "President Aliyev". */
  titled: boolean;
  /** A surname that may be a man's in a case or a woman's is a man's here: women of that name are out of the question. */
  isHis: boolean;
  /** The page may say that this name is something else's throughout. */
  contestable: boolean;
}

/** A naming and where it stands in its block (UTF-16 units). */
export interface PlacedNaming {
  at: number;
  naming: Naming;
}

export interface BlockReading {
  /** In order. They don't overlap, but that names in a phrase of which the page decides stand behind it, for where it is nobody's. */
  spans: Span[];
  /** In order. */
  namings: PlacedNaming[];
  /** By the hashes of words: the first token that writes it in small letters. Made when first asked for. */
  smallWords?: ReadonlyMap<number, number>;
}
