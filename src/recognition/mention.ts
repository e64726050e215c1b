/** What recognition says about a block of text. Offsets are UTF-16 units into the block's own text, end exclusive. */
import type { EntryRef } from '../pack/entry-ref.ts';

/**
 * Why a mention was accepted: a rule, and the words its sentence needs. `_locales` holds the sentence under `why_<rule>`
 * with the hyphens of the rule as underscores (`why_short_before`), and `$1` the words on the page, `$2` the entry's
 * label, `$3` the names, joined by commas.
 */
export interface Reason {
  rule:
    | 'full' // the form itself names the entry; text: the form
    | 'capitals' // as full, in a line of capitals
    | 'short-before' // names[0]: the full form that stands earlier on the page
    | 'short-after' // names[0]: the full form that stands later on the page
    | 'default-owner' // names[0]: another entry of the glossary on the page
    | 'cue' // names[0]: the cue that stands beside a guarded form
    | 'ambiguous'; // names: the labels of the entries that fit equally
  names: readonly string[];
}

export interface Mention {
  start: number;
  end: number;
  /** Of an ambiguous mention the first candidate. */
  entry: EntryRef;
  /** All candidates, this one included, when two or more fit equally. */
  candidates?: EntryRef[];
  /** The pack's form that matched, as the pack writes it. */
  form: string;
  why: Reason;
}

/** Who a block names by itself, whatever the rest of the page says: all that other blocks need to know of it. */
export interface Naming {
  /** An entry named in full, or by a surname alone (`usual`); the form tells it to readers ("is named earlier on this page"). */
  entry?: EntryRef;
  form: string;
  /** Somebody or something else bears this form here: "Natig Aliyev" for "Aliyev", "Some Other Council (ABC)" for "ABC". */
  other?: true;
  /** The entry is the usual owner of a surname that stands alone: "Mr Putin". */
  usual?: true;
  /** Of another bearer: a word in front that is no known given name, and may be no name at all: "Warmonger Putin". */
  odd?: string;
  /** True of an acronym that the page explains as something else: it holds for the whole page. */
  wholePage?: true;
}

/** One block of a page in document order: text to be recognised, or what an earlier answer said of it. */
export type PagePart = { text: string } | { namings: readonly Naming[] };

export interface RecognisedBlock {
  mentions: readonly Mention[];
  /** A function of this block's text alone. Empty for most blocks. */
  namings: readonly Naming[];
  /** True when the block holds a form whose link depends on other blocks: recognise it again when their namings change. */
  depends: boolean;
}
