import { useLocale } from './locale.tsx';
import { wordsLanguage } from './words-language.ts';

export interface PageWordsProps {
  words: string;
  class?: string;
}

/** Words of a page as they stand there, in whatever language that is. */
export function PageWords({ words, class: name }: PageWordsProps) {
  return (
    <bdi class={name} lang={wordsLanguage(words, useLocale().language)}>
      {words}
    </bdi>
  );
}
