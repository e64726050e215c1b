/** Which ways of writing are cases of a name that stands there in its basic form, in languages whose names have cases. */
import { guessParadigm, guessPerson, guessPhrase } from '../recognition/languages/guess-paradigm.ts';
import { LANGUAGES, type Lexicon, languageOf, lexiconOf } from '../recognition/languages/lexicon.ts';
import { nameKey } from './name-key.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Names of more words are phrases that nobody declines alike twice. */
const MOST_WORDS = 6;

/** Gives the forms of a name, as far as they can be guessed. */
type Generate = (text: string) => readonly string[];

/**
 * The basic form's key of each key that is a case of one name alone: "владимир путин" of "владимира путина". What may be a case of
 * one name and of another, or another name itself, as "Алиева" beside Мехрибан Алиева, belongs to none.
 * @param texts one way of writing for each key
 * @param tags BCP 47 tags of the languages that the texts are in
 */
export function casesAmong(texts: ReadonlyMap<string, string>, tags: readonly string[]): Map<string, string> {
  const generate = generatorOf(tags);
  const cases = new Map<string, string>();
  if (!generate) return cases;
  const bases = new Map<string, Set<string>>();
  for (const [key, text] of texts) {
    if (text.split(' ').length > MOST_WORDS) continue;
    for (const form of generate(text)) {
      const changed = nameKey(form);
      if (changed === key || !texts.has(changed)) continue;
      bases.set(changed, (bases.get(changed) ?? new Set()).add(key));
    }
  }
  const surnames = surnamesOf(texts, bases, lexiconOf(LANGUAGES, [...tags]));
  for (const [changed, owners] of bases) {
    const [base, ...others] = [...owners].filter((owner) => !bases.has(owner));
    if (base === undefined || others.length > 0) continue;
    const bearers = surnames.get(changed) ?? [];
    if (bearers.every((surname) => surname === base)) cases.set(changed, base);
  }
  return cases;
}

/** Surnames in full names that are no case of others, by their own forms: whose each may be where it stands alone. */
function surnamesOf(
  texts: ReadonlyMap<string, string>,
  bases: ReadonlyMap<string, unknown>,
  { givenNames }: Pick<Lexicon, 'givenNames'>,
): ReadonlyMap<string, readonly string[]> {
  const surnames = new Map<string, string[]>();
  for (const [key, text] of texts) {
    const words = text.split(' ');
    if (words.length < 2 || bases.has(key) || !givenNames.has((words[0] ?? '').toLowerCase())) continue;
    const [last = '', ...forms] = surnameKeys(text);
    for (const form of [last, ...forms]) surnames.set(form, [...(surnames.get(form) ?? []), last]);
  }
  return surnames;
}

/** The keys of a person's surname as it may stand alone, first as it is in the name: in Russian all its cases as well. */
export function surnameKeys(name: string): string[] {
  const last = name.split(' ').at(-1) ?? '';
  const forms = CYRILLIC.test(last) ? (languageOf('ru')?.paradigms[guessPerson(name)]?.(last) ?? []) : [];
  return [...new Set([last, ...forms].map(nameKey))];
}

/** What generates forms in these languages; null where none of them has cases. */
function generatorOf(tags: readonly string[]): Generate | null {
  const spoken = new Set(tags.map((tag) => languageOf(tag)?.tag));
  const turkic = LANGUAGES.filter(({ tag }) => (tag === 'az' || tag === 'tr') && spoken.has(tag));
  const isRussian = spoken.has('ru');
  if (turkic.length === 0 && !isRussian) return null;
  // "Markova" is Markov's dative in Azerbaijani, and a woman in English.
  const isMixed = [...spoken].some((tag) => tag !== 'ru' && tag !== 'az' && tag !== 'tr');
  return (text) => {
    if (/^\p{Lu}+$/u.test(text)) return [];
    if (CYRILLIC.test(text)) return isRussian ? russianForms(text) : [];
    return turkic.flatMap(({ tag, paradigms, signs }) => {
      const forms = paradigms[guessParadigm(text, tag) ?? '']?.(text) ?? [];
      return isMixed ? forms.filter((form) => signs?.test(form)) : forms;
    });
  };
}

/** As a person's name and as another: what it is, is told later. */
function russianForms(text: string): readonly string[] {
  const paradigms = languageOf('ru')?.paradigms ?? {};
  return [...new Set([guessPerson(text), guessPhrase(text)])].flatMap((tag) => (tag && paradigms[tag]?.(text)) || []);
}
