/** The way back to words on a page: an address that browsers scroll to them by (WICG, URL Fragment Text Directives). */

/** Words at each end of a quotation that tell it from the rest of its page. */
const WORDS = 5;
/** UTF-16 units above which a quotation is told by its ends: a shorter one may be given whole. */
const SHORT = 80;

/** The address of a page, at a quotation. */
export function addressAt(address: string, quote: string): string {
  const [start, end] = endsOf(quote);
  const directive = `:~:text=${encoded(start)}${end === null ? '' : `,${encoded(end)}`}`;
  return `${address}${address.includes('#') ? '' : '#'}${directive}`;
}

function endsOf(quote: string): [start: string, end: string | null] {
  const words = quote.split(' ');
  if (quote.length <= SHORT || words.length < 2 * WORDS) return [quote, null];
  return [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')];
}

/** A hyphen would mean what stands around the words. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
