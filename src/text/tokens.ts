/**
 * A text as tokens, its words: where each begins and ends, and a hash of its letters without case and accents. Numbers in
 * one typed array, no object per token, because this loop sees every character of every page.
 */
import {
  BETWEEN,
  CLOSER_LOOK,
  characterAt,
  characterOf,
  IGNORED,
  LETTER,
  LOWER,
  MARK,
  PAIR,
  pairIsWord,
  SIGNS,
  SMALLS,
  signOf,
  UPPER,
  WORD,
} from './characters.ts';

/** Numbers a token takes in `Tokens.data`: start, end, hash, and its note. */
const STRIDE = 4;
/** Room for tokens at first, and how many may stay allocated from text to text. */
const FEW = 256;
const KEPT = 65_536;
const MIX = 0x9e3779b1 | 0;
const EMPTY = 0x811c9dc5 | 0;

/** Tokens of one text. Reused from text to text. */
export interface Tokens {
  text: string;
  data: Int32Array;
  count: number;
  /** The tokens that the filter let through, in order. */
  hits: Int32Array;
  hitCount: number;
  /** Whose notes are kept beside the tokens. */
  notes: object | null;
}

/** Mixed into a token's hash where filters are asked about one that begins with a small letter. */
export const SMALL_FIRST = 0x5bd1e995 | 0;

/** One bit per hash of a token that can begin a form, of one in small letters with `SMALL_FIRST`; a power of two of them. */
export type TokenFilter = Uint32Array;

const NO_TOKEN: TokenFilter = new Uint32Array(1);

/** An empty list of tokens, to be filled by `readTokens`. */
export function newTokens(): Tokens {
  return {
    text: '',
    data: new Int32Array(STRIDE * FEW),
    count: 0,
    hits: new Int32Array(FEW),
    hitCount: 0,
    notes: null,
  };
}

/**
 * Reads a text's tokens into `tokens`, and which of them `filter` lets through. Any string is fine, lone surrogates
 * included; time is linear in its length.
 */
export function readTokens(text: string, tokens: Tokens, filter: TokenFilter): void {
  if (tokens.hits.length > KEPT) {
    tokens.data = new Int32Array(STRIDE * FEW);
    tokens.hits = new Int32Array(FEW);
  }
  tokens.text = text;
  tokens.count = 0;
  tokens.hitCount = 0;
  const at = readPlainTokens(text, 0, tokens, filter);
  if (at < text.length) readOn(text, at, tokens, filter);
}

/** Reads on where the fast loop stopped. */
function readOn(text: string, from: number, tokens: Tokens, filter: TokenFilter): void {
  for (let at = from; at < text.length; at = readPlainTokens(text, at, tokens, filter)) {
    if (tokens.count === tokens.hits.length) makeRoom(tokens);
    at = readOddToken(text, at, tokens, filter);
  }
}

/**
 * Reads a form's tokens, more slowly. A pack's strings come in more shapes than a page's (cut from a file, joined, flat);
 * V8 would compile one loop for all of them, at half the speed.
 */
export function readFormTokens(text: string, tokens: Tokens): void {
  tokens.text = text;
  tokens.count = 0;
  for (let at = 0; at < text.length; ) {
    if (tokens.count === tokens.hits.length) makeRoom(tokens);
    at = readOddToken(text, at, tokens, NO_TOKEN);
  }
}

function makeRoom(tokens: Tokens): void {
  const data = new Int32Array(tokens.data.length * 2);
  const hits = new Int32Array(tokens.hits.length * 2);
  data.set(tokens.data);
  hits.set(tokens.hits);
  tokens.data = data;
  tokens.hits = hits;
}

/**
 * Reads tokens from an offset on; stops before the first that needs a closer look, or when there is no room left.
 * Returns where it stopped. Calls nothing, so that it is compiled as one tight loop.
 */
