/** How a name changes in its language, as far as it shows. */
import type { EntryType } from '../pack/entry-types.ts';
import type { Form } from '../pack/format.ts';
import { paradigmNamesOf } from '../pack/paradigm-names.ts';
import { guessParadigm, guessPerson, guessPhrase } from '../recognition/languages/guess-paradigm.ts';

type Paradigm = NonNullable<Form['inflect']>;

/** The paradigm of a form; undefined of what doesn't change: acronyms, what is in foreign letters, languages without cases. */
export function paradigmOf(text: string, type: EntryType, language: string): Paradigm | undefined {
  const [tag = ''] = language.toLowerCase().split('-');
  const isAcronym = text === text.toUpperCase();
  if (isAcronym || (tag === 'ru') !== /\p{Script=Cyrillic}/u.test(text)) return undefined;
  const guess = tag === 'ru' ? (type === 'person' ? guessPerson(text) : guessPhrase(text)) : guessParadigm(text, tag);
  return paradigmNamesOf(tag).find((name) => name === guess);
}
