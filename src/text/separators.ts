/** What stands between two tokens, as far as it tells names apart. */
import { APOSTROPHE, characterAt, DASH, IGNORED, MARK, SPACE } from './characters.ts';
import { QUOTES } from './signs.ts';
import { endOf, startOf, type Tokens } from './tokens.ts';

/** Nothing but space. */
export const BLANK = 0;
/** One hyphen or dash, with or without space. */
export const HYPHEN = 1;
/** One apostrophe. */
export const QUOTE = 2;
/** More than any form holds between two tokens. */
export const GAP = 3;
/** Any other separator is a hash with this bit. */
const HASHED = 0x8000;

/** Between the tokens of a form there are fewer units than this. */
const LONGEST = 1000;

/**
 * The separator before a token: `BLANK`, `HYPHEN`, `QUOTE`, `GAP`, or a number that is the same for the same signs.
 * Spaces count once, and not at all beside a single dash; what can't be seen does not count.
 */
export function separatorBefore(tokens: Tokens, token: number): number {
  const { text } = tokens;
  const from = token === 0 ? 0 : endOf(tokens, token - 1);
  const to = startOf(tokens, token);
  if (to - from === 1 && text.charCodeAt(from) === 32) return BLANK;
  return to - from > LONGEST ? GAP : hashSeparator(text, from, to);
}

const SPACED_QUOTE = new RegExp(`^(?:\\s[${QUOTES}]|[${QUOTES}]\\s)$`, 'u');

/**
 * The separator before a token inside a name. There a hyphen or dash is as good as a space, and a quotation mark beside a
 * space is nothing: "коридор «Север — Юг»" is the same name as "коридор Север-Юг". Whoever compares letters decides whether
 * a dash amid spaces parts more than words.
 */
export function separatorInName(tokens: Tokens, token: number): number {
  const separator = separatorBefore(tokens, token);
  if (separator === HYPHEN) return BLANK;
  if ((separator & HASHED) === 0) return separator;
  return SPACED_QUOTE.test(tokens.text.slice(endOf(tokens, token - 1), startOf(tokens, token))) ? BLANK : separator;
}

function hashSeparator(text: string, from: number, to: number): number {
  let spaces = 0;
  let dashes = 0;
  let quotes = 0;
  let others = 0;
  let hash = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const entry = characterAt(text, at);
    if ((entry & (IGNORED | MARK)) !== 0) continue;
    const kind = entry & (SPACE | DASH | APOSTROPHE);
    if (kind === SPACE && before === SPACE) continue;
    if (kind === SPACE) spaces++;
    else if (kind === DASH) dashes++;
    else if (kind === APOSTROPHE) quotes++;
    else others++;
    hash = Math.imul(hash ^ (kind || text.charCodeAt(at)), 0x9e3779b1);
    before = kind;
  }
  if (others === 0 && dashes + quotes === 0) return BLANK;
  if (others + quotes === 0 && dashes === 1) return HYPHEN;
  if (others + dashes + spaces === 0 && quotes === 1) return QUOTE;
  return ((hash ^ (hash >>> 16)) & 0x7fff) | HASHED;
}
