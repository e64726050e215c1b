/** Reads one block: which stretches of its text may name whom, and whom it names by itself. */

import { newWords, readWords, type Words } from '../../text/tokens.ts';
import { matchesAt } from '../index/matches.ts';
import type { NameIndex } from '../index/name-index.ts';
import type { BlockReading } from './block-reading.ts';
import { type Judge, newJudge } from './decide.ts';

/** What most blocks say: they hold no word that begins a name. */
export const NOTHING: BlockReading = { spans: [], namings: [] };

/** Reads blocks with one index. Keeps memory for the words of a text between calls. */
export function newBlockReader(index: NameIndex): (text: string) => BlockReading {
  const words = newWords();
  const judge = newJudge(index);
  return (text) => {
    readWords(text, words, index.parts.filter);
    return findSpans(index, words, judge);
  };
}

/** Goes from word to word, past what was accepted: the leftmost name wins, and of those the longest. */
function findSpans(index: NameIndex, words: Words, judge: Judge): BlockReading {
  let reading = NOTHING;
  let settled = -1;
  for (let hit = 0; hit < words.hitCount; hit++) {
    const word = words.hits[hit] as number;
    if (word <= settled || !index.mayBegin(words, word)) continue;
    const matches = matchesAt(index, words, word);
    if (matches.length === 0) continue;
    if (reading === NOTHING) reading = { spans: [], namings: [] };
    for (const match of matches) {
      const last = judge(words, match, reading);
      if (last === null) continue;
      settled = last;
      break;
    }
  }
  return reading;
}
