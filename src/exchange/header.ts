/** What the first row of a list says that its columns hold: in usual words, or in words that are nearly those. */
import { COLUMNS, type Column, type FoundColumns } from './columns.ts';
import { isoDate, withoutStrays } from './draft.ts';
import { languageTold } from './language-told.ts';
import { typeOf } from './type-told.ts';
import { wordKey } from './word-key.ts';

/** Other words for the columns, as other programs export them and as people write them in English, Russian and Azerbaijani. */
const NAMES: Record<Column, readonly string[]> = {
  name: [
    ...['name', 'names', 'label', 'title', 'term', 'entry', 'prefLabel', 'prefTerm'],
    ...['имя', 'имена', 'название', 'термин', 'наименование', 'ad', 'adı', 'adlar', 'başlıq', 'termin'],
  ],
  family: [],
  aliases: [
    ...['aliases', 'alias', 'altLabel', 'synonyms', 'also known as', 'other names', 'alternate names'],
    ...['псевдонимы', 'синонимы', 'другие имена', 'варианты', 'ləqəblər', 'sinonimlər', 'digər adlar', 'başqa adlar'],
  ],
  short: [
    ...['short', 'short names', 'short forms', 'abbreviations', 'acronyms'],
    ...['сокращения', 'сокращение', 'краткие имена', 'qısa adlar', 'ixtisarlar', 'qısaltmalar'],
  ],
  type: ['type', 'kind', 'category', 'class', 'тип', 'вид', 'категория', 'tip', 'növ', 'növü', 'kateqoriya'],
  description: [
    ...['description', 'gloss', 'definition', 'summary', 'meaning', 'описание', 'определение', 'пояснение'],
    ...['təsvir', 'təsviri', 'açıqlama', 'izah'],
  ],
  language: ['language', 'lang', 'locale', 'язык', 'dil', 'dili'],
  note: [
    ...['note', 'notes', 'comment', 'remark', 'fact', 'примечание', 'примечания', 'комментарий', 'факт'],
    ...['qeyd', 'qeydlər', 'şərh', 'fakt'],
  ],
  source: ['source', 'sources', 'outlet', 'publisher', 'источник', 'источники', 'издание', 'mənbə', 'mənbələr', 'nəşr'],
  date: ['date', 'published', 'when', 'дата', 'когда', 'tarix', 'tarixi'],
};

/** Words that are too near others to be guessed: "Filename" is no full name, "Username" no surname. */
const NEVER_GUESSED: Partial<Record<Column, readonly string[]>> = {
  name: [
    ...['full name', 'first name', 'given name', 'forename', 'display name'],
    ...['фио', 'полное имя', 'ad soyad', 'adı soyadı', 'tam ad'],
  ],
  family: ['family name', 'last name', 'surname', 'фамилия', 'soyad', 'soyadı'],
};

/** The same as they are compared, in lists by column. */
const WORDS = COLUMNS.map((column) => ({
  column,
  words: new Set(NAMES[column].map(wordKey)),
  exact: new Set(NEVER_GUESSED[column]?.map(wordKey)),
}));

/** "Name (in full)", "Date [ISO]". */
const IN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;

/** Shorter words are too near each other for a typing error to be guessed. */
const SHORTEST_WITH_ERROR = 4;
/** Words from this length on may have two errors. */
const SHORTEST_WITH_TWO = 7;

/** What the cells of a column have to be if its header is a guess; any text may be one of the others. */
const FITS: Partial<Record<Column, (cell: string) => boolean>> = {
  type: (cell) => typeOf(cell) !== null,
  language: (cell) => languageTold(cell) !== null,
  date: (cell) => isoDate(cell) !== null,
};

/**
 * Each column once, the first that is called so. Exact words go before those with one error or two, which are guesses: taken
 * where no other column is as near, nothing else is called so, and the cells `beneath` could be it. Without those nothing is
 * guessed: in a list of nothing but names the first row may be a name itself, and Mabel is nearly a label.
 */
export function columnsOf(header: readonly string[], beneath: ReadonlyArray<readonly string[]> | null): FoundColumns {
  const words = header.map((cell) => wordKey(cell.replace(IN_BRACKETS, ' ')));
  const columns: Array<Column | null> = words.map(() => null);
  const guessed: number[] = [];
  const taken = new Set<Column>();
  const take = (place: number, column: Column) => {
    columns[place] = column;
    taken.add(column);
  };
  words.forEach((word, i) => {
    const exact = WORDS.find((each) => !taken.has(each.column) && (each.words.has(word) || each.exact.has(word)));
    if (exact) take(i, exact.column);
  });
  for (const errors of beneath ? [1, 2] : [])
    words.forEach((word, i) => {
      if (columns[i] !== null) return;
      const near = WORDS.filter((each) => [...each.words].some((known) => isNear(word, known, errors)));
      const [only, ...others] = near.map(({ column }) => column);
      if (!only || others.length > 0 || taken.has(only) || !fits(only, i, beneath ?? [])) return;
      take(i, only);
      guessed.push(i);
    });
  return { columns, guessed };
}

function fits(column: Column, place: number, rows: ReadonlyArray<readonly string[]>): boolean {
  const check = FITS[column];
  const cells = rows.map((row) => withoutStrays(row[place] ?? '')).filter((cell) => cell !== '');
  return !check || cells.filter(check).length * 2 >= cells.length;
}

function isNear(word: string, known: string, errors: number): boolean {
  if (known.length < (errors === 1 ? SHORTEST_WITH_ERROR : SHORTEST_WITH_TWO)) return false;
  return Math.abs(word.length - known.length) <= errors && errorsBetween(word, known) === errors;
}

/** How many letters more, less, other, or two in the wrong order keep words apart: their distance after Damerau and Levenshtein. */
function errorsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
