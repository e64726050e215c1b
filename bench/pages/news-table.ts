/** What the extension costs on each news page, and as median and worst of all of them. */
import type { Marks } from './count-marks.ts';
import type { Reads } from './in-page.ts';
import type { Cost } from './profile.ts';
import { table } from './table.ts';

/** What was measured on one page. */
export interface Measured {
  page: string;
  reads: Reads;
  warm: Cost;
  /** Until painted with a stopped background, milliseconds; null when nothing was painted or nobody asked. */
  cold: number | null;
  mentions: number;
  /** With what everybody knows marked quietly, as by default, and marked like other names. */
  marks: { quiet: Marks; full: Marks };
  /** Bytes of heap that the extension adds. */
  heap: number;
}

interface Column {
  head: string;
  /** Null where there is nothing to tell. */
  of(row: Measured): number | null;
  /** Digits after the point. */
  digits: number;
  /** The worst is the smallest figure, not the largest. */
  more?: true;
}

const COLUMNS: readonly Column[] = [
  { head: 'blocks', of: ({ reads }) => reads.blocks, digits: 0 },
  { head: 'chars', of: ({ reads }) => reads.characters, digits: 0 },
  { head: 'marks', of: ({ mentions }) => mentions, digits: 0 },
  { head: 'not quiet', of: ({ marks }) => marks.full.all, digits: 0 },
  { head: 'main ms', of: ({ warm }) => warm.total, digits: 1 },
  { head: 'longest', of: ({ warm }) => warm.longest, digits: 1 },
  { head: 'painted warm', of: ({ warm }) => warm.untilPainted, digits: 0 },
  { head: 'stopped', of: ({ cold }) => cold, digits: 0 },
  { head: 'heap kB', of: ({ heap }) => heap / 1000, digits: 0 },
  { head: '× plain', of: ({ warm, reads }) => warm.total / reads.plain, digits: 1 },
  { head: 'mark.js ×', of: ({ warm, reads }) => reads.markJs && reads.markJs / warm.total, digits: 0, more: true },
];

/** A row a page, then each column's median and its worst: the largest, or the smallest of what should be large. */
export function newsTable(rows: readonly Measured[]): string {
  const line = (name: string, figure: (column: Column) => number | null) => [
    name,
    ...COLUMNS.map((column) => figure(column)?.toFixed(column.digits) ?? '-'),
  ];
  return table(
    ['page', ...COLUMNS.map(({ head }) => head)],
    [
      ...rows.map((row) => line(row.page, ({ of }) => of(row))),
      line('median', ({ of }) => median(rows.map(of))),
      line('worst', ({ of, more }) => worst(rows.map(of), more)),
    ],
  );
}

/** The figures beside the goals that they have, a line each. */
export function againstGoals(rows: readonly Measured[]): string {
  const ratio = median(rows.map(({ warm, reads }) => warm.total / reads.plain));
  const longest = worst(rows.map(({ warm }) => warm.longest));
  const heap = worst(rows.map((row) => row.heap / 1e6));
  return (
    `median main-thread time ${ratio?.toFixed(1)} × a plain read (goal 6)\n` +
    `longest task ${longest?.toFixed(1)} ms (goal 50), most heap added ${heap?.toFixed(2)} MB (goal 1.5)`
  );
}

const known = (values: ReadonlyArray<number | null>): number[] => values.filter((value) => value !== null);

/** How many marks all pages get, quietly and not, and how many of them stand for what everybody knows. */
export function marksOfAll(rows: readonly Measured[]): string {
  const sum = (of: (row: Measured) => number) => rows.reduce((total, row) => total + of(row), 0);
  const told = (which: 'quiet' | 'full') => {
    const [all, generic] = [sum(({ marks }) => marks[which].all), sum(({ marks }) => marks[which].generic)];
    return `${all}, ${all === 0 ? 0 : Math.round((100 * generic) / all)} % of them for what everybody knows`;
  };
  const bare = rows.filter(({ marks }) => marks.full.all > 0 && marks.quiet.all === 0).length;
  return `marks on all pages: ${told('full')}; marked quietly ${told('quiet')}; ${bare} pages without any then`;
}

/** The middle one, or halfway between the two in the middle; null without any. */
/** The middle of some figures; null when none is known. */
export function median(values: ReadonlyArray<number | null>): number | null {
  const sorted = known(values).sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function worst(values: ReadonlyArray<number | null>, more = false): number | null {
  const all = known(values);
  if (all.length === 0) return null;
  return more ? Math.min(...all) : Math.max(...all);
}
