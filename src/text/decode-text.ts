/** Text from bytes whose encoding nobody told. */
import { codePage } from './code-page.ts';

/** The encodings that a reader may choose by hand, by their names in the Encoding Standard. The first seven are told by the bytes. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'koi8-r',
  'windows-1250',
  'windows-1253',
  'windows-1256',
  'ibm866',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

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
 * Reads a byte order mark if there is one; else UTF-16 by its high bytes, UTF-8 if it is valid, and last an old code page. Where
 * some lines are valid UTF-8 and others aren't, each is read as what it is.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = marked(bytes) ?? doubled(bytes.subarray(0, LOOKED_AT));
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide };
  if (isUtf8(bytes)) return { text: decodeAs('utf-8', bytes), encoding: 'utf-8' };
  return decodeLines(bytes);
}

/** Lines in an old code page, those between them that are UTF-8 as such. */
function decodeLines(bytes: Uint8Array): Decoded {
  const lines = linesOf(bytes).map((line) => ({ line, isOld: !isUtf8(line) }));
  const encoding = codePage(lines.filter(({ isOld }) => isOld).map(({ line }) => line));
  const mixed = lines.some(({ line, isOld }) => !isOld && line.some((byte) => byte > 0x7f));
  if (!mixed) return { text: decodeAs(encoding, bytes), encoding };
  const text = lines.map(({ line, isOld }) => decodeAs(isOld ? encoding : 'utf-8', line)).join('');
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

/** What windows-1252 has from 0x80 on, which Node before version 23 reads as control characters. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of an encoding by any label of the Encoding Standard.
 * @throws RangeError for an unknown label, and TypeError for bytes that are no such text when they must be.
 */
export function decodeAs(label: string, bytes: Uint8Array, options: TextDecoderOptions = {}): string {
  const decoder = new TextDecoder(label, options);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (sign) => FROM_80.charAt(sign.charCodeAt(0) - 0x80));
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
