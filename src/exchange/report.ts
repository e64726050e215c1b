/** What became of a file's names, as one sentence and as a table that can be saved. */

/** What became of one name that wasn't taken as it is. */
export interface Remark {
  /** The line of the file, from 1; of a table the row. */
  line: number;
  /** The name as the file has it, cut. */
  name: string;
  outcome: 'mended' | 'left out';
  /** What was wrong, as the end of a sentence. */
  reason: string;
  /** What was or is to be done. */
  cure: string;
}

/** An import's outcome, counted in names as the file has them. */
export interface Report {
  read: number;
  taken: number;
  /** Forms that need the page's help by rule, and forms that need one of their cues. */
  short: number;
  guarded: number;
  /** What of the file a pack has no place for. */
  passedOver: readonly PassedOver[];
  remarks: readonly Remark[];
}

/** What an import may leave behind, each for a reason that is always the same. */
export type PassedKind = 'words' | 'figures' | 'links';

/** So many of a kind that were left behind. */
export interface PassedOver {
  kind: PassedKind;
  count: number;
}

/** What of a kind was left behind, if anything was. */
export const passedOver = (kind: PassedKind, count: number): PassedOver[] => (count === 0 ? [] : [{ kind, count }]);

/** In English, behind how many they are; readers of the extension have `report_passed_…`. */
const PASSED: Record<PassedKind, readonly [one: string, many: string]> = {
  words: [
    'other name of a place was not taken: it is an ordinary word, a single letter or a number',
    'other names of places were not taken: they are ordinary words, single letters or numbers',
  ],
  figures: ['figure was not taken: a pack has texts alone', 'figures were not taken: a pack has texts alone'],
  links: [
    'link between concepts was not taken: a relation of a pack needs a kind and a source',
    'links between concepts were not taken: a relation of a pack needs a kind and a source',
  ],
};

/** A report's figures, as they are told. */
export type Outcome = Pick<Report, 'read' | 'taken' | 'short' | 'guarded' | 'passedOver'> & {
  /** Lines of the file. */
  mended: number;
  leftOut: number;
};

/** What is told of a report. */
export function outcomeOf({ read, taken, short, guarded, passedOver, remarks }: Report): Outcome {
  const linesWith = (outcome: Remark['outcome']) =>
    new Set(remarks.filter((remark) => remark.outcome === outcome).map(({ line }) => line)).size;
  return { read, taken, short, guarded, passedOver, mended: linesWith('mended'), leftOut: linesWith('left out') };
}

/** "899,975 of 900,132 names taken; 27 mended; 157 left out; …" */
export function tellReport(report: Report): string {
  const { read, taken, short, guarded, passedOver, mended, leftOut } = outcomeOf(report);
  const count = (n: number) => n.toLocaleString('en');
  return [
    `${count(taken)} of ${count(read)} ${read === 1 ? 'name' : 'names'} taken`,
    `${count(mended)} mended`,
    `${count(leftOut)} left out`,
    `forms that link only with the help of their page: ${count(short)}, and only beside one of their cue words: ${count(guarded)} (short, in ` +
      'small letters, words of the language, or shared)',
    ...passedOver.map(({ kind, count: left }) => `${count(left)} ${PASSED[kind][left === 1 ? 0 : 1]}`),
  ].join('; ');
}

/** The remarks as a tab-separated table with a header, for a file: line, outcome, name, reason, cure. */
export function reportTable({ remarks }: Pick<Report, 'remarks'>): string {
  const rows = remarks.map(({ line, outcome, name, reason, cure }) => [String(line), outcome, name, reason, cure]);
  return [['line', 'outcome', 'name', 'reason', 'cure'], ...rows]
    .map((cells) => `${cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`)
    .join('');
}
