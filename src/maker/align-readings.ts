/**
 * What of a text stands where when the bytes that it was read from are read in another encoding: every letter may be another then, and
 * no search finds a sentence again. Spaces are the same in nearly all encodings, and so words are counted.
 */
import type { PlaceNow } from './kept-document.ts';

/** Where a stretch of the first reading stands in the other; null where that can't be told. */
export type Alignment = (place: PlaceNow) => PlaceNow | null;

/** A word with whatever is written to it, between two spaces. UTF-16 offsets in its paragraph, which is counted from 1. */
interface Token {
  paragraph: number;
  start: number;
  text: string;
}

type Pair = [before: Token, now: Token];

/** Aligns two readings of the same bytes by all their words or, where one has more of these, by those of the paragraphs that don't. */
export function alignReadings(before: readonly string[], now: readonly string[]): Alignment {
  const pairs = pairsOf(before, now);
  return ({ paragraph, start, end }) => {
    const own = pairs[paragraph - 1] ?? [];
    const first = own.find(([token]) => token.start + token.text.length > start);
    const last = own.findLast(([token]) => token.start < end);
    if (!first || !last || first[1].paragraph !== last[1].paragraph) return null;
    const [from, to] = [startIn(first, start), endIn(last, end)];
    return from !== null && to !== null && from < to ? { paragraph: first[1].paragraph, start: from, end: to } : null;
  };
}

/** Words that are the same ones, by the paragraphs of the first reading. */
function pairsOf(before: readonly string[], now: readonly string[]): Pair[][] {
  const [tokens, others] = [before.map(tokensOf), now.map(tokensOf)];
  const all = others.flat();
  if (all.length === tokens.flat().length) {
    let next = 0;
    return tokens.map((own) => own.map((token): Pair => [token, all[next++] as Token]));
  }
  if (tokens.length !== others.length) return [];
  return tokens.map((own, at) => {
    const same = others[at] ?? [];
    return own.length === same.length ? own.map((token, i): Pair => [token, same[i] as Token]) : [];
  });
}

function tokensOf(text: string, at: number): Token[] {
  return [...text.matchAll(/[^ ]+/g)].map((match) => ({ paragraph: at + 1, start: match.index, text: match[0] }));
}

/** Inside a word a place can be told where both have as many signs, or the same ones up to there. */
function startIn([before, now]: Pair, start: number): number | null {
  const ahead = before.text.slice(0, Math.max(0, start - before.start));
  const isTold = before.text.length === now.text.length || now.text.startsWith(ahead);
  return isTold ? now.start + ahead.length : null;
}

function endIn([before, now]: Pair, end: number): number | null {
  const behind = before.text.slice(end - before.start);
  const isTold = before.text.length === now.text.length || now.text.endsWith(behind);
  return isTold ? now.start + now.text.length - behind.length : null;
}
