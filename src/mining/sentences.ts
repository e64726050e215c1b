/** A paragraph as sentences. */
import { LANGUAGES, lexiconOf } from '../recognition/languages/lexicon.ts';
import { endsSentence, type Word, wordsOf } from './words.ts';

/** UTF-16 offsets in the paragraph. */
export interface Sentence {
  start: number;
  end: number;
}

/** The sentences, without the spaces between them. `language`: a BCP 47 tag, whose abbreviations end none. */
export function sentencesOf(paragraph: string, language: string): Sentence[] {
  const lexicon = lexiconOf(LANGUAGES, [language]);
  const isAbbreviation = (word: string) => lexicon.abbreviations.has(word) || lexicon.abbreviatedTitles.has(word);
  return sentencesOfWords(paragraph, wordsOf(paragraph, isAbbreviation));
}

/** The sentences of a paragraph whose words are known. */
export function sentencesOfWords(paragraph: string, words: readonly Word[]): Sentence[] {
  const starts: number[] = [];
  for (const [at, { start, before, opens }] of words.entries()) {
    if (at === 0 || !opens || !endsSentence(before)) continue;
    // A quotation mark in front belongs to the sentence that it opens.
    const [opening = ''] = /\S*$/u.exec(paragraph.slice(words[at - 1]?.end, start)) ?? [];
    starts.push(start - opening.length);
  }
  return [0, ...starts].flatMap((start, at) => {
    const text = paragraph.slice(start, starts[at] ?? paragraph.length);
    const end = start + text.trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}
