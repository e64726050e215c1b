/** A browser's file as documents are read from. */
import type { DocumentFile } from '../documents/read-document.ts';

export function documentFile(file: File): DocumentFile {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
