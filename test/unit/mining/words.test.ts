import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/mining/words.ts';
import { APOSTROPHES } from '../../../src/text/signs.ts';

const read = (text: string) => wordsOf(text, (word) => word === 'mr').map(({ text, look }) => `${text} ${look}`);

/** What a word is, by one expression alone. */
const WORD = new RegExp(
  `(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?!\\p{L}))?|[\\p{L}\\p{N}\\p{M}]+(?:[${APOSTROPHES}](?=\\p{L})[\\p{L}\\p{M}]+)*`,
  'gu',
);
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'iu');
const LOOKS: ReadonlyArray<[string, RegExp]> = [
  ['number', /^\p{N}/u],
  ['lower', /^\P{Lu}*$/u],
  ['CAPITALS', /^[\p{Lu}.]{2,}$/u],
  ['Capital', /^\p{Lu}[^\p{Lu}\p{N}]*$/u],
];

/** Letters, marks and signs of all the kinds that words are told by, some of two units. */
const SIGNS = [
  ...'aBsSżЯёəİßǅ中م', // letters
  ...'1२Ⅷ½',
  ...'.,:!?…()«»„“”-– \u00a0',
  ..."'’`ʼʹ＇",
  '\u0301',
  '\u200b',
  '\u00ad',
  '\ud800',
  '\u{10400}',
  '\u{10428}',
  '\u{1f600}',
];

describe('words of a paragraph', () => {
  it('are letters and figures with what belongs to them, and look as they are written', () => {
    expect(read("U.S. and O’Brien's 3rd ITC, SGCs, G20 – Bakı’dan café İran")).toEqual([
      'U.S. CAPITALS',
      'and lower',
      'O’Brien Mixed',
      '3rd number',
      'ITC CAPITALS',
      'SGCs Mixed',
      'G20 Mixed',
      'Bakı’dan Capital',
      'café lower',
      'İran Capital',
    ]);
  });

  it('know what opens a sentence, and that an initial and an abbreviation open none', () => {
    const opening = wordsOf('He met Mr. Orlen. “Then J. Brenk left”: Tuesday', (word) => word === 'mr')
      .filter(({ opens }) => opens)
      .map(({ text }) => text);
    expect(opening).toEqual(['He', 'Then', 'Tuesday']);
  });

  it('are those that one expression finds, whatever signs there are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }), (signs) => {
        const text = signs.join('');
        const expected = [...text.matchAll(WORD)].map((match) => {
          const word = match[0].replace(POSSESSIVE, '');
          const look = LOOKS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'Mixed';
          return { text: word, start: match.index, look };
        });
        const found = wordsOf(text, () => false).map(({ text, start, look }) => ({ text, start, look }));
        expect(found).toEqual(expected);
      }),
      { numRuns: 3_000 },
    );
  });
});
