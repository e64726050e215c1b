/** Encodings of texts, apart from what reads them: a page that names them need not load that. */

/** The encodings that a reader may choose by hand, by their names in the Encoding Standard. The first nine are told by the bytes. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'koi8-r',
  'iso-8859-5',
  'ibm866',
  'windows-1250',
  'windows-1253',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-7',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding of that name; null where it is none of these. */
export function encodingOf(name: string): Encoding | null {
  return ENCODINGS.find((encoding) => encoding === name) ?? null;
}

/** As people write them: windows-1251, but UTF-8. */
export function encodingName(encoding: Encoding): string {
  return /^(?:windows|macintosh)/.test(encoding) ? encoding : encoding.toUpperCase();
}
