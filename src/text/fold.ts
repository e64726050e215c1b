/**
 * When two stretches of text are the same name. By default letter for letter, up to what a reader cannot see (composed
 * or decomposed letters, soft hyphens, zero-width characters) or would not mind (kinds of space, apostrophe and dash,
 * Russian ё written е, stress marks on Cyrillic). Case and accents count, but for the rules below.
 */

const IGNORED = /[\p{Cf}\u115f\u1160]|\u034f|[\u180b-\u180f]|[\ufe00-\ufe0f]/gu;
/** What needs more than a look at punctuation: everything but Latin-1 letters and common dashes and quotes. */
const DEEP = /[^\0-\xac\xae-\xff\u2010-\u201f\u2026]/;
const UNEVEN = /[^\x20-\x7e]|`| -|- | {2}/;

/** Letters as composed characters, without what can't be seen. */
function compose(text: string): string {
  return text
    .replace(IGNORED, '')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Cyrillic})\u0301/gu, '')
    .replace(/(?<=[Ее])\u0308/g, '')
    .normalize('NFC');
}

/** A text without what a reader does not see or mind. The unit of comparison; offsets are not kept. */
export function plain(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return (DEEP.test(text) ? compose(text) : text)
    .replace(/['`\u00b4\u02b9\u02bb-\u02bd\u02c8\u02ee\u2018-\u201b\u2032\ua78c\uff07]/g, "'")
    .replace(/["\u00ab\u00bb\u201c-\u201f\u2033\u2039\u203a\uff02]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/ ?[\p{Pd}\u2212] ?/gu, '-');
}

/** A plain text without case. Dotted and dotless i are one letter here, as capitals of either language hide which it was. */
export function caseless(text: string): string {
  const lower = text.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.replace(/i\u0307|\u0131/g, 'i').replace(/\u03c2/g, '\u03c3');
}

/** A caseless text without the accents that printers leave off capital Latin and Greek letters. */
function unaccented(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .normalize('NFC');
}

/** How a stretch of text writes a form. */
export type Likeness = 'exact' | 'any-case' | 'capitals';

/** True when a form, which is never empty, is written with a capital for its small first letter. */
function startsSentence(surface: string, form: string): boolean {
  const first = String.fromCodePoint(form.codePointAt(0) as number);
  return first !== first.toUpperCase() && surface === first.toUpperCase() + form.slice(first.length);
}

/** True when every word is the form's own or the same in capitals, and at least one longer than a letter is the latter. */
function inCapitals(surface: string, form: string): boolean {
  if (unaccented(caseless(surface)) !== unaccented(caseless(form))) return false;
  const theirs = surface.split(/[^\p{L}\p{M}\p{N}]+/u);
  const ours = form.split(/[^\p{L}\p{M}\p{N}]+/u);
  let raised = false;
  for (let i = 0; i < theirs.length; i++) {
    const word = theirs[i] as string;
    if (word === ours[i]) continue;
    if (word !== word.toUpperCase()) return false;
    if (word.length > 1) raised = true;
  }
  return raised;
}

/**
 * How `surface`, plain, writes `form`, plain; null when it doesn't. A form that begins with a small letter may begin
 * with a capital. `anyCase`: the form's own rule; `capitals`: whether writing it in capitals counts.
 */
export function likeness(surface: string, form: string, anyCase: boolean, capitals: boolean): Likeness | null {
  if (surface === form || startsSentence(surface, form)) return 'exact';
  if (anyCase && caseless(surface) === caseless(form)) return 'any-case';
  return capitals && inCapitals(surface, form) ? 'capitals' : null;
}
