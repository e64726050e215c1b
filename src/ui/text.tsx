/** The words of the interface, given to all pieces by the page or card that shows them. */
import type { ComponentChildren } from 'preact';
import type { Translate, Words } from './words.ts';

/** Not a Preact context: a page or card speaks one language. */
let spoken: Words = { t: (key) => key, language: 'en', direction: 'ltr' };

/** Gives words to everything inside. */
export function TextProvider({ words, children }: { words: Words; children: ComponentChildren }) {
  spoken = words;
  return <>{children}</>;
}

/** The words around this piece: text, language and direction. */
export function useWords(): Words {
  return spoken;
}

/** `t(key, ...substitutions)`, the text of a key. */
export function useText(): Translate {
  return useWords().t;
}
