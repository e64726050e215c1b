/** How long ago something was, told as a reader would: to the year, month or day that is known. */
import { isAzerbaijani, UNITS } from './azerbaijani.ts';
import type { Translate } from './locale.tsx';

/** An age in one unit, and whether it is not quite reached. */
export interface Age {
  count: number;
  unit: 'year' | 'month' | 'day';
  /** True where most of the last unit of `count` has passed, but not all: "nearly 5 years". */
  nearly: boolean;
}

/** From this share of a year on, an age is nearly the next one. */
const NEARLY = 0.75;
/** From so many months on, years are told. */
const MONTHS = 18;
/** From so many days on, months are told. */
const DAYS = 45;
const DAY = 86_400_000;

/**
 * How long before `now` a date was, 2022-02-22, 2022-02 or 2022; null for a date that is not over yet, or is none.
 * A date that is only a year is told in years, one that is only a month never in days.
 */
export function ageOf(date: string, now: Date): Age | null {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  const [nowYear, nowMonth, nowDay] = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()];
  if (month === undefined) return year < nowYear ? { count: nowYear - year, unit: 'year', nearly: false } : null;
  const months = (nowYear - year) * 12 + nowMonth - month - (day !== undefined && nowDay < day ? 1 : 0);
  if (months >= MONTHS) {
    const rest = (months % 12) / 12;
    const nearly = rest >= NEARLY;
    return { count: Math.floor(months / 12) + (nearly ? 1 : 0), unit: 'year', nearly };
  }
  const days = day === undefined ? Number.NaN : Math.floor((now.getTime() - Date.UTC(year, month - 1, day)) / DAY);
  if (days < DAYS) return days >= 0 ? { count: days, unit: 'day', nearly: false } : null;
  return months >= 1 ? { count: months, unit: 'month', nearly: false } : null;
}

/** "5 years ago", "today" in the reader's language. */
function toldAge({ count, unit }: Pick<Age, 'count' | 'unit'>, language: string): string {
  if (isAzerbaijani(language)) return count === 0 ? 'bu gün' : `${count} ${UNITS[unit]} əvvəl`;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-count, unit);
}

/** The same, and "nearly 5 years ago" where it is not quite that. */
export function ageWords(age: Age, { t, language }: { t: Translate; language: string }): string {
  const told = toldAge(age, language);
  return age.nearly ? t('age_nearly', told) : told;
}

/** True when the newest thing known is old enough to be said: over a year. */
export function isOld(age: Age | null): boolean {
  return age !== null && (age.unit === 'year' || (age.unit === 'month' && age.count > 12));
}
