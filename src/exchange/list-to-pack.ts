/**
 * A pack from a list of names. What has a plain cure is mended, what has none is left out, and each is told with its row.
 * A list never links ordinary words: names that are risky by their look need the page's help, as short names do.
 */
import * as v from 'valibot';
import { ENTRY_TYPES, Entry, type EntryType, type Form, PACK_FORMAT, PACK_LIMITS, type Pack } from '../pack/format.ts';
import { tellProblem } from '../pack/problem.ts';
import { schemaProblems } from '../pack/schema-problems.ts';
import { slugOf } from '../text/fold.ts';
import type { Row } from './table.ts';

/** What a list doesn't say of the pack. */
export type PackDetails = Pick<Pack, 'id' | 'title' | 'language' | 'licence'>;

/** What became of a row that wasn't taken as it is. */
export interface Remark {
  row: number;
  outcome: 'mended' | 'left out';
  /** What was wrong and what was or is to be done. */
  text: string;
}

export interface Imported {
  pack: Pack;
  /** Rows with a name that the pack has. */
  taken: number;
  /** Forms that need the page's help by rule. */
  short: number;
  remarks: Remark[];
}

/** Names of fewer characters are ordinary words or acronyms more often than not. */
const SHORTEST = 3;
/** What programs put between aliases. Commas may be part of a name. */
const BETWEEN_ALIASES = /[;|\n]/;

/** The pack of a list's rows. */
export function packOfList(rows: readonly Row[], details: PackDetails): Imported {
  const entries = new Map<string, Entry>();
  const ids = new Set<string>();
  const remarks: Remark[] = [];
  let taken = 0;
  for (const { number, cells } of rows) {
    const remark = (outcome: Remark['outcome'], text: string) => remarks.push({ row: number, outcome, text });
    const draft = draftOf(cells, details);
    const known = entries.get(keyOf(draft.entry));
    if (known) {
      remark('mended', `a second row of ${draft.entry.label}: its other names were added to the first`);
      known.forms = distinct([...known.forms, ...draft.entry.forms]).slice(0, PACK_LIMITS.formsOfEntry);
      taken++;
      continue;
    }
    const entry = { ...draft.entry, id: freeId(draft.entry.label, ids) };
    const result = v.safeParse(Entry, entry);
    if (!result.success) {
      remark('left out', schemaProblems(result.issues).slice(0, 3).map(tellProblem).join('. '));
      continue;
    }
    ids.add(entry.id);
    entries.set(keyOf(entry), result.output);
    for (const text of draft.mended) remark('mended', text);
    taken++;
  }
  const list = [...entries.values()];
  const short = guard(list);
  const head = {
    format: PACK_FORMAT,
    ...details,
    description: `Names of the list ${details.title}`,
    version: '1.0.0',
  } as const;
  return { pack: { ...head, sources: [], entries: list, facts: [] }, taken, short, remarks };
}

/** An entry without its id, as far as the row says one, and what was mended in it. */
function draftOf(
  cells: Row['cells'],
  { title, language }: PackDetails,
): { entry: Omit<Entry, 'id'>; mended: string[] } {
  const mended: string[] = [];
  const clean = (column: keyof Row['cells']): string => {
    const text = cells[column] ?? '';
    const cleaned = withoutStrays(text);
    if (cleaned !== text) mended.push(`stray spaces or invisible characters taken out of the ${column}`);
    return cleaned;
  };
  const label = clean('name');
  const aliases = (cells.aliases ?? '').split(BETWEEN_ALIASES).map(withoutStrays).filter(Boolean);
  const tag = clean('language').replaceAll('_', '-');
  const form = (text: string): Form => (tag === '' || tag === language ? { text } : { text, language: tag });
  const told = clean('type');
  const type = typeOf(told);
  if (told !== '' && type === null) mended.push(`no type is called "${told.slice(0, 40)}": taken as a topic`);
  const entry = {
    type: type ?? 'topic',
    label,
    gloss: clean('description') || `In the list ${title}`,
    forms: distinct([label, ...aliases].map(form)),
    naming: null,
    ...noteOf(clean('note'), clean('source'), clean('date'), mended),
  };
  return { entry, mended };
}

/** A note says up to when it is right; one without a date would look as if it were so still. */
function noteOf(text: string, source: string, date: string, mended: string[]): Pick<Entry, 'note'> {
  if (text === '') return {};
  const day = isoDate(date);
  if (day === null) {
    mended.push(
      `taken without its note, which has no date: write ${date === '' ? 'one' : 'it'} as 2022-02-22, 2022-02 or 2022`,
    );
    return {};
  }
  return { note: { text: source === '' ? text : `${text} (${source})`, date: day } };
}

/** 22.02.2022 and 2022-02-22 as the latter; null of what is no date. 02/03/2022 is a day of February or of March. */
function isoDate(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(iso)) return null;
  const parsed = new Date(iso);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(iso) ? null : iso;
}

function withoutStrays(text: string): string {
  const seen = text.normalize('NFC').replace(/\s+/gu, ' ');
  return seen
    .replace(/[\p{Cc}\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Other words for the types. */
const TYPES: Readonly<Record<string, EntryType>> = {
  people: 'person',
  human: 'person',
  organization: 'organisation',
  company: 'organisation',
  treaty: 'agreement',
  location: 'place',
  city: 'place',
  country: 'place',
};

function typeOf(told: string): EntryType | null {
  const word = told.toLowerCase();
  const single = word.replace(/s$/, '');
  const named = ENTRY_TYPES.find((type) => type === word || type === single);
  return named ?? new Map(Object.entries(TYPES)).get(word) ?? new Map(Object.entries(TYPES)).get(single) ?? null;
}

const keyOf = ({ type, label }: Pick<Entry, 'type' | 'label'>): string => `${type} ${label}`;

function distinct(forms: readonly Form[]): Form[] {
  return [...new Map(forms.map((form) => [`${form.language ?? ''} ${form.text}`, form])).values()];
}

/** The label's slug; with a number when another has it, and a number alone where the label has no letter of a slug. */
function freeId(label: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(label.slice(0, 150)) || 'name';
  for (let i = 1; ; i++) {
    const id = i === 1 ? slug : `${slug}-${i}`;
    if (!taken.has(id)) return id;
  }
}

/** Makes risky forms short, and says how many. The same text twice could not link wherever it stands in any case. */
function guard(entries: readonly Entry[]): number {
  const owners = new Map<string, Set<string>>();
  for (const { id, forms } of entries)
    for (const { text } of forms) owners.set(text, (owners.get(text) ?? new Set()).add(id));
  let count = 0;
  for (const { forms } of entries)
    for (const form of forms) {
      const isShared = (owners.get(form.text)?.size ?? 0) > 1;
      if (!isShared && !isRisky(form.text)) continue;
      form.use = 'short';
      count++;
    }
  return count;
}

/** Too short, or without a capital in a script that has them. */
function isRisky(text: string): boolean {
  return [...text].length < SHORTEST || (text === text.toLowerCase() && text !== text.toUpperCase());
}
