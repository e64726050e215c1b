/**
 * How texts are compared, from the closest way to the loosest, each said here and nowhere else:
 *
 * | fold | José · Жданóв · ЁЛКА · Əliyev | for |
 * |---|---|---|
 * | `foldExact` | José · Жданов · ЕЛКА · Əliyev | a form in a page's text: up to what a reader can't see or would not mind |
 * | `foldCase` | josé · жданов · елка · əliyev | the same without case |
 * | `foldAccents` | jose · жданов · елка · əliyev | the same in capitals, which lose their accents in Latin and Greek print |
 * | `searchKeys` | jose · жданов · елка · aliyev, eliyev | what a reader types to find it |
 * | `slugOf` | jose · – · – · aliyev | an id |
 */
import { APOSTROPHES, DASHES, QUOTES, UNSEEN } from './signs.ts';

const EVERY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const EVERY_QUOTE = new RegExp(`[${QUOTES}]`, 'gu');
const EVERY_DASH = new RegExp(` ?[${DASHES}] ?`, 'gu');
const EVERY_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');

/** What needs more than a look at punctuation: everything but composed Latin, plain Cyrillic, common dashes and quotes. */
const DEEP = /[^\0-\xac\xae-\u017f\u018f\u0259\u0410-\u044f\u2010-\u201f\u2026]/;
const UNEVEN = /[^\x20-\x7e]|`| -|- | {2}/;
const PLAIN = /^[\x20-\x7e]*$/;

/** Letters as composed characters, without what can't be seen. */
function compose(text: string): string {
  return text
    .replace(EVERY_UNSEEN, '')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Cyrillic})\u0301/gu, '')
    .replace(/(?<=[Ее])\u0308/g, '')
    .normalize('NFC');
}

/**
 * A text without what a reader can't see (composed or decomposed letters, soft hyphens, zero-width characters) or would
 * not mind (kinds of space, apostrophe, quote and dash, Russian ё written е, stress marks on Cyrillic). Case and accents
 * count. Offsets are not kept.
 */
export function foldExact(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return (DEEP.test(text) ? compose(text) : text)
    .replace(EVERY_APOSTROPHE, "'")
    .replace(EVERY_QUOTE, '"')
    .replace(/\s+/g, ' ')
    .replace(EVERY_DASH, '-');
}

/** An exact fold without case. Dotted and dotless i are one letter here, as capitals of either language hide which it was. */
export function foldCase(exact: string): string {
  const lower = exact.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replace(/i\u0307|\u0131/g, 'i').replace(/\u03c2/g, '\u03c3');
}

/** A caseless fold without the accents that printers leave off capital Latin and Greek letters. */
export function foldAccents(caseless: string): string {
  if (PLAIN.test(caseless)) return caseless;
  return caseless
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .normalize('NFC');
}

/**
 * Letters that Unicode doesn't take apart, as they are typed where the keyboard has none of them; the first way is the
 * slug's. Azerbaijani ə is an a to readers of English and Russian (Aliyev), an e to readers of Turkish (Eliyev).
 */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  ə: ['a', 'e'],
  ә: ['а', 'е'],
  ı: ['i'],
  ø: ['o'],
  ł: ['l'],
  đ: ['d'],
  ð: ['d'],
  þ: ['th'],
  ß: ['ss'],
  æ: ['ae'],
  œ: ['oe'],
  ς: ['σ'],
  // Arabic letters that Persian keyboards have in another shape, and the stroke that only lengthens a word.
  ی: ['ي'],
  ى: ['ي'],
  ک: ['ك'],
  ـ: [''],
};

/** Accents, points and stress marks, which readers leave out; not vowels of Indian scripts, nor the voicing of kana. */
const ACCENTS =
  /(?=[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}])(?![\u3099\u309a])\p{M}/gu;

/** Small letters without accents. Hangul stays taken apart, so that a syllable is found while it is being typed. */
function bareLetters(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').replace(EVERY_UNSEEN, '').toLowerCase();
}

/** A word with more letters that are typed in several ways has only two keys: all the first way, and all the other. */
const MOST_CHOICES = 4;

/**
 * The ways in which a reader may type a word of a text to find it, at least one. Two words meet in a search when they
 * share one.
 */
export function searchKeys(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word.toLowerCase()];
  const letters = [...bareLetters(word)].map((letter) => TYPED[letter] ?? [letter]);
  const choices = letters.filter((ways) => ways.length > 1).length;
  if (choices > MOST_CHOICES) return [0, 1].map((way) => letters.map((ways) => ways[way] ?? ways[0]).join(''));
  return letters.reduce<string[]>((keys, ways) => ways.flatMap((way) => keys.map((key) => key + way)), ['']);
}

/** The id that belongs to a label: its letters and digits in lower case, without accents, joined by hyphens. */
export function slugOf(label: string): string {
  return bareLetters(label.replace(EVERY_APOSTROPHE, '').replaceAll('.', ''))
    .replace(/./gu, (letter) => TYPED[letter]?.[0] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
