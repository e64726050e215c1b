/** Dates as a glossary writes them, written in the reader's language. */
import { isAzerbaijani, MONTHS } from './azerbaijani.ts';

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** "21 Jul 2021", "Sept 2018" or "2019" for a date written 2021-07-21, 2018-09 or 2019; anything else as it is. */
export function formatDate(date: string, language: string): string {
  const parts = PARTS.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  if (isAzerbaijani(language)) {
    return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  }
  const precision = day ? 'day' : month ? 'month' : 'year';
  return format(language, precision).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

function format(language: string, precision: 'day' | 'month' | 'year'): Intl.DateTimeFormat {
  // Our English is British, and a date in it as well, wherever the browser comes from: with the month in letters nobody
  // takes the day for it.
  const written = /^en\b/i.test(language) ? 'en-GB' : language;
  const key = `${written} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(written, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'short' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formats.set(key, made);
  return made;
}
