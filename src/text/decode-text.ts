/** Text from bytes whose encoding nobody told. */

/** A text and the encoding that it was read in, by its name in the Encoding Standard. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';
}

/** How much is looked at to tell UTF-16 without a mark: it has a zero in every other byte of Latin text and of separators. */
const LOOKED_AT = 4096;
/** From here on windows-1251 has Russian letters, and windows-1252 letters with accents. */
const FIRST_LETTER = 0xc0;

/** Reads a byte order mark if there is one; else UTF-16 by its zeros, UTF-8 if it is valid, and last an old Windows code page. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = marked(bytes) ?? zeroed(bytes.subarray(0, LOOKED_AT)) ?? (isUtf8(bytes) ? 'utf-8' : codePage(bytes));
  return { text: decodeAs(encoding, bytes), encoding };
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

function marked([a, b]: Uint8Array): Decoded['encoding'] | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function zeroed(bytes: Uint8Array): Decoded['encoding'] | null {
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
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

/** Words of Russian are runs of high bytes; in languages of Latin script a letter with an accent mostly stands alone. */
function codePage(bytes: Uint8Array): Decoded['encoding'] {
  let letters = 0;
  let inRuns = 0;
  bytes.forEach((byte, i) => {
    if (byte < FIRST_LETTER) return;
    letters++;
    if ((bytes[i - 1] ?? 0) >= FIRST_LETTER || (bytes[i + 1] ?? 0) >= FIRST_LETTER) inRuns++;
  });
  return inRuns * 2 > letters ? 'windows-1251' : 'windows-1252';
}
