/**
 * Lines by what they stand on. Every line has a contrast of at least 3:1 with its surface (WCAG 2.2, 1.4.11): on light
 * paper and on dark each type has its hue, and on what is neither, where no hue would be seen, lines take the text's colour.
 */
import type { Hue } from './colours.ts';
import { hexLuminance, withLuminance } from './luminance.ts';

/** A light surface, a dark one, or one of which only the text's own colour is sure to stand out. */
export const TONES = ['light', 'dark', 'plain'] as const;
export type Tone = (typeof TONES)[number];

/** Relative luminances: the darkest light surface, and the lightest dark one. */
const LIGHT_FROM = 0.7;
const DARK_TO = 0.08;
/** What lines may have at most there, and must have at least, for 3:1. */
const DARK_LINE = (LIGHT_FROM + 0.05) / 3 - 0.05;
const LIGHT_LINE = 3 * (DARK_TO + 0.05) - 0.05;
/** Luminances of text by which an unknown surface, as a picture, is taken for light or dark. */
const DARK_TEXT = 0.12;
const LIGHT_TEXT = 0.4;

/** The tone for a surface and text of these luminances; null of a surface that can't be known. */
export function toneOn(surface: number | null, text: number): Tone {
  if (surface === null) return text <= DARK_TEXT ? 'light' : text >= LIGHT_TEXT ? 'dark' : 'plain';
  return surface >= LIGHT_FROM ? 'light' : surface <= DARK_TO ? 'dark' : 'plain';
}

/** The colours of a hue's lines: of first mentions, and of later ones, which stand back as far as 3:1 lets them. */
export function lineColours(hue: Hue, tone: Tone): { first: string; later: string } {
  if (tone === 'plain') return { first: 'currentColor', later: 'currentColor' };
  const own = hue[tone];
  const limit = tone === 'light' ? DARK_LINE : LIGHT_LINE;
  const enough = tone === 'light' ? hexLuminance(own) <= limit : hexLuminance(own) >= limit;
  const later = withLuminance(own, limit);
  return { first: enough ? own : later, later };
}
