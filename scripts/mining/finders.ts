/** The miner, and what it is measured against. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findNames } from '../../src/mining/find-names.ts';
import type { MinedParagraph } from '../../src/mining/read-paragraph.ts';
import type { Span } from './labelled-texts.ts';

export interface NameFinder {
  name: string;
  /** Languages that it reads; every language where it says none. */
  language?: string;
  find(paragraphs: readonly MinedParagraph[]): Span[];
}

const CAPITALISED_RUN = /\p{Lu}[\p{L}\p{N}'’.-]*(?: \p{Lu}[\p{L}\p{N}'’.-]*)*(?<![.'’-])/gu;
/** As much of a token of wink-nlp as is asked for; its own types lack it. */
interface Token {
  out(what?: unknown): string;
}

const wink = winkNLP(model, ['sbd', 'pos', 'ner']);

export const FINDERS: readonly NameFinder[] = [
  { name: 'ours', find: findNames },
  { name: 'compromise 14', language: 'en', find: inEach(compromiseNames) },
  { name: 'wink-nlp 2, proper nouns', language: 'en', find: inEach(winkNames) },
  {
    name: 'capitalised runs',
    find: inEach((text) => [...text.matchAll(CAPITALISED_RUN)].map((match) => spanOf(match.index, match[0]))),
  },
];

type TextSpan = Omit<Span, 'paragraph'>;

function inEach(find: (text: string) => TextSpan[]): NameFinder['find'] {
  return (paragraphs) =>
    paragraphs.flatMap(({ text }, paragraph) => find(text).map((span) => ({ ...span, paragraph })));
}

function spanOf(start: number, text: string): TextSpan {
  return { start, end: start + text.length };
}

function compromiseNames(text: string): TextSpan[] {
  const found: Array<{ text: string; offset?: { start: number } }> = nlp(text).topics().json({ offset: true });
  return found.flatMap(({ text: name, offset }) => {
    const bare = name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
    const start = text.indexOf(bare, offset?.start ?? 0);
    return bare === '' || start < 0 ? [] : [spanOf(start, bare)];
  });
}

/** It names no people and places, but tells proper nouns: runs of them are its best answer. */
function winkNames(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let at = 0;
  let isOpen = false;
  wink
    .readDoc(text)
    .tokens()
    .each((token: Token) => {
      const word = token.out();
      const start = text.indexOf(word, at);
      at = start + word.length;
      const isProper = token.out(wink.its.pos) === 'PROPN';
      const last = spans.at(-1);
      if (isProper && isOpen && last && text.slice(last.end, start).trim() === '') last.end = at;
      else if (isProper) spans.push({ start, end: at });
      isOpen = isProper;
    });
  return spans;
}
