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
  /** Nouns whose last vowel falls out before a vowel: "oğul", "oğlu". */
  falling: WordList;
}

const BACK = 'aıou';
const VOWEL = /[aıoueəiöü]/g;
/** Close vowels after each vowel: "a" → "ı". */
const CLOSE: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  e: 'i',
  ə: 'i',
  i: 'i',
  ö: 'ü',
  ü: 'ü',
};
/** The vowel by which an abbreviation's or a number's last sign is spoken when it holds none. */
const NO_VOWEL = 'ə';

/** Small letters, with the dotted and dotless i of both languages. */
function turkicLower(text: string): string {
  return text.replace(/İ/g, 'i').replace(/I/g, 'ı').toLowerCase();
}

function lastVowel(word: string): string {
  return (
    turkicLower(word.normalize('NFC')).replace(/â/g, 'a').replace(/î/g, 'i').replace(/û/g, 'u').match(VOWEL)?.at(-1) ??
    NO_VOWEL
  );
}

function endsInVowel(word: string): boolean {
  return /[aıoueəiöüâîû]$/.test(turkicLower(word));
}

/**
 * A word with a suffix. In the suffix `A` is an open vowel, `I` a close one, `D` hardens; letters in brackets at its
 * beginning are buffers: `(y)A` takes them after a vowel, `(I)m` after a consonant.
 */
function attach(word: string, suffix: string, { open, hardening }: Suffixes): string {
  const vowelEnd = endsInVowel(word);
  const bracket = /^\((.)\)(.*)$/.exec(suffix);
  const buffer = bracket && (bracket[1] === 'I') !== vowelEnd ? bracket[1] : '';
  let vowel = lastVowel(word);
  let before = turkicLower(word).at(-1) ?? '';
  let attached = word;
  for (const letter of (buffer ?? '') + (bracket?.[2] ?? suffix)) {
    let written = letter;
    if (letter === 'A') written = BACK.includes(vowel) ? open[0] : open[1];
    else if (letter === 'I') written = CLOSE[vowel] ?? 'i';
    else if (letter === 'D') written = hardening.includes(before) ? 't' : 'd';
    if (CLOSE[written]) vowel = written;
    attached += written;
    before = written;
  }
  return attached;
}

/** What suffixes that begin with a vowel are added to: the word, softened, or without its last vowel. All that may be. */
function stemsBeforeVowel(word: string, { softened, namesSoften, falling }: Suffixes, own: boolean): string[] {
  const lower = turkicLower(word);
  const cut = lower.lastIndexOf(' ') + 1;
  if (falling.has(lower.slice(cut))) return [word.replace(/[aıoueəiöü](?=[^aıoueəiöü]$)/i, '')];
  const soft = softened[lower.at(-1) ?? ''];
  // One syllable keeps its consonant, and so do most names from abroad: "Bişkekə".
  const long = (lower.slice(cut).match(VOWEL)?.length ?? 0) > 1;
  if (!soft || !long || /nk$/.test(lower)) return [word];
  const changed = word.slice(0, -1) + soft;
  return own ? (namesSoften ? [word, changed] : [word]) : [changed];
}

/** Each suffix at a word, with its consonant changed where the suffix begins with a vowel. */
function attachAll(word: string, suffixes: readonly string[], language: Suffixes, own: boolean): string[] {
  return suffixes.flatMap((suffix) => {
    const stems =
      !endsInVowel(word) && /^(\(.\))?[AI]|^\(I\)/.test(suffix) ? stemsBeforeVowel(word, language, own) : [word];
    return stems.map((stem) => attach(stem, suffix, language));
  });
}

/** Genitive, dative, accusative, locative and ablative. */
function caseSuffixes({ accusativeBuffer }: Suffixes): string[] {
  return ['(n)In', '(y)A', `(${accusativeBuffer})I`, 'DA', 'DAn'];
}
/** The same after the possessive of the third person. */
const CASES_AFTER_POSSESSIVE = ['nIn', 'nA', 'nI', 'nDA', 'nDAn'];
/** What else is written as part of a word: with, is, which is in, of (its people), without. */
function moreSuffixes({ relative }: Suffixes): string[] {
  return ['(y)lA', 'DIr', `DA${relative}`, 'lI', 'sIz'];
}
const POSSESSIVES = ['(I)m', '(I)n', '(I)mIz', '(I)nIz'];

/** Forms of a proper name: its cases, -lA, -dIr, -dAkI, -lI, -sIz, and a family's plural. */
export function nameForms(name: string, language: Suffixes): string[] {
  const plural = attach(name, 'lAr', language);
  return [
    ...attachAll(name, [...caseSuffixes(language), ...moreSuffixes(language)], language, true),
    plural,
    ...attachAll(plural, caseSuffixes(language), language, false),
  ];
}

/** Forms of a name that ends in a possessive already, as names of institutions do: "Xarici İşlər Nazirliyi". */
export function izafetForms(name: string, language: Suffixes): string[] {
  return attachAll(name, [...CASES_AFTER_POSSESSIVE, '(y)lA', 'DIr', `nDA${language.relative}`], language, false);
}

/** All forms of a common noun: cases of singular and plural, with and without each possessive. */
export function nounForms(name: string, language: Suffixes): string[] {
  const plural = attach(name, 'lAr', language);
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
