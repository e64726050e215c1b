/** Recognition and what it is compared with, over the same text. */
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { AhoCorasick as GreedyAhoCorasick } from '@monyone/aho-corasick/greedy';
import type { Recogniser } from '../../src/recognition/recogniser.ts';
import type { Contender } from './measure.ts';
import type { Text } from './texts.ts';

/** Reads every character and does nothing else: no reader of text can be faster. */
export function bareLoop({ pages, characters }: Text): Contender {
  const blocks = pages.flat();
  const run = () => {
    let sum = 0;
    for (const block of blocks) for (let at = 0; at < block.length; at++) sum += block.charCodeAt(at);
    return sum;
  };
  return { name: 'bare loop', run, characters };
}

/** Our recogniser, a page at a time. */
export function recognition(name: string, recogniser: Recogniser, { pages, characters }: Text): Contender {
  const parts = pages.map((blocks) => blocks.map((text) => ({ text })));
  const run = () => {
    let mentions = 0;
    for (const page of parts) for (const block of recogniser.recognise(page)) mentions += block.mentions.length;
    return mentions;
  };
  return { name, run, characters };
}

/** One alternation of all names between word boundaries, the longest first. Reads only the first `most` characters. */
export function alternation(name: string, forms: readonly string[], text: Text, most: number): Contender {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const blocks: string[] = [];
  let characters = 0;
  for (const block of text.pages.flat()) {
    if (characters >= most) break;
    blocks.push(block);
    characters += block.length;
  }
  const run = () => blocks.reduce((sum, block) => sum + [...block.matchAll(expression)].length, 0);
  return { name, run, characters };
}

/** The matchers of @monyone/aho-corasick: its main one, one that keeps the leftmost longest as we do, and a leaner one. */
export const AHO_CORASICKS = { main: AhoCorasick, greedy: GreedyAhoCorasick, fast: FastAhoCorasick } as const;

/** One of them. They know neither word boundaries nor pages. */
export function ahoCorasick(
  name: string,
  Matcher: (typeof AHO_CORASICKS)[keyof typeof AHO_CORASICKS],
  forms: readonly string[],
  { pages, characters }: Text,
): Contender {
  const matcher = new Matcher([...forms]);
  const blocks = pages.flat();
  const run = () => blocks.reduce((sum, block) => sum + matcher.matchInText(block).length, 0);
  return { name, run, characters };
}
