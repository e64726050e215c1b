import { cutAt } from '../text/cut-at.ts';
import { wordsOf } from './words.ts';

export interface FoundWordsProps {
  text: string;
  /** Folded words to mark. */
  words: ReadonlySet<string>;
}

/** A text with the found words marked, whatever their accents. */
export function FoundWords({ text, words }: FoundWordsProps) {
  const found = wordsOf(text).filter(({ folded }) => words.has(folded));
  const pieces = cutAt(text, found).map(({ start, text: piece, span }) =>
    span === null ? piece : <mark key={start}>{piece}</mark>,
  );
  return <span>{pieces}</span>;
}
