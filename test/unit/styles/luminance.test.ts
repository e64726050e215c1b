import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, hexLuminance, inFrontOf, lightOf, withLuminance } from '../../../src/styles/luminance.ts';
import { contrast } from './contrast.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the light of a colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0.5)', 0, 0.5],
    ['rgb(128, 128, 128)', 0.216, 1],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(display-p3 0.5 0.5 0.5)', 0.214, 1],
    ['color(srgb 0 0 0 / 0.25)', 0, 0.25],
    ['lab(100 0 0)', 1, 1],
    ['lch(20 0 0)', 0.03, 1],
    ['oklch(0.6 0.1 30)', 0.216, 1],
    ['oklab(1 0 0 / 0.87)', 1, 0.87],
    ['rgb(1e2, 0, 0)', 0.027, 1],
  ])('%s is told', (colour, luminance, alpha) => {
    expect(lightOf(colour)?.luminance).toBeCloseTo(luminance, 2);
    expect(lightOf(colour)?.alpha).toBe(alpha);
  });

  it('of what is no colour is not', () => {
    expect(lightOf('none')).toBeNull();
    expect(lightOf('')).toBeNull();
  });

  it('in front of another one is mixed as browsers mix it', () => {
    expect(inFrontOf({ luminance: 0, alpha: 0.5 }, 1)).toBeCloseTo(hexLuminance('#808080'), 2);
    expect(inFrontOf({ luminance: 1, alpha: 1 }, 0.2)).toBeCloseTo(1, 5);
  });
});

it('contrast is that of WCAG 2.2', () => {
  fc.assert(
    fc.property(hex, hex, (one, other) => {
      expect(contrastOf(hexLuminance(one), hexLuminance(other))).toBeCloseTo(contrast(one, other), 9);
    }),
  );
});

it('a colour is made as light as it is wanted', () => {
  fc.assert(
    fc.property(hex, fc.double({ min: 0.02, max: 0.98, noNaN: true }), (colour, wanted) => {
      fc.pre(colour !== '#000000');
      expect(hexLuminance(withLuminance(colour, wanted))).toBeCloseTo(wanted, 1);
    }),
  );
});
