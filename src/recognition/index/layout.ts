/** Where each part of the name index lies in its one buffer. Built and loaded indexes share it, so loading is not parsing. */

/** How much of everything an index holds; its header. */
export interface IndexCounts {
  entries: number;
  forms: number;
  /** Labels that are none of their entry's forms. */
  labels: number;
  /** Forms that have cues. */
  cued: number;
  /** Places whose gloss names a country or state. */
  homes: number;
  /** Entries that have addresses elsewhere. */
  addressed: number;
  packs: number;
  /** A power of two. */
  slots: number;
  /** Bits of the filter of first words, a power of two. */
  firstBits: number;
  /** Bits of the filter of beginnings, a power of two. */
  filterBits: number;
  poolBytes: number;
}

export const COUNT_KEYS = [
  'entries',
  'forms',
  'labels',
  'cued',
  'homes',
  'addressed',
  'packs',
  'slots',
  'firstBits',
  'filterBits',
  'poolBytes',
] as const satisfies readonly (keyof IndexCounts)[];

/** Magic, version, bytes, checksum; then the counts. In 32-bit units. */
export const HEADER_UNITS = 4 + COUNT_KEYS.length;
/** "BGNI" as a little-endian number. */
export const MAGIC = 0x494e4742;
/** Changes with every change of the layout, of the hash or of a flag. */
export const INDEX_VERSION = 13;

/** How many strings an index holds: forms, entry ids, labels, cues, homes, addresses, pack ids, in this order, then its languages. */
export function stringCount(counts: IndexCounts): number {
  return (
    counts.forms + counts.entries + counts.labels + counts.cued + counts.homes + counts.addressed + counts.packs + 1
  );
}

/** The index's parts as views of one buffer. */
export interface IndexParts {
  /** Bit per first word: can a form begin with it? Every word of a text is looked up here, so it is kept small. */
  first: Uint32Array;
  /** Bit per first word with more that is known of it: can it stand alone, begin with a small letter, come before that word? */
  filter: Uint32Array;
  /** Open-addressing table of form beginnings: hash, then 1 + the first form that ends here, with `CONTINUES`. */
  slots: Uint32Array;
  /** Where each string begins in the pool, and where the last ends: bytes. */
  stringStart: Uint32Array;
  formEntry: Uint32Array;
  /** 1 + the next form with the same words; 0 at the end. */
  nextAlike: Uint32Array;
  /** The first form of each entry; one more at the end. */
  firstForm: Uint32Array;
  /** The string that is the entry's label. */
  entryLabel: Uint32Array;
  /** Forms with cues, ascending. */
  cuedForms: Uint32Array;
  /** Entries with a home, ascending. */
  homeEntries: Uint32Array;
  /** Entries with addresses elsewhere, ascending. */
  addressedEntries: Uint32Array;
  entryPack: Uint16Array;
  formFlags: Uint16Array;
  entryFlags: Uint8Array;
  /** Each entry's place among the types. */
  entryType: Uint8Array;
  /** How many units a made form has in common with the form it was made from; its string is the rest. */
  formShared: Uint8Array;
  /** All strings in UTF-8. */
  pool: Uint8Array;
}

/** The size in bytes of an index with these counts. */
export function indexBytes(counts: IndexCounts): number {
  return layOut(counts, null).bytes;
}

/** Views of a buffer for an index with these counts; the buffer must be `indexBytes` long. */
export function indexParts(counts: IndexCounts, buffer: ArrayBuffer): IndexParts {
  return layOut(counts, buffer).parts;
}

const NOTHING = new ArrayBuffer(0);

function layOut(counts: IndexCounts, buffer: ArrayBuffer | null): { bytes: number; parts: IndexParts } {
  let bytes = HEADER_UNITS * 4;
  const place = (size: number): number => {
    const at = bytes;
    bytes += size;
    return at;
  };
  const words = (length: number) => {
    const at = place(length * 4);
    return buffer ? new Uint32Array(buffer, at, length) : new Uint32Array(NOTHING);
  };
  const halves = (length: number) => {
    const at = place(length * 2);
    return buffer ? new Uint16Array(buffer, at, length) : new Uint16Array(NOTHING);
  };
  const octets = (length: number) => {
    const at = place(length);
    return buffer ? new Uint8Array(buffer, at, length) : new Uint8Array(NOTHING);
  };
  const parts: IndexParts = {
    first: words(counts.firstBits >>> 5),
    filter: words(counts.filterBits >>> 5),
    slots: words(counts.slots * 2),
    stringStart: words(stringCount(counts) + 1),
    formEntry: words(counts.forms),
    nextAlike: words(counts.forms),
    firstForm: words(counts.entries + 1),
    entryLabel: words(counts.entries),
    cuedForms: words(counts.cued),
    homeEntries: words(counts.homes),
    addressedEntries: words(counts.addressed),
    entryPack: halves(counts.entries),
    formFlags: halves(counts.forms),
    entryFlags: octets(counts.entries),
    entryType: octets(counts.entries),
    formShared: octets(counts.forms),
    pool: octets(counts.poolBytes),
  };
  bytes = (bytes + 3) & ~3;
  return { bytes, parts };
}

/** One built or loaded index: its parts are views of its buffer. */
export interface Volume {
  counts: IndexCounts;
  parts: IndexParts;
  /** The whole as it is stored. */
  buffer: ArrayBuffer;
}
