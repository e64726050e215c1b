import { describe, expect, test } from 'vitest';
import { ENTRY_TYPES } from '../../../src/pack/format.ts';
import { hueCss, hueOf, PALETTE, SURFACES, TYPE_COLOURS } from '../../../src/styles/colours.ts';
import { LINE_STYLES } from '../../../src/styles/line-styles.ts';
import { contrast } from './contrast.ts';

describe('contrast', () => {
  test('is that of WCAG 2.2', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
    expect(() => contrast('red', '#ffffff')).toThrow('"red" is not a colour written as #rrggbb');
  });
});

describe('a type is told by colour and by line', () => {
  for (const mode of ['light', 'dark'] as const) {
    for (const [surface, background] of Object.entries(SURFACES)) {
      test(`every hue passes AA on ${surface} in ${mode}`, () => {
        for (const hue of PALETTE) expect(contrast(hue[mode], background[mode]), hue[mode]).toBeGreaterThanOrEqual(4.5);
      });
    }
  }

  test('every type has its own hue and its own line', () => {
    const lines = ENTRY_TYPES.map((type) => `${LINE_STYLES[type].style} ${LINE_STYLES[type].thickness}`);
    const hues = ENTRY_TYPES.map((type) => TYPE_COLOURS[type].light);
    expect(new Set(lines).size).toBe(ENTRY_TYPES.length);
    // On a screen of one device pixel a CSS pixel, 1.5 and 1 look the same.
    expect(ENTRY_TYPES.filter((type) => !Number.isInteger(LINE_STYLES[type].thickness))).toEqual([]);
    expect(new Set(hues).size).toBe(ENTRY_TYPES.length);
  });

  test('a chosen colour brings its dark partner, an unknown one stands for both', () => {
    expect(hueOf('person', { person: '#0b6b50' })).toEqual({ light: '#0b6b50', dark: '#62cfa8' });
    expect(hueOf('person', { person: '#123456' })).toEqual({ light: '#123456', dark: '#123456' });
    expect(hueCss({ event: '#0b6b50' })).toContain('--bgr-event:light-dark(#0b6b50,#62cfa8)');
  });
});
