/** Every line is seen on what it stands on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../../src/styles/colours.ts';
import { contrastOf, hexLuminance } from '../../../src/styles/luminance.ts';
import { lineColours, toneOn } from '../../../src/styles/tones.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const hue = fc.oneof(fc.constantFrom(...PALETTE), fc.record({ light: hex, dark: hex }));
/** Whole steps of the screen's colours can take a hundredth away. */
const ENOUGH = 2.97;

it('first and later mentions have 3:1 on every surface, in every hue of ours or of the reader', () => {
  fc.assert(
    fc.property(hue, fc.double({ min: 0, max: 1, noNaN: true }), (chosen, surface) => {
      const tone = toneOn(surface, 0);
      const { first, later } = lineColours(chosen, tone);
      if (tone === 'plain') expect([first, later]).toEqual(['currentColor', 'currentColor']);
      else
        for (const colour of [first, later]) expect(contrastOf(hexLuminance(colour), surface)).toBeGreaterThan(ENOUGH);
    }),
    { numRuns: 1000 },
  );
});

describe('later mentions', () => {
  it.each(PALETTE)('stand back on paper: %s', (chosen) => {
    const { first, later } = lineColours(chosen, 'light');
    expect(contrastOf(hexLuminance(later), 1)).toBeLessThanOrEqual(contrastOf(hexLuminance(first), 1));
    expect(first).toBe(chosen.light);
  });
});

describe('where the surface can’t be known', () => {
  it('dark text is taken to stand on light, light text on dark, and what is between goes by the text', () => {
    expect([0, 0.05, 0.25, 0.6, 1].map((text) => toneOn(null, text))).toEqual([
      'light',
      'light',
      'plain',
      'dark',
      'dark',
    ]);
  });
});
