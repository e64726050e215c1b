/** Where the dates of an entry's facts stand on its timeline. Pure: the drawing's units in and out. */

import { groupBy } from './group-by.ts';

/** All facts of one date. `from` and `to` span the day, month or year that the date names; `x` is its middle. */
export interface TimelineMark {
  date: string;
  x: number;
  from: number;
  to: number;
  /** 0 is the lane on the axis; marks that would touch stand in lanes above each other. */
  lane: number;
  /** Fact ids, in the order given. */
  facts: string[];
}

export interface TimelineTick {
  year: number;
  x: number;
}

export interface Timeline {
  marks: TimelineMark[];
  ticks: TimelineTick[];
  lanes: number;
}

/** Room at both ends, so that the outermost marks and years aren't cut. */
const MARGIN = 20;
/** The least distance between two marks of a lane: a target of 24 px (WCAG 2.5.8) and a gap. */
const APART = 26;
/** The least distance between two written years. */
const TICK_APART = 52;

/** Lays out dated facts (`2022-02-22`, `2022-02` or `2022`) over a width. No facts give an empty timeline. */
export function layoutTimeline(facts: ReadonlyArray<{ id: string; date: string }>, width: number): Timeline {
  const byDate = groupBy(facts, (fact) => fact.date);
  const dates = [...byDate.keys()].sort();
  if (dates.length === 0) return { marks: [], ticks: [], lanes: 0 };
  const spans = dates.map((date) => ({ date, ...spanOf(date) }));
  const first = Math.floor(Math.min(...spans.map((span) => span.from)));
  const last = Math.ceil(Math.max(...spans.map((span) => span.to)));
  const x = (year: number) => MARGIN + ((year - first) / (last - first)) * (width - 2 * MARGIN);
  const ends: number[] = [];
  const marks = spans.map(({ date, from, to }) => {
    const mark = {
      date,
      x: x((from + to) / 2),
      from: x(from),
      to: x(to),
      facts: (byDate.get(date) ?? []).map((fact) => fact.id),
    };
    const free = ends.findIndex((end) => end <= mark.x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = mark.x + APART;
    return { ...mark, lane };
  });
  return { marks, ticks: ticksOf(first, last, x), lanes: ends.length };
}

/** A date as years with fractions: the whole of the day, month or year. */
function spanOf(date: string): { from: number; to: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const from = year + (month - 1) / 12;
  if (day === undefined) return { from, to: from + 1 / 12 };
  return { from: from + (day - 1) / 372, to: from + day / 372 };
}

/** Whole years, as many as can be read beside each other. */
function ticksOf(first: number, last: number, x: (year: number) => number): TimelineTick[] {
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => x(first + years) - x(first) >= TICK_APART) ?? last - first;
  const ticks: TimelineTick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push({ year, x: x(year) });
  return ticks;
}
