/** Reads one block: which stretches of its text may name whom, and whom it names by itself. */
import { type Judge, newJudge } from './judge.ts';
import { matchesAt } from './matches.ts';
import { type NameIndex, SMALL_FIRST } from './name-index.ts';
import type { BlockReading } from './reading.ts';
import { newWords, readWords, STARTS_LOWER, STRIDE, type Words } from './words.ts';

/** Reads blocks with one index. Keeps memory for the words of a text between calls. */
export function newBlockReader(index: NameIndex): (text: string) => BlockReading {
  const words = newWords();
  const judge = newJudge(index);
  return (text) => {
    readWords(text, words);
    return findSpans(index, words, judge);
  };
}

/** Goes from word to word, past what was accepted: the leftmost name wins, and of those the longest. */
function findSpans(index: NameIndex, words: Words, judge: Judge): BlockReading {
  const { data, count } = words;
  const { filter } = index.parts;
  const mask = index.counts.filterBits - 1;
  const reading: BlockReading = { spans: [], namings: [] };
  for (let word = 0; word < count; word++) {
    const place = word * STRIDE;
    const hash = data[place + 2] as number;
    const bit = ((data[place + 3] as number) & STARTS_LOWER ? hash ^ SMALL_FIRST : hash) & mask;
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
    for (const match of matchesAt(index, words, word)) {
      const verdict = judge(words, match, reading);
      if (verdict === null) continue;
      word = verdict;
      break;
    }
  }
  return reading;
}
