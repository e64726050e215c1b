/** Reads one block: which stretches of its text may name whom, and whom it names by itself. */

import { readTokens } from '../../text/tokens.ts';
import { matchesAt } from '../index/matches.ts';
import type { NameIndex } from '../index/name-index.ts';
import type { BlockReading } from './block-reading.ts';
import { type BlockTokens, forgetText, newBlockTokens } from './block-tokens.ts';
import { type Decide, newDecider, type Trace } from './decide.ts';
import type { Rule } from './rule.ts';

/** What most blocks say: they hold no word that begins a name. */
export const NOTHING: BlockReading = { spans: [], namings: [] };

/** Reads a text. `trace` hears how it was decided about every match. */
export type ReadBlock = (text: string, trace?: Trace) => BlockReading;

/** Reads blocks with one index. Keeps memory for the tokens of a text between calls. `rules`: those of the table. */
export function newBlockReader(index: NameIndex, rules?: readonly Rule[]): ReadBlock {
  const tokens = newBlockTokens(index.lexicon);
  const decide = newDecider(index, rules);
  return (text, trace) => {
    readTokens(text, tokens, index.filter);
    forgetText(tokens);
    return findSpans(index, tokens, decide, trace);
  };
}

/** Goes from token to token, past what was accepted: the leftmost name wins, and of those the longest. */
function findSpans(index: NameIndex, tokens: BlockTokens, decide: Decide, trace?: Trace): BlockReading {
  let reading = NOTHING;
  let settled = -1;
  for (let hit = 0; hit < tokens.hitCount; hit++) {
    const token = tokens.hits[hit] as number;
    if (token <= settled || !index.mayBegin(tokens, token)) continue;
    const matches = matchesAt(index, tokens, token);
    if (matches.length === 0) continue;
    if (reading === NOTHING) reading = { spans: [], namings: [] };
    for (const match of matches) {
      const last = decide(tokens, match, reading, trace);
      if (last < 0) continue;
      settled = last;
      break;
    }
  }
  return reading;
}
