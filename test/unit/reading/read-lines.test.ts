import { describe, expect, it } from 'vitest';
import { type AskingReader, readLines } from '../../../src/reading/read-lines.ts';
import { refOf } from '../../refs.ts';
import { articleOf, passageOf } from './kept.ts';

const [ADA, TOM, QUAY] = [refOf('ada-quill'), refOf('tom-quill'), refOf('quay')] as const;
const ASKING: AskingReader = { entry: ADA, gloss: 'Mayor', page: new Set(), reading: null };

const one = { article: articleOf('a'), passage: passageOf('a', 'Ada Quill opened the quay.', [ADA, QUAY]) };
const second = { article: articleOf('a'), passage: passageOf('a', 'Ada Quill left at noon.', [ADA], 3) };
const other = {
  article: articleOf('b', { outlet: 'Gazette', date: '2020-01-01' }),
  passage: passageOf('b', 'Ada Quill met Tom Quill.', [ADA, TOM]),
};
const quotes = (lines: ReturnType<typeof readLines>) => lines.map(({ quote }) => quote);

describe('the lines of what a reader has read', () => {
  it('are two at most, of two articles rather than of one', () => {
    expect(quotes(readLines([one, second, other], ASKING))).toEqual([one.passage.quote, other.passage.quote]);
    expect(quotes(readLines([one, second], ASKING))).toEqual([one.passage.quote, second.passage.quote]);
  });

  it('begin with what joins the name with others of the page', () => {
    expect(quotes(readLines([one, other], { ...ASKING, page: new Set([TOM]) }))[0]).toBe(other.passage.quote);
    expect(quotes(readLines([one, other], { ...ASKING, page: new Set([QUAY]) }))[0]).toBe(one.passage.quote);
  });

  it('are never of the article that is being read', () => {
    expect(quotes(readLines([one, second, other], { ...ASKING, reading: 'a' }))).toEqual([other.passage.quote]);
  });

  it('say where and when, and lead back to the page and to the kept text', () => {
    expect(readLines([one], ASKING)).toEqual([
      {
        quote: 'Ada Quill opened the quay.',
        place: '2.0-26',
        article: { id: 'a', title: 'The quay opens', outlet: 'Dock Post', date: '2026-11-03', language: 'en' },
        kept: '2026-11-04',
        address: 'https://post.example/quay#:~:text=Ada%20Quill%20opened%20the%20quay.',
      },
    ]);
  });
});
