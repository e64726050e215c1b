/** What the columns of a list of names may hold, and how a reader says which does. */

/** What a column may hold. */
export const COLUMNS = [
  'name',
  'family',
  'aliases',
  'short',
  'type',
  'description',
  'language',
  'note',
  'source',
  'date',
] as const;
export type Column = (typeof COLUMNS)[number];

/** How a list is read: found in its first row, or said by hand. */
export interface ListReading {
  /** What each column of the file is taken for; null where it isn't taken. */
  columns: ReadonlyArray<Column | null>;
  /** The first row says what the columns hold, and names nobody. */
  header: boolean;
}

/** What the first row was taken for. */
export interface FoundColumns extends Pick<ListReading, 'columns'> {
  /** Places of columns whose name is only nearly a usual one, for the reader to look at. */
  guessed: readonly number[];
}

/** A list as it was read. */
export interface ListTable extends ListReading, FoundColumns {
  /** The first rows as they stand in the file, each cell cut: what a reader needs to say what the columns hold. */
  beginning: ReadonlyArray<readonly string[]>;
}
