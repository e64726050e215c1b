/** The language that a file tells: by a tag, by the language's name, or by nothing but the letters of its names. */
import { languageTag } from './draft.ts';
import { wordKey } from './word-key.ts';

/** Languages in which news is written, by their tags; a file may be in any other. */
export const NEWS_LANGUAGES: readonly string[] =
  'ar az be bg bn bs ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka kk ko ky lt lv mk ms nl no pl pt ro ru sk sl sq sr sv sw ta tg th tk tr uk ur uz vi zh'.split(
    ' ',
  );

/** Languages whose names for languages are known, beside what each calls itself. */
const NAMED_IN = ['en', 'ru', 'az'];
/** "Russian language", "русский язык", "rus dili" are what their first words are. */
const OF_LANGUAGES = /(?:language|язык|dili)$/;

let byName: ReadonlyMap<string, string> | null = null;

/** The tag of a language, which is told by a tag or by its name in one of ours or in itself; null of anything else. */
export function languageTold(told: string): string | null {
  byName ??= new Map(NEWS_LANGUAGES.flatMap((tag) => namesOf(tag).map((name) => [name, tag] as const)));
  return languageTag(told) ?? byName.get(keyOf(told)) ?? null;
}

function namesOf(tag: string): string[] {
  return [...NAMED_IN, tag].flatMap((language) => {
    const name = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
    return name ? [keyOf(name)] : [];
  });
}

const keyOf = (name: string): string => wordKey(name).replace(OF_LANGUAGES, '');

/** Letters that Russian has none of: Ukrainian, Serbian and Kazakh names are full of them. */
const NOT_RUSSIAN = /[^\P{Script=Cyrillic}а-яё]/iu;
/** Of Cyrillic names with such letters, so many are guests in a Russian list. */
const MOST_GUESTS = 0.1;
/** Of Azerbaijani names at least so many have its most frequent letter. */
const LEAST_WITH_SCHWA = 0.3;

/** The language of names whose letters tell it, Russian or Azerbaijani; null of all others. */
export function languageByLetters(names: readonly string[]): string | null {
  const share = (letters: RegExp, of: readonly string[]) => of.filter((name) => letters.test(name)).length / of.length;
  const cyrillic = names.filter((name) => /\p{Script=Cyrillic}/u.test(name));
  if (cyrillic.length * 2 > names.length) return share(NOT_RUSSIAN, cyrillic) > MOST_GUESTS ? null : 'ru';
  return names.length > 0 && share(/ə/i, names) >= LEAST_WITH_SCHWA ? 'az' : null;
}
