/**
 * Azerbaijani and Turkish nouns and names with their suffixes: vowel harmony, consonants that soften or harden, buffer
 * consonants, and the possessive -(s)I, after which case endings begin with n.
 */

import type { WordList } from '../word-list.ts';

/** How one of the two languages spells its suffixes. */
export interface Suffixes {
  /** Open vowels of suffixes, after back and after front vowels: "a", "ə". */
  open: readonly [back: string, front: string];
  /** The buffer of the accusative after a vowel: "n" or "y". */
  accusativeBuffer: string;
  /** Last consonants of long words before a vowel. */
  softened: Readonly<Record<string, string>>;
  /** After these, d becomes t; empty where it never does. */
  hardening: string;
  /** Whether names soften too, as some do in Azerbaijani: "Sədərəyin", but "Bişkekin". */
  namesSoften: boolean;
  /** What makes "which is in …" of the locative. */
  relative: 'kI' | 'ki';
  /** What else a name takes: "until", "is from", questions. */
  further: readonly string[];
  /** Whether names of one word are somebody's too: "Bakımız", "Rusiyası". */
  namesOwned: boolean;
  /** Nouns whose last vowel falls out before a vowel: "oğul", "oğlu". */
  falling: WordList;
}

/** Close vowels of suffixes after each vowel: "a" is followed by "ı". Accents of loanwords count as without. */
const CLOSE: Readonly<Record<string, string>> = {
  ...{ a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', ə: 'i', i: 'i', ö: 'ü', ü: 'ü' },
  ...{ â: 'ı', î: 'i', û: 'u' },
};
const BACK = 'aıouâû';
/** The vowel by which a word without one is taken to be spoken. */
const NO_VOWEL = 'ə';

/** Small letters, with the dotted and dotless i of both languages. */
function turkicLower(text: string): string {
  return text.replace(/İ/g, 'i').replace(/I/g, 'ı').toLowerCase();
}

/** What suffixes are added to: a text, and how it ends. */
interface Stem {
  text: string;
  /** In small letters. */
  lower: string;
  vowels: number;
  lastVowel: string;
  endsInVowel: boolean;
}

function stemOf(text: string): Stem {
  const lower = turkicLower(text);
  let vowels = 0;
  let lastVowel = NO_VOWEL;
  for (const letter of lower) {
    if (!CLOSE[letter]) continue;
    vowels++;
    lastVowel = letter;
  }
  return { text, lower, vowels, lastVowel, endsInVowel: CLOSE[lower.at(-1) ?? ''] !== undefined };
}

/**
 * A stem with a suffix. In the suffix `A` is an open vowel, `I` a close one, `D` hardens; a letter in brackets at its
 * beginning is a buffer: `(y)A` takes it after a vowel, `(I)m` after a consonant.
 */
function attach(stem: Stem, suffix: string, { open, hardening }: Suffixes): string {
  let vowel = stem.lastVowel;
  let before = stem.lower.at(-1) ?? '';
  let attached = stem.text;
  for (const letter of lettersOf(suffix, stem)) {
    let written = letter;
    if (letter === 'A') written = BACK.includes(vowel) ? open[0] : open[1];
    else if (letter === 'I') written = CLOSE[vowel] as string;
    else if (letter === 'D') written = hardening.includes(before) ? 't' : 'd';
    if (CLOSE[written]) vowel = written;
    attached += written;
    before = written;
  }
  return attached;
}

/** A word with one suffix, its last consonant kept: "prezident" with "(I)mIz" is "prezidentimiz". */
export function withSuffix(word: string, suffix: string, language: Suffixes): string {
  return attach(stemOf(word), suffix, language);
}

/** A suffix with its buffer, where the stem needs it. */
function lettersOf(suffix: string, { endsInVowel }: Stem): string {
  if (!suffix.startsWith('(')) return suffix;
  return (suffix[1] === 'I') === endsInVowel ? suffix.slice(3) : suffix[1] + suffix.slice(3);
}

/** What suffixes that begin with a vowel are added to: the stem, softened, or without its last vowel. All that may be. */
function stemsBeforeVowel(stem: Stem, { softened, namesSoften, falling }: Suffixes, isName: boolean): readonly Stem[] {
  const { text, lower, vowels } = stem;
  if (falling.has(lower)) return [stemOf(text.replace(/[aıoueəiöü](?=[^aıoueəiöü]$)/i, ''))];
  const soft = softened[lower.at(-1) ?? ''];
  // One syllable keeps its consonant, and so do most names from abroad: "Bişkekə".
  if (!soft || vowels < 2 || lower.endsWith('nk')) return [stem];
  const changed = stemOf(text.slice(0, -1) + soft);
  return isName ? (namesSoften ? [stem, changed] : [stem]) : [changed];
}

/** Each suffix at a word, with its consonant changed where the suffix begins with a vowel. */
function attachAll(word: string, suffixes: readonly string[], language: Suffixes, isName: boolean): string[] {
  // Only the last word changes.
  const cut = word.lastIndexOf(' ') + 1;
  const begin = word.slice(0, cut);
  const stem = stemOf(word.slice(cut));
  const changing = stem.endsInVowel ? [stem] : stemsBeforeVowel(stem, language, isName);
  return suffixes.flatMap((suffix) => {
    const stems = /^[AI]/.test(lettersOf(suffix, stem)) ? changing : [stem];
    return stems.map((one) => begin + attach(one, suffix, language));
  });
}

/** Genitive, dative, accusative, locative and ablative. */
function caseSuffixes({ accusativeBuffer }: Suffixes): string[] {
  return ['(n)In', '(y)A', `(${accusativeBuffer})I`, 'DA', 'DAn'];
}
/** The same after the possessive of the third person. */
const CASES_AFTER_POSSESSIVE = ['nIn', 'nA', 'nI', 'nDA', 'nDAn'];
/** What else is written as part of a word: with, is, is in, which is in, of (its people), without. */
function moreSuffixes({ relative }: Suffixes): string[] {
  return ['(y)lA', 'DIr', 'DADIr', `DA${relative}`, 'lI', 'sIz'];
}
/** Cases behind "our". */
const CASES_AFTER_OURS = ['In', 'A', 'I', 'DA', 'DAn'];
const POSSESSIVES = ['(I)m', '(I)n', '(I)mIz', '(I)nIz'];

/**
 * Forms of a proper name: its cases, -lA, -dIr, -dAdIr, -dAkI; of a single word also -lI, -sIz, and a family's or people's plural.
 */
export function nameForms(name: string, language: Suffixes): string[] {
  const more = moreSuffixes(language);
  const { further } = language;
  if (name.includes(' '))
    return attachAll(name, [...caseSuffixes(language), ...more.slice(0, 4), ...further], language, true);
  const [plural = ''] = attachAll(name, ['lAr'], language, true);
  const forms = [
    ...attachAll(name, [...caseSuffixes(language), ...more, ...further], language, true),
    ...(language.namesOwned ? ownedForms(name, language) : []),
    plural,
    ...attachAll(
      plural,
      language.namesOwned ? caseSuffixes(language) : [...caseSuffixes(language), '(y)lA'],
      language,
      false,
    ),
  ];
  return [...new Set(forms)];
}

/** A name of one word as ours and as somebody's, in all cases, and what is its own: "Bakımızda", "köhnə Bakısı", "Bakınındır". */
function ownedForms(name: string, language: Suffixes): string[] {
  const owned = (possessive: string, cases: readonly string[]) =>
    attachAll(name, [possessive], language, true).flatMap((own) => [own, ...attachAll(own, cases, language, false)]);
  return [
    ...owned('(I)mIz', CASES_AFTER_OURS),
    ...owned('(s)I', CASES_AFTER_POSSESSIVE),
    ...attachAll(name, ['(n)InDIr'], language, true),
  ];
}

/** A name that ends in a common noun as somebody's, in all cases: "liderlərin üçtərəfli bəyanatının". */
export function ownedPhraseForms(name: string, language: Suffixes): string[] {
  return attachAll(name, ['(s)I'], language, false).flatMap((own) => [own, ...izafetForms(own, language)]);
}

/** Forms of a name that ends in a possessive already, as names of institutions do: "Xarici İşlər Nazirliyi". */
export function izafetForms(name: string, language: Suffixes): string[] {
  return attachAll(
    name,
    [...CASES_AFTER_POSSESSIVE, '(y)lA', 'DIr', 'nDADIr', `nDA${language.relative}`],
    language,
    false,
  );
}

/** All forms of a common noun: cases of singular and plural, with and without each possessive. */
export function nounForms(name: string, language: Suffixes): string[] {
  const [plural = ''] = attachAll(name, ['lAr'], language, false);
  const forms: string[] = [];
  for (const base of [name, plural]) {
    if (base !== name) forms.push(base);
    forms.push(...attachAll(base, [...caseSuffixes(language), ...moreSuffixes(language)], language, false));
    for (const mine of attachAll(base, POSSESSIVES, language, false))
      forms.push(mine, ...attachAll(mine, caseSuffixes(language), language, false));
    for (const its of attachAll(base, ['(s)I'], language, false)) forms.push(its, ...izafetForms(its, language));
  }
  return [...new Set(forms)];
}
