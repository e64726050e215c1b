/** Bytes of texts in encodings that TextEncoder doesn't write. */
import { decodeAs } from '../src/text/decode-as.ts';
import type { Encoding } from '../src/text/encodings.ts';

/** A text in UTF-16 or an old code page; what a page has no sign for becomes a question mark, as programs do it. */
export function encodeAs(encoding: Encoding, text: string): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new Uint8Array(Buffer.from(text));
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodeAs(encoding, new Uint8Array([byte])), byte]));
  return new Uint8Array([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}