function readPlainTokens(text: string, from: number, tokens: Tokens, filter: TokenFilter): number {
  const signs = SIGNS;
  const smalls = SMALLS;
  const { data, hits } = tokens;
  const { length } = text;
  const room = hits.length;
  const mask = filter.length * 32 - 1;
  let count = tokens.count;
  let place = count * STRIDE;
  let hitCount = tokens.hitCount;
  let at = from;
  while (at < length) {
    let sign = signs[text.charCodeAt(at)] as number;
    if (sign === BETWEEN) {
      at++;
      continue;
    }
    if (sign === CLOSER_LOOK) break;
    const start = at;
    let hash = EMPTY;
    do {
      hash = Math.imul(hash ^ sign, MIX);
      at++;
      sign = at < length ? (signs[text.charCodeAt(at)] as number) : BETWEEN;
    } while (sign > CLOSER_LOOK);
    if (sign === CLOSER_LOOK || count === room) {
      at = start;
      break;
    }
    hash ^= hash >>> 15;
    const bit = (hash ^ (-(smalls[text.charCodeAt(start)] as number) & SMALL_FIRST)) & mask;
    // No branch, which would often be guessed wrong.
    hits[hitCount] = count;
    hitCount += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1;
    data[place] = start;
    data[place + 1] = at;
    data[place + 2] = hash;
    data[place + 3] = 0;
    place += STRIDE;
    count++;
    // What ended the token begins none.
    at++;
  }
  tokens.count = count;
  tokens.hitCount = hitCount;
  return at;
}

/**
 * Reads one token that holds marks, ignored characters, surrogate pairs or characters met for the first time; or passes
 * one character that begins no token. Returns where the next may begin.
 */
function readOddToken(text: string, from: number, tokens: Tokens, filter: TokenFilter): number {
  let hash = EMPTY;
  let end = from;
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const entry = characterOf(unit);
    if ((entry & WORD) !== 0) {
      hash = Math.imul(hash ^ signOf(entry & LETTER), MIX);
      end = ++at;
    } else if ((entry & PAIR) !== 0 && pairIsWord(text, at)) {
      hash = Math.imul(Math.imul(hash ^ unit, MIX) ^ text.charCodeAt(at + 1), MIX);
      end = at += 2;
    } else if (end === from || (entry & (MARK | IGNORED)) === 0) break;
    else {
      // An ignored character belongs to the token only when more of the token follows.
      at++;
      if ((entry & MARK) !== 0) end = at;
    }
  }
  if (end === from) return from + 1;
  hash ^= hash >>> 15;
  const small = (characterAt(text, from) & LOWER) !== 0 ? SMALL_FIRST : 0;
  const bit = (hash ^ small) & (filter.length * 32 - 1);
  if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) tokens.hits[tokens.hitCount++] = tokens.count;
  const place = tokens.count * STRIDE;
  tokens.data[place] = from;
  tokens.data[place + 1] = end;
  tokens.data[place + 2] = hash;
  tokens.data[place + 3] = 0;
  tokens.count++;
  return at;
}

/** Where a token begins: UTF-16 units into the text. */
export function startOf(tokens: Tokens, token: number): number {
  return tokens.data[token * STRIDE] as number;
}

/** Where a token ends, exclusive. */
export function endOf(tokens: Tokens, token: number): number {
  return tokens.data[token * STRIDE + 1] as number;
}

/** The hash of a token's letters without case and accents. */
export function hashOf(tokens: Tokens, token: number): number {
  return tokens.data[token * STRIDE + 2] as number;
}

/** A number that whoever looks a token's word up keeps beside it; 0 as long as nobody did. */
export function noteOf(tokens: Tokens, token: number): number {
  return tokens.data[token * STRIDE + 3] as number;
}

/** Keeps a number beside a token until another text is read. */
export function keepNote(tokens: Tokens, token: number, note: number): void {
  tokens.data[token * STRIDE + 3] = note;
}

/** True when a token begins with a capital letter. */
export function startsUpper(tokens: Tokens, token: number): boolean {
  return (characterAt(tokens.text, startOf(tokens, token)) & UPPER) !== 0;
}

/** True when a token begins with a small letter. */
export function startsLower(tokens: Tokens, token: number): boolean {
  return (characterAt(tokens.text, startOf(tokens, token)) & LOWER) !== 0;
}

/** A token's cases are told by so many of its first units. */
const CASE_UNITS = 64;

/** Whether a token has capital letters only, small ones too, or letters without case only. */
export function caseOf(tokens: Tokens, token: number): 'upper' | 'mixed' | 'none' {
  const start = startOf(tokens, token);
  const end = Math.min(endOf(tokens, token), start + CASE_UNITS);
  let found = 0;
  for (let at = start; at < end && (found & LOWER) === 0; at++) found |= characterAt(tokens.text, at);
  return (found & LOWER) !== 0 ? 'mixed' : (found & UPPER) !== 0 ? 'upper' : 'none';
}
