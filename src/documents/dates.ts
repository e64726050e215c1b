/** Days as documents write them. */

/** Months by their first letters, in the languages that are read: enough of each to tell it from the others. */
const MONTHS: ReadonlyArray<RegExp> = [
  /^(?:jan|янв|yan)/u,
  /^(?:feb|фев|fev)/u,
  /^(?:mar(?!a)|мар|märz)/u,
  /^(?:apr|апр)/u,
  /^(?:may$|мая$|май$)/u,
  /^(?:jun|июн|iyun)/u,
  /^(?:jul|июл|iyul)/u,
  /^(?:aug|авг|avq)/u,
  /^(?:sep|сен|sent)/u,
  /^(?:oct|окт|okt)/u,
  /^(?:nov|ноя|noy)/u,
  /^(?:dec|дек|dek)/u,
];
/** Longest name of a month, with room for case endings. */
const WORD = '(\\p{L}{3,10})\\.?';
const DAY_MONTH_YEAR = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${WORD},?\\s+(\\d{4})(?!\\d)`, 'iu');
const MONTH_DAY_YEAR = new RegExp(`(?<!\\p{L})${WORD}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu');
const ISO = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const DOTTED = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;

/** The first day that a text names in full, as 2022-02-22; null when there is none. 02/03/2022 may be two days and is none. */
export function dayIn(text: string): string | null {
  const found = [
    dayOf(ISO.exec(text), ([, year, month, day]) => [year, Number(month), day]),
    dayOf(DOTTED.exec(text), ([, day, month, year]) => [year, Number(month), day]),
    dayOf(DAY_MONTH_YEAR.exec(text), ([, day, month, year]) => [year, monthOf(month), day]),
    dayOf(MONTH_DAY_YEAR.exec(text), ([, month, day, year]) => [year, monthOf(month), day]),
  ].filter((each) => each !== null);
  return found.sort((a, b) => a.at - b.at)[0]?.day ?? null;
}

type Parts = [year: string | undefined, month: number, day: string | undefined];

function dayOf(match: RegExpExecArray | null, read: (match: RegExpExecArray) => Parts) {
  if (!match) return null;
  const [year = '', month, day = ''] = read(match);
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(iso);
  const isDay = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso);
  return isDay ? { at: match.index, day: iso } : null;
}

function monthOf(word = ''): number {
  return 1 + MONTHS.findIndex((month) => month.test(word.toLowerCase()));
}

/** A date as programs write it (ISO 8601, PDF's D:20220222…, a year alone) or as people do; null of what is none. */
export function dateOf(text: string): string | null {
  const plain = text.trim();
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(plain) ?? [];
  if (year) return dayIn(`${year}-${month}-${day}`);
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(plain)) return plain;
  return dayIn(plain);
}
