/** Where words stand when their bytes are read in another encoding. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignReadings } from '../../../src/maker/align-readings.ts';
import { decodeAs } from '../../../src/text/decode-as.ts';
import type { Encoding } from '../../../src/text/encodings.ts';
import { encodeAs } from '../../encode-as.ts';

const NOW = ['Квилл (Порт) встретил Бренка.', 'Антонин Дворжак был “там”, и Кошка-2 тоже.'];

/** A text, read wrong. */
const readAs = (own: Encoding, other: Encoding, text: string) => decodeAs(other, encodeAs(own, text));

function stretchOf(paragraphs: readonly string[], words: string) {
  const at = paragraphs.findIndex((text) => text.includes(words));
  const start = paragraphs[at]?.indexOf(words) ?? 0;
  return { paragraph: at + 1, start, end: start + words.length };
}

describe('words of a text that was read in another encoding', () => {
  it.each([
    ['windows-1251', 'windows-1252'],
    ['windows-1251', 'iso-8859-2'],
    ['utf-8', 'windows-1252'],
    ['utf-8', 'windows-1253'],
  ] as const)('stand where as many words stand before them: %s for %s', (own, other) => {
    const before = NOW.map((text) => readAs(own, other, text));
    const aligned = alignReadings(before, NOW);
    for (const words of ['Квилл', 'Порт', 'встретил Бренка.', 'Антонин Дворжак', '“там”', 'Кошка-2'])
      expect(aligned(stretchOf(before, readAs(own, other, words))), words).toEqual(stretchOf(NOW, words));
  });

  it('stand there too where the paragraphs are cut otherwise', () => {
    const before = NOW.map((text) => readAs('windows-1251', 'windows-1252', text));
    expect(alignReadings([before.join(' ')], NOW)({ paragraph: 1, start: 0, end: 5 })).toEqual(stretchOf(NOW, 'Квилл'));
    expect(alignReadings(before, [NOW.join(' ')])(stretchOf(before, before[1] ?? ''))).toEqual(
      stretchOf([NOW.join(' ')], NOW[1] ?? ''),
    );
  });

  it('stand nowhere in a paragraph that has more words in one reading, and elsewhere where they did', () => {
    const aligned = alignReadings(['one two', 'three four'], ['one two and', 'Three four']);
    expect(aligned({ paragraph: 1, start: 0, end: 3 })).toBeNull();
    expect(aligned({ paragraph: 2, start: 0, end: 5 })).toEqual({ paragraph: 2, start: 0, end: 5 });
    expect(alignReadings(['one two'], ['one', 'two', 'three'])({ paragraph: 1, start: 0, end: 3 })).toBeNull();
    expect(alignReadings(['one'], ['one'])({ paragraph: 7, start: 0, end: 3 })).toBeNull();
  });

  it('stand inside the text, whatever both readings say', () => {
    const text = fc.array(
      fc.string({ maxLength: 12 }).map((word) => word.replaceAll(' ', '') || '.'),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(text, text, fc.nat(20), fc.nat(20), (a, b, from, length) => {
        const now = [b.slice(0, a.length).join(' ')];
        const place = alignReadings([a.join(' ')], now)({ paragraph: 1, start: from, end: from + length + 1 });
        if (place) expect(now[place.paragraph - 1]?.slice(place.start, place.end)).not.toBe('');
      }),
    );
  });
});
