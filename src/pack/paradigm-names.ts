/**
 * How a form may change, by language: the values of `inflect`. What they generate is in recognition/languages; a noun's
 * gender is its own, of a plural that of its singular.
 */
export const PARADIGM_NAMES = {
  ru: ['person-m', 'person-f', 'noun-m', 'noun-f', 'noun-n', 'plural-m', 'plural-f', 'plural-n'],
  az: ['name', 'izafet', 'noun'],
  tr: ['name', 'izafet', 'noun'],
} as const;

/** The paradigms of a language. */
export type ParadigmName<L extends keyof typeof PARADIGM_NAMES> = (typeof PARADIGM_NAMES)[L][number];

/** Every language's, each once. */
export const ALL_PARADIGM_NAMES: readonly string[] = [...new Set(Object.values(PARADIGM_NAMES).flat())];

/** The paradigms of a BCP 47 tag's language; none of a language that has none. */
export function paradigmNamesOf(language: string): readonly string[] {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(PARADIGM_NAMES, primary) ? PARADIGM_NAMES[primary as keyof typeof PARADIGM_NAMES] : [];
}
