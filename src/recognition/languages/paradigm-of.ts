/** How a name changes in its language, as far as it shows. */
import type { EntryType } from '../../pack/entry-types.ts';
import type { Form } from '../../pack/format.ts';
import { paradigmNamesOf } from '../../pack/paradigm-names.ts';
import { guessParadigm, guessPerson, guessPhrase } from './guess-paradigm.ts';
import { inflectedForms } from './lexicon.ts';

type Paradigm = NonNullable<Form['inflect']>;

/** The paradigm of a form; undefined of what doesn't change: acronyms, what is in foreign letters, languages without cases. */
export function paradigmOf(text: string, type: EntryType, language: string): Paradigm | undefined {
  const [tag = ''] = language.toLowerCase().split('-');
  const isAcronym = text === text.toUpperCase();
  if (isAcronym || (tag === 'ru') !== /\p{Script=Cyrillic}/u.test(text)) return undefined;
  const guess = tag === 'ru' ? (type === 'person' ? guessPerson(text) : guessPhrase(text)) : guessParadigm(text, tag);
  return paradigmNamesOf(tag).find((name) => name === guess);
}

/** Letters, and what stands between words: nothing that turns names round or explains them. */
const PLAIN = /^[\p{L}\p{M}\s«»"“”'’-]+$/u;

/**
 * The paradigm of a name that nobody has looked at, as lists bring them: undefined too of what isn't written like a name, and of
 * one word whose cases are ordinary words.
 */
export function carefulParadigmOf(
  text: string,
  type: EntryType,
  language: string,
  isWord: (word: string) => boolean,
): Paradigm | undefined {
  if (!PLAIN.test(text)) return undefined;
  // Whoever says no type may mean a person all the same.
  const likely = type === 'topic' && guessParadigm(text, 'ru')?.startsWith('person-') ? 'person' : type;
  const inflect = paradigmOf(text, likely, language);
  if (inflect === undefined || text.includes(' ')) return inflect;
  const cases = inflectedForms({ text, inflect, language }, language);
  return cases.some((each) => isWord(each.toLowerCase())) ? undefined : inflect;
}
