/** Which old code page bytes are in that are no Unicode: what Russian, Turkish and western programs wrote before it. */

/** The code pages that are told apart. */
export type CodePage = 'windows-1251' | 'koi8-r' | 'windows-1252' | 'windows-1254';

/** From here on windows-1251 and KOI8-R have Russian letters, and windows-1252 and 1254 letters with accents. */
const FIRST_LETTER = 0xc0;
/** Below it windows-1251 has capitals and KOI8-R small letters; from it on the other way round. */
const SECOND_CASE = 0xe0;
/** Where windows-1254 has Ğ İ Ş ğ ı ş, and windows-1252 what only Icelandic writes. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
/** Vowels with an acute and ae, which Icelandic has in every line and Turkish nowhere. */
const ICELANDIC = new Set([0xc1, 0xc6, 0xc9, 0xcd, 0xd3, 0xda, 0xe1, 0xe6, 0xe9, 0xed, 0xf3, 0xfa]);
/** The letters that half of any Russian text is, in small letters: о е а и н т с р, where each page has them. */
const COMMON = {
  'windows-1251': new Set([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0]),
  'koi8-r': new Set([0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2]),
} as const;

/** The code page of some lines. */
export function codePage(lines: readonly Uint8Array[]): CodePage {
  const counts = { letters: 0, inRuns: 0, turkish: 0, icelandic: 0 };
  for (const line of lines)
    line.forEach((byte, i) => {
      if (byte < FIRST_LETTER) return;
      counts.letters++;
      if ((line[i - 1] ?? 0) >= FIRST_LETTER || (line[i + 1] ?? 0) >= FIRST_LETTER) counts.inRuns++;
      if (TURKISH.has(byte)) counts.turkish++;
      if (ICELANDIC.has(byte)) counts.icelandic++;
    });
  // Words of Russian are runs of high bytes; in languages of Latin script a letter with an accent mostly stands alone.
  if (counts.inRuns * 2 > counts.letters) return russianPage(lines);
  return counts.turkish > counts.icelandic ? 'windows-1254' : 'windows-1252';
}

/** The two have capitals and small letters the other way round: in the wrong one names begin small and go on in capitals. */
function russianPage(lines: readonly Uint8Array[]): 'windows-1251' | 'koi8-r' {
  const votes = { 'windows-1251': 0, 'koi8-r': 0 };
  for (const line of lines)
    line.forEach((byte, i) => {
      if (byte < FIRST_LETTER) return;
      const before = line[i - 1] ?? 0;
      if (before >= FIRST_LETTER && before < SECOND_CASE && byte >= SECOND_CASE) votes['windows-1251'] += 4;
      if (before >= SECOND_CASE && byte < SECOND_CASE) votes['koi8-r'] += 4;
      for (const page of ['windows-1251', 'koi8-r'] as const) {
        // In text that is all capitals the common letters are those of the other case.
        if (COMMON[page].has(byte)) votes[page]++;
        else if (COMMON[page].has(byte ^ 0x20)) votes[page] += 0.5;
      }
    });
  return votes['koi8-r'] > votes['windows-1251'] ? 'koi8-r' : 'windows-1251';
}
