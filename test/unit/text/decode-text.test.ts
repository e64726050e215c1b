import { describe, expect, it } from 'vitest';
import { decodeAs, decodeText } from '../../../src/text/decode-text.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('text in an old code page', () => {
  it('has the signs of windows-1252 that the standard gives it, whatever the platform knows', () => {
    const late = bytes(0x69, 0x74, 0x92, 0x73, 0x20, 0x6c, 0x61, 0x74, 0x65, 0x20, 0x96, 0x20, 0x93, 0xe9, 0x94);
    expect(decodeText(late)).toEqual({ text: 'it’s late – “é”', encoding: 'windows-1252' });
    for (const label of ['windows-1252', 'iso-8859-1', 'latin1', 'ascii'])
      expect(decodeAs(label, bytes(0x80, 0x85, 0x9f, 0xa0, 0xff))).toBe('€…Ÿ\u00a0ÿ');
  });

  it('leaves other encodings as they are', () => {
    expect(decodeAs('windows-1251', bytes(0x93, 0xc1, 0xe0, 0xea, 0xf3, 0x94))).toBe('“Баку”');
    expect(() => decodeAs('no-such', bytes(0x41))).toThrow(RangeError);
    expect(() => decodeAs('utf-8', bytes(0xff), { fatal: true })).toThrow(TypeError);
  });
});
