/** The forms with the same words (up to case and accents), prepared for being compared with texts. */
import type { EntryRef } from '../../pack/entry-ref.ts';
import { characterAt, UPPER } from '../../text/characters.ts';
import { foldExact } from '../../text/fold.ts';
import { QUOTES } from '../../text/signs.ts';
import type { Likeness } from './likeness.ts';

/** A form that stands at a place of the text, with what the index says of it. */
export interface FoundForm {
  form: number;
  entry: number;
  likeness: Likeness;
  /** Bits of the form's and of its entry's flags. */
  flags: number;
  kind: number;
  /** As the pack writes it. */
  text: string;
  /** By which its entry is known. */
  ref: EntryRef;
}

/** What is found where a text writes forms in a certain way: the same object wherever it does. */
export interface FoundForms {
  /** At least one. */
  readonly forms: readonly FoundForm[];
  /** What rules know of them wherever they stand, which only they can read; null until they are asked. */
  known: object | null;
}

/** A form as the index knows it. */
export interface KnownForm {
  form: number;
  entry: number;
  /** As texts write it. */
  text: string;
  anyCase: boolean;
  guarded: boolean;
}

/** One spelling of some of them that may be written otherwise in the same ways. */
export interface Spelling {
  /** As texts write it. */
  text: string;
  /** As texts are compared with it, without quotation marks. */
  plain: string;
  /** Its own signs before the first and behind the last word: "U.S." ends with a full stop. */
  lead: number;
  tail: number;
  /** A single word that begins with a capital and is written otherwise only in capitals. */
  isCapital: boolean;
  anyCase: boolean;
  guarded: boolean;
  /** What is found where a text writes it so; made when first met. */
  found: FoundForms | null;
}

export interface AlikeForms {
  /** In the order in which the first form of each stands below. */
  spellings: readonly Spelling[];
  forms: ReadonlyArray<{ form: number; entry: number; spelling: Spelling }>;
  /** No spelling has signs of its own or quotation marks: what a text writes says by itself which forms stand there. */
  isPlain: boolean;
  /** So are all: a word in small letters is none of them. */
  isCapital: boolean;
  /** What is found where a text writes a single word like none of the spellings, "THE" or "The" of "Thé", by that word. */
  otherwise: Map<string, FoundForms | null>;
}

const EDGES = /^([^\p{L}\p{M}\p{N}\p{Pc}]*)(?:.*[\p{L}\p{M}\p{N}\p{Pc}])?([^\p{L}\p{M}\p{N}\p{Pc}]*)$/su;
const ANY_QUOTE = new RegExp(`[${QUOTES}]`, 'u');
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]/u;

/** Prepares forms that are alike. */
export function alikeForms(known: readonly KnownForm[]): AlikeForms {
  const spellings = new Map<string, Spelling>();
  const forms = known.map(({ form, entry, ...writing }) => {
    const key = `${writing.anyCase} ${writing.guarded} ${writing.text}`;
    const spelling = spellings.get(key) ?? spellingOf(writing);
    spellings.set(key, spelling);
    return { form, entry, spelling };
  });
  const all = [...spellings.values()];
  return {
    spellings: all,
    forms,
    isPlain: all.every(({ text, lead, tail }) => lead + tail === 0 && !ANY_QUOTE.test(text)),
    isCapital: all.every(({ isCapital }) => isCapital),
    otherwise: new Map(),
  };
}

/** A name as names are compared: without quotation marks. */
export function plainOf(text: string): string {
  return foldExact(text).replace(/"/g, '');
}

function spellingOf({ text, anyCase, guarded }: Omit<KnownForm, 'form' | 'entry'>): Spelling {
  const plain = plainOf(text);
  // Any text can be cut so.
  const [, lead = '', tail = ''] = EDGES.exec(plain) as RegExpExecArray;
  const isWord = lead + tail === '' && !BETWEEN_WORDS.test(plain);
  const first = plain.charAt(0);
  const isCapital = isWord && !anyCase && (characterAt(plain, 0) & UPPER) !== 0 && first === first.toUpperCase();
  return { text, plain, lead: lead.length, tail: tail.length, isCapital, anyCase, guarded, found: null };
}
