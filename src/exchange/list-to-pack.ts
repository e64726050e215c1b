/** A pack from the rows of a list of names. */
import { type Draft, isoDate, typeOf, withoutStrays } from './draft.ts';
import { type Imported, type ImportHelp, type PackDetails, packOfDrafts } from './drafts-to-pack.ts';
import type { Row } from './table.ts';
import { shown } from './unreadable-file.ts';

/** What programs put between aliases. Commas may be part of a name, and so may these where line ends are between. */
const BETWEEN_ALIASES = /[;|]/;
/** An alias in another language than its row, as exports write it: Алиев@ru. */
const WITH_LANGUAGE = /^(.+)@([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/;

/** The pack of a list's rows. */
export function packOfList(rows: readonly Row[], details: PackDetails, help: ImportHelp): Imported {
  return packOfDrafts(rows.map(draftOf), details, help);
}

function draftOf({ number, cells }: Row): Draft {
  const mended: Array<readonly [string, string]> = [];
  const language = withoutStrays(cells.language ?? '');
  const told = withoutStrays(cells.type ?? '');
  const type = typeOf(told);
  if (told !== '' && type === null) mended.push([`no type is called "${shown(told)}"`, 'it was taken as a topic']);
  const forms = (cell: string | undefined, more: { short?: boolean }) =>
    aliasesIn(cell).map((text) => {
      const [, bare = text, tag = language] = WITH_LANGUAGE.exec(text) ?? [];
      return { text: bare, ...(tag !== '' && { language: tag }), ...more };
    });
  return {
    line: number,
    type: type ?? 'topic',
    label: cells.name ?? '',
    ...(cells.description !== undefined && { gloss: cells.description }),
    ...(language !== '' && { language }),
    forms: [...forms(cells.aliases, {}), ...forms(cells.short, { short: true })],
    ...noteOf(cells, mended),
    mended,
  };
}

function aliasesIn(cell = ''): string[] {
  return (cell.includes('\n') ? cell.split('\n') : cell.split(BETWEEN_ALIASES)).map(withoutStrays).filter(Boolean);
}

/** A note says up to when it is right; one without a date would look as if it were so still. */
function noteOf(
  { note, source, date = '' }: Row['cells'],
  mended: Array<readonly [string, string]>,
): Pick<Draft, 'note'> {
  if (note === undefined) {
    const lost = [source !== undefined && 'source', date !== '' && 'date'].filter(Boolean);
    const stand = lost.length > 1 ? 'stand' : 'stands';
    if (lost.length > 0)
      mended.push([`taken without its ${lost.join(' and ')}, which ${stand} with a note`, 'write a note beside it']);
    return {};
  }
  const told = withoutStrays(date);
  const day = isoDate(told);
  if (day !== null) return { note: { text: source === undefined ? note : `${note} (${source})`, date: day } };
  const cure = `write ${told === '' ? 'one' : 'it'} as 2022-02-22, 2022-02 or 2022`;
  mended.push(['taken without its note, which has no date', cure]);
  return {};
}
