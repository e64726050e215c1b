/** Text from bytes whose encoding nobody told. */
import { type CodePage, codePage } from './code-page.ts';
import { decodeAs } from './decode-as.ts';
import type { Encoding } from './encodings.ts';

/** A text and the encoding that it was read in. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Other lines of it are UTF-8: files are put together of several. */
  mixed?: true;
}

/** How much is looked at to tell UTF-16 without a mark. */
const LOOKED_AT = 4096;
/** Bytes below it are in no 8-bit text, and every other one of UTF-16 in most alphabets. */
const FIRST_SIGN = 0x07;

/**
 * Reads a byte order mark if there is one; else UTF-16 by its high bytes, UTF-8 if it mostly is that, and last an old code page by
 * its letters. Where some lines are UTF-8 and others aren't, each is read as what it is.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = marked(bytes) ?? doubled(bytes.subarray(0, LOOKED_AT));
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide };
  const lines = isUtf8(bytes) ? [] : linesOf(bytes);
  const old = lines.filter((line) => !isMostlyUtf8(line));
  if (old.length === 0) return { text: decodeAs('utf-8', bytes), encoding: 'utf-8' };
  return decodeLines(bytes, lines, new Set(old));
}

/** Lines in an old code page, those between them that are UTF-8 as such. */
function decodeLines(bytes: Uint8Array, lines: readonly Uint8Array[], old: ReadonlySet<Uint8Array>): Decoded {
  const mixed = lines.some((line) => !old.has(line) && line.some((byte) => byte > 0x7f));
  if (!mixed) {
    const encoding = codePage(bytes);
    return { text: decodeAs(encoding, bytes), encoding };
  }
  const encoding = codePage(joined([...old]));
  const text = lines.map((line) => decodeAs(old.has(line) ? encoding : 'utf-8', line)).join('');
  return { text, encoding, mixed };
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end + 1));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lines.reduce((size, line) => size + line.length, 0));
  let at = 0;
  for (const line of lines) {
    all.set(line, at);
    at += line.length;
  }
  return all;
}

/** True of an encoding that only its letters speak for. */
export function isCodePage(encoding: Encoding): encoding is CodePage {
  return !encoding.startsWith('utf-');
}

function marked([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function doubled(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const low = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte < FIRST_SIGN) low[i % 2] = (low[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = low;
  if (Math.max(even, odd) * 20 < bytes.length || even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** True of bytes that are text in UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A few spoilt bytes make no other encoding of a text: its other letters would all be wrong. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  let [good, bad] = [0, 0];
  for (const sign of new TextDecoder().decode(bytes)) {
    if (sign === '\ufffd') bad++;
    else if (sign > '\x7f') good++;
  }
  return good > 2 * bad;
}
