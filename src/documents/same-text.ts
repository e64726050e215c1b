/** Tells documents that are given twice, whatever the files that they come in. */
import type { ReadDocument } from './document.ts';

type Text = Pick<ReadDocument, 'paragraphs'>;

/** A document's letters and digits, all small: equal for the same text in other types of file. */
export function lettersOf({ paragraphs }: Text): string {
  return paragraphs
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The SHA-256 of a document's letters. Hexadecimal. */
export async function textDigest(document: Text): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lettersOf(document)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hexadecimal digits of a digest that tell a document from all others. */
export const ID_LENGTH = 16;

/** What a document is known by: the same text is the same document, in any file and on every machine. */
export async function documentId(document: Text): Promise<string> {
  return (await textDigest(document)).slice(0, ID_LENGTH);
}
