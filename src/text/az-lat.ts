/**
 * Azerbaijani as it was typed before Unicode, in fonts such as "Times AzLat" that draw its letters at the places of Cyrillic ones: without
 * the font it reads "Azяrbaycan Respublikasы", and "Azÿrbaycan Respublikasû" where the bytes were taken for a Western code page.
 */

/** What stands at a place in windows-1251 and in windows-1252, and what the fonts draw there. */
const PLACES: ReadonlyArray<readonly [cyrillic: string, western: string, drawn: string]> = [
  ['я', 'ÿ', 'ə'],
  ['ы', 'û', 'ı'],
  ['ш', 'ø', 'ş'],
  ['ч', '÷', 'ç'],
  ['ю', 'þ', 'ö'],
  ['ц', 'ö', 'ü'],
  ['ь', 'ü', 'ğ'],
  ['и', 'è', 'i'],
  ['Я', 'ß', 'Ə'],
  ['Ы', 'Û', 'I'],
  ['Ш', 'Ø', 'Ş'],
  ['Ч', '×', 'Ç'],
  ['Ю', 'Þ', 'Ö'],
  ['Ц', 'Ö', 'Ü'],
  ['Ь', 'Ü', 'Ğ'],
  ['И', 'È', 'İ'],
];
const FROM_CYRILLIC = new Map(PLACES.map(([cyrillic, , drawn]) => [cyrillic, drawn]));
const FROM_WESTERN = new Map(PLACES.map(([, western, drawn]) => [western, drawn]));

const WORD = /[\p{L}÷×]+/gu;
/** The most frequent letter of Azerbaijani among Latin ones, and of Cyrillic ones only those that the fonts draw otherwise. */
const MIXED = /^(?=.*[a-z])(?=.*я)[a-zяышчюцьи]+$/iu;
/** The same word where it holds nothing but such letters: "ol" and "цч" beside it. */
const MAYBE = /^[a-zяышчюцьи]+$/iu;
/** The same letter, which hardly any Western word has. */
const WESTERN = /ÿ/;
/** Of the words, so many show it; more than half of a text's have that letter. */
const LEAST = 0.2;
const FEWEST = 3;

/** True of a text that was typed in such a font. */
export function isAzLat(text: string): boolean {
  return lettersFor(text) !== null;
}

/** What puts the letters that the font drew in the places of those that stand in a text; null of a text that was typed in none. */
export function azLatReader(text: string): ((part: string) => string) | null {
  const letters = lettersFor(text);
  if (!letters) return null;
  const read = (word: string) => [...word].map((letter) => letters.get(letter) ?? letter).join('');
  return (part) => part.replace(WORD, (word) => (letters === FROM_CYRILLIC && !MAYBE.test(word) ? word : read(word)));
}

function lettersFor(text: string): ReadonlyMap<string, string> | null {
  const words = text.match(WORD) ?? [];
  const isEnough = (pattern: RegExp) => {
    const found = words.filter((word) => pattern.test(word)).length;
    return found >= FEWEST && found >= words.length * LEAST;
  };
  if (isEnough(MIXED)) return FROM_CYRILLIC;
  return isEnough(WESTERN) ? FROM_WESTERN : null;
}
