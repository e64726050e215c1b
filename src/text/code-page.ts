/** Which old code page bytes are in that are no Unicode: what Russian, Turkish and western programs wrote before it. */
import { analyse } from 'chardet';
import { isAzLat } from './az-lat.ts';
import { decodeAs } from './decode-as.ts';

/** Encodings of one byte a letter, by their names in the Encoding Standard: nothing in the bytes says which it is. */
export type CodePage = 'windows-1251' | 'windows-1252' | 'windows-1254' | 'koi8-r' | 'iso-8859-5' | 'ibm866';

/** Bytes that letters are counted in. */
const SAMPLE = 64 * 1024;
/**
 * So many bytes above ASCII in a row are a word in Cyrillic: in Latin script a letter with an accent mostly stands alone, or between
 * two quotation marks, which are below the letters.
 */
const WORD = 3;
const FIRST_LETTER = 0xc0;
/** Below it windows-1251 has capitals and KOI8-R small letters; from it on the other way round. */
const SECOND_CASE = 0xe0;
/** So many times as often as in the other page a name begins with a capital and goes on in small letters. */
const CLEARLY = 3;

/** What chardet calls encodings, and in what we read those: a Windows code page has all that its ISO standard has. */
const CYRILLIC: Readonly<Record<string, CodePage>> = {
  'KOI8-R': 'koi8-r',
  'windows-1251': 'windows-1251',
  'ISO-8859-5': 'iso-8859-5',
};
/** Where windows-1254 has Ğ İ Ş ğ ı ş, and windows-1252 what only Icelandic writes. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
/** Vowels with an acute and ae, which Icelandic has in every line and Turkish nowhere. */
const ICELANDIC = new Set([0xc1, 0xc6, 0xc9, 0xcd, 0xd3, 0xda, 0xe1, 0xe6, 0xe9, 0xed, 0xf3, 0xfa]);

/** The code page in which the letters follow each other as they do in Russian, or are those of Turkish or of Western Europe. */
export function codePage(bytes: Uint8Array): CodePage {
  const first = bytes.findIndex(isHigh);
  const start = Math.max(0, first - SAMPLE / 2);
  const sample = bytes.subarray(start, start + SAMPLE);
  if (isAzLat(decodeAs('windows-1251', sample))) return 'windows-1251';
  const words = highWords(sample);
  const isCyrillic = words.filter(isHigh).length * 2 > sample.filter(isHigh).length;
  if (!isCyrillic) return isTurkish(sample) ? 'windows-1254' : 'windows-1252';
  return isDos(words) ? 'ibm866' : likeliestCyrillic(words);
}

function isHigh(byte: number): boolean {
  return byte >= 0x80;
}

/** The words that are written in bytes above ASCII, with spaces between them: what stands in another script says nothing. */
function highWords(sample: Uint8Array): Uint8Array<ArrayBuffer> {
  const words: number[] = [];
  for (let at = 0; at < sample.length; ) {
    let end = at;
    while (isHigh(sample[end] ?? 0)) end++;
    const word = sample.subarray(at, end);
    if (word.length > WORD || (word.length === WORD && word.every((byte) => byte >= FIRST_LETTER)))
      words.push(...word, 0x20);
    at = end + 1;
  }
  return Uint8Array.from(words);
}

/** The code page of DOS has most Russian letters where the others have signs that texts hold few of. */
function isDos(words: Uint8Array): boolean {
  const high = words.filter(isHigh);
  return high.filter((byte) => byte <= 0xaf).length * 2 > high.length;
}

function likeliestCyrillic(words: Uint8Array): CodePage {
  const found = analyse(words).find(({ name }) => Object.hasOwn(CYRILLIC, name));
  const page = (found && CYRILLIC[found.name]) ?? 'windows-1251';
  return page === 'iso-8859-5' ? page : (pageByCase(words) ?? page);
}

/**
 * The two pages have capitals and small letters the other way round: in the wrong one names begin small and go on in capitals. A few
 * names say that, which are too few for the letters to do so; null where there are no names.
 */
function pageByCase(words: Uint8Array): 'windows-1251' | 'koi8-r' | null {
  const rises = { 'windows-1251': 0, 'koi8-r': 0 };
  words.forEach((byte, i) => {
    const before = words[i - 1] ?? 0;
    if (before < FIRST_LETTER || byte < FIRST_LETTER) return;
    if (before < SECOND_CASE && byte >= SECOND_CASE) rises['windows-1251']++;
    if (before >= SECOND_CASE && byte < SECOND_CASE) rises['koi8-r']++;
  });
  if (rises['windows-1251'] > CLEARLY * rises['koi8-r']) return 'windows-1251';
  return rises['koi8-r'] > CLEARLY * rises['windows-1251'] ? 'koi8-r' : null;
}

/** A list of names may have a handful of such letters, too few to tell how they follow each other. */
function isTurkish(sample: Uint8Array): boolean {
  const count = (letters: ReadonlySet<number>) => sample.filter((byte) => letters.has(byte)).length;
  return count(TURKISH) > count(ICELANDIC);
}
