/** Reads one block: which stretches of its text may name whom, and whom it names by itself. */

import { newTokens, readTokens, type Tokens } from '../../text/tokens.ts';
import { matchesAt } from '../index/matches.ts';
import type { NameIndex } from '../index/name-index.ts';
import type { BlockReading } from './block-reading.ts';
import { type Decide, newDecider } from './decide.ts';

/** What most blocks say: they hold no word that begins a name. */
export const NOTHING: BlockReading = { spans: [], namings: [] };

/** Reads blocks with one index. Keeps memory for the words of a text between calls. */
export function newBlockReader(index: NameIndex): (text: string) => BlockReading {
  const tokens = newTokens();
  const decide = newDecider(index);
  return (text) => {
    readTokens(text, tokens, index.parts.filter);
    return findSpans(index, tokens, decide);
  };
}

/** Goes from word to word, past what was accepted: the leftmost name wins, and of those the longest. */
function findSpans(index: NameIndex, tokens: Tokens, decide: Decide): BlockReading {
  let reading = NOTHING;
  let settled = -1;
  for (let hit = 0; hit < tokens.hitCount; hit++) {
    const token = tokens.hits[hit] as number;
    if (token <= settled || !index.mayBegin(tokens, token)) continue;
    const matches = matchesAt(index, tokens, token);
    if (matches.length === 0) continue;
    if (reading === NOTHING) reading = { spans: [], namings: [] };
    for (const match of matches) {
      const last = decide(tokens, match, reading);
      if (last === null) continue;
      settled = last;
      break;
    }
  }
  return reading;
}
