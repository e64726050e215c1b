/** A paragraph as the miner reads it: words, and whether their capitals say something. */
import { LANGUAGES, type Lexicon, lexiconOf } from '../recognition/languages/lexicon.ts';
import { isHeadline } from './case-statistics.ts';
import { type Word, wordsOf } from './words.ts';

/** A paragraph and its language, a BCP 47 tag. */
export interface MinedParagraph {
  text: string;
  language: string;
}

/** A paragraph as words. */
export interface ReadParagraph {
  text: string;
  words: Word[];
  isHeadline: boolean;
  lexicon: Lexicon;
}

/** Reads the words of a paragraph. */
export function readParagraph({ text, language }: MinedParagraph): ReadParagraph {
  const lexicon = lexiconOf(LANGUAGES, [language]);
  const isAbbreviation = (word: string) => lexicon.abbreviations.has(word) || lexicon.abbreviatedTitles.has(word);
  const words = wordsOf(text, isAbbreviation);
  return { text, words, isHeadline: isHeadline(text, words), lexicon };
}
