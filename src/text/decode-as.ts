/** Text of an encoding that is known, the same on every platform. */

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
