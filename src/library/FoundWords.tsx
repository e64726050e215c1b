import { cutAt } from '../text/cut-at.ts';
import { searchTokens } from '../text/search-tokens.ts';

export interface FoundWordsProps {
  text: string;
  /** Search keys of the words to mark. */
  words: ReadonlySet<string>;
}

/** A text with the found words marked, whatever their accents. */
export function FoundWords({ text, words }: FoundWordsProps) {
  const found = searchTokens(text).filter(({ keys }) => keys.some((key) => words.has(key)));
  const pieces = cutAt(text, found).map(({ start, text: piece, span }) =>
    span === null ? piece : <mark key={start}>{piece}</mark>,
  );
  return <span>{pieces}</span>;
}
