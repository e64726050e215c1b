/** An entry as a file of another format tells it, before anything in it was checked; and how its texts are mended. */
import type { EntryType } from '../pack/entry-types.ts';
import type { Entry, Form } from '../pack/format.ts';

/** What a file says of one thing. Texts stand as they came. */
export interface Draft {
  line: number;
  /** What tells it from others in its file, such as its address; without one, type, label and gloss do. */
  key?: string;
  type: EntryType;
  /** The label in the pack's language, or in the first that there is. */
  label: string;
  /** The label's language, where it isn't the pack's. */
  language?: string;
  gloss?: string;
  labels?: Record<string, string>;
  glosses?: Record<string, string>;
  /** Other names than the label, by language; `short` where the file says that they need the page's help. */
  forms: ReadonlyArray<{ text: string; language?: string; short?: boolean }>;
  naming?: string;
  note?: { text: string; date: string };
  facts?: readonly ToldFact[];
  same?: readonly string[];
  /** What was mended while it was read: reason and cure. */
  mended?: ReadonlyArray<readonly [reason: string, cure: string]>;
}

/** A statement about the thing, with who reported it and when: without both it is no fact. */
export interface ToldFact {
  text: string;
  kind?: 'definition';
  outlet: string;
  url?: string;
  /** As `isoDate` gives it. */
  date: string;
}

/** Visible ASCII with single spaces. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A text with single spaces and nothing that can't be seen, in composed letters. */
export function withoutStrays(text: string): string {
  // What most names are, a million of which may come at once.
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The time of day that spreadsheets put behind a date. */
const TIME = /[T ]\d{1,2}:\d\d.{0,20}$/;

/** 22.02.2022, 2022/2/22 and 2022-02-22 00:00 as 2022-02-22; null of what is no date. 02/03/2022 is a day of February or of March. */
export function isoDate(text: string): string | null {
  const bare = text.replace(TIME, '');
  const dayFirst = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/;
  const yearFirst = /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/;
  const { day = '', month = '', year = '' } = (dayFirst.exec(bare) ?? yearFirst.exec(bare))?.groups ?? {};
  const iso = year === '' ? bare : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(iso)) return null;
  const parsed = new Date(iso);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(iso) ? null : iso;
}

/** A language tag as it is usually written, sr-Latn of SR_latn; null of what is none. */
export function languageTag(told: string): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(told.trim().replaceAll('_', '-'));
    return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
  } catch {
    return null;
  }
}

/** Forms without those that are there already in their language. */
export function distinctForms(forms: readonly Form[]): Form[] {
  return [...new Map(forms.map((form) => [`${form.language ?? ''} ${form.text}`, form])).values()];
}

/** The forms of an entry but its label in the pack's language, as exports list them. */
export const otherForms = ({ label, forms }: Entry): Form[] =>
  forms.filter(({ text, language }) => text !== label || language !== undefined);
