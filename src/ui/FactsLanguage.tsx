import type { ShownFact } from './facts.ts';
import { languageName } from './language-name.ts';
import { useLocale } from './locale.tsx';

/** What language facts are told in, where it isn't the reader's: labels and glosses are translated, facts are not. */
export function FactsLanguage({ facts, language }: { facts: readonly ShownFact[]; language: string }) {
  const { t, language: reader } = useLocale();
  if (facts.length === 0 || baseOf(language) === baseOf(reader)) return null;
  return <p class="bgr-cite">{t('facts_language', languageName(language, reader))}</p>;
}

function baseOf(tag: string): string {
  return new Intl.Locale(tag).language;
}
