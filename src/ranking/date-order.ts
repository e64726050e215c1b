/** The order of dates that are known to the day, the month or the year. */

/** When a fact was true or said, and whether the fact says so itself or only its source has a date. */
export interface FactDate {
  /** 2022-02-22, 2022-02 or 2022. */
  date: string;
  /** False when `date` is that of the source. */
  ownDate: boolean;
}

/**
 * Newest first, for `sort`. A date less exact than another inside it comes after it: 2022-02-22, 2022-02, 2022. A
 * source's day is when something was reported, not when it was: within a month it comes after the facts' own dates.
 */
export function newestFirst(a: FactDate, b: FactDate): number {
  return (
    compare(b.date.slice(0, 7), a.date.slice(0, 7)) || Number(b.ownDate) - Number(a.ownDate) || compare(b.date, a.date)
  );
}

/** A date as a number of years, for telling how far two are apart; the middle of a month or year that is all there is. */
export function yearsOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
