import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { searchTokens } from '../text/search-tokens.ts';

export interface FoundWordsProps {
  text: string;
  /** Search keys of the words to mark. */
  words: ReadonlySet<string>;
}

/** A text with the found words marked, whatever their accents. */
export function FoundWords({ text, words }: FoundWordsProps) {
  const element = useRef<HTMLSpanElement>(null);
  // mark.js splits text nodes: they are made here and not by Preact, which must never find its own nodes changed.
  useLayoutEffect(() => {
    if (!element.current) return;
    element.current.textContent = text;
    const ranges = searchTokens(text)
      .filter(({ keys }) => keys.some((key) => words.has(key)))
      .map(({ start, end }) => ({ start, length: end - start }));
    if (ranges.length > 0) new Mark(element.current).markRanges(ranges);
  }, [text, words]);
  return <span ref={element} />;
}
