/** A pack from the rows of a list of names. */
import { type Draft, isoDate, type ToldFact, withoutStrays } from './draft.ts';
import { type Imported, type ImportHelp, type PackDetails, packOfDrafts } from './drafts-to-pack.ts';
import { languageByLetters, languageTold } from './language-told.ts';
import type { Row } from './table.ts';
import { typeOf } from './type-told.ts';
import { shown } from './unreadable-file.ts';

/** What programs put between aliases. Commas may be part of a name, and so may these where line ends are between. */
const BETWEEN_ALIASES = /[;|]/;
/** An alias in another language than its row, as exports write it: Алиев@ru. */
export const WITH_LANGUAGE = /^(.+)@([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** The address of a document behind or around who published it, in a text that isn't longer than both may be. */
const WITH_ADDRESS = /^(.*?)[\s,;:(<–—-]*(https?:\/\/[^\s<>()]+)[)>]?$/;
const LONGEST_SOURCE = 2_200;

type Mended = Array<readonly [string, string]>;

/** The pack of a list's rows; its language is what most of them say, or their letters tell, unless somebody said another. */
export function packOfList(rows: readonly Row[], details: PackDetails, help: ImportHelp): Imported {
  const language = help.details?.language ?? languageOf(rows) ?? details.language;
  return packOfDrafts(rows.map(draftOf), { ...details, language }, help);
}

/** The language of more than half of the rows, or that of their letters where no row says any. */
function languageOf(rows: readonly Row[]): string | null {
  if (rows.every(({ cells }) => cells.language === undefined))
    return languageByLetters(rows.map(({ cells }) => nameIn(cells)));
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const tag = languageTold(withoutStrays(cells.language ?? ''));
    if (tag !== null) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > rows.length)?.[0] ?? null;
}

function draftOf({ number, cells }: Row): Draft {
  const mended: Mended = [];
  const toldLanguage = withoutStrays(cells.language ?? '');
  const language = languageTold(toldLanguage) ?? '';
  if (toldLanguage !== '' && language === '')
    mended.push([
      `no language is called "${shown(toldLanguage)}"`,
      "it was taken as the pack's; write a tag such as en or sr-Latn",
    ]);
  const told = withoutStrays(cells.type ?? '');
  const type = typeOf(told);
  if (told !== '' && type === null) mended.push([`no type is called "${shown(told)}"`, 'it was taken as a topic']);
  const forms = (cell: string | undefined, more: { short?: boolean }) =>
    aliasesIn(cell).map((text) => {
      const [, bare = text, tag = language] = WITH_LANGUAGE.exec(text) ?? [];
      return { text: bare, ...(tag !== '' && { language: tag }), ...more };
    });
  for (const cell of [cells.aliases, cells.short])
    if (hasCommasBetween(cell))
      mended.push([
        'other names have commas between them, which may be part of a name',
        'they were taken as one; write ; between them',
      ]);
  const label = nameIn(cells);
  return {
    line: number,
    // Nothing but people has a family name.
    type: type ?? (told === '' && cells.family !== undefined ? 'person' : 'topic'),
    label,
    ...(cells.description !== undefined && { gloss: cells.description }),
    ...(language !== '' && { language, labels: { [language]: label } }),
    forms: [...forms(cells.aliases, {}), ...forms(cells.short, { short: true })],
    ...saidOf(cells, mended),
    mended,
  };
}

/** The whole name, where a family name stands in a column of its own. */
function nameIn({ name = '', family = '' }: Row['cells']): string {
  return family === '' || name.includes(family.trim()) ? name : `${name} ${family}`;
}

/** Several names that were meant, or one as long: "Mayor Quill, Ada May" and "A, B, C", but not "Quill, Ada". A line end says that it is one. */
export function hasCommasBetween(cell = ''): boolean {
  if (cell.includes('\n')) return false;
  const [alias = '', ...others] = aliasesIn(cell);
  const parts = alias.split(',').map((part) => part.trim());
  return others.length === 0 && (parts.length > 2 || (parts.length === 2 && parts.every((part) => part.includes(' '))));
}

function aliasesIn(cell = ''): string[] {
  return (cell.includes('\n') ? cell.split('\n') : cell.split(BETWEEN_ALIASES)).map(withoutStrays).filter(Boolean);
}

/**
 * What a row says with a date: with a source as well it is a fact, be it the note or, without one, the description; a note
 * without a source is the list's own. What says not when it was right is left out: it would look as if it were so still.
 */
function saidOf({ note, description, source, date = '' }: Row['cells'], mended: Mended): Pick<Draft, 'note' | 'facts'> {
  const told = withoutStrays(date);
  const day = isoDate(told);
  const leave = (what: string, why: string, cure: string) => {
    mended.push([`taken without its ${what}, which ${why}`, cure]);
    return {};
  };
  if (day === null) {
    const cure = `write ${told === '' ? 'one' : 'it'} as 2022-02-22, 2022-02 or 2022`;
    if (note !== undefined) return leave('note', 'has no date', cure);
    if (source !== undefined) return leave('source', 'has no date', cure);
    return told === '' ? {} : leave('date', 'is none', cure);
  }
  const text = note ?? description;
  if (text === undefined && source !== undefined)
    return leave('source and date', 'stand with a note or a description', 'write one beside them');
  if (source !== undefined && text !== undefined)
    return { facts: [{ text, ...(note === undefined && { kind: 'definition' }), ...outletOf(source), date: day }] };
  if (note !== undefined) return { note: { text: note, date: day } };
  return leave('date', 'stands with a note or a source', 'write one beside it');
}

/** "Reuters https://…" as its two parts; of an address alone the outlet is its host. */
function outletOf(told: string): Pick<ToldFact, 'outlet' | 'url'> {
  const text = withoutStrays(told);
  const [, outlet = '', url = ''] = (text.length <= LONGEST_SOURCE && WITH_ADDRESS.exec(text)) || [];
  if (url === '' || url.length > 2000) return { outlet: text };
  return { outlet: outlet === '' ? url.replace(/^https?:\/\/(?:www\.)?|[/?#].*$/g, '') : outlet, url };
}
