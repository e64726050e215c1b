import { isAzerbaijani } from './azerbaijani.ts';

/** A whole number as the reader's language writes it: 1,729 or 1.729 or 1 729. */
export function formatNumber(number: number, language: string): string {
  // Spanish as it is written in Argentina has the same dots, from a thousand on.
  return number.toLocaleString(isAzerbaijani(language) ? 'es-AR' : language);
}

/** Bytes in the next unit that needs no more than a few digits. */
export function sizeOf(bytes: number, language: string): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.ceil(bytes / 1000), language)} kB`
    : `${formatNumber(Math.round(bytes / 1_000_000), language)} MB`;
}
