/** What lines stand on. */
import type { Tone } from '../../styles/tones.ts';

/**
 * How browsers draw text that is highlighted: as it is (`own`), in its colour instead of the nothing that it is filled with, which
 * a rule can put right (`clear`), or without the outline or the fill of its own, which none can (`lost`).
 */
export type Ink = 'own' | 'clear' | 'lost';

/** What a line stands on. */
export interface Ground {
  tone: Tone;
  ink: Ink;
}

/** Each ground once: lines that are drawn alike have the same. */
const GROUNDS: Record<string, Ground> = {};

/** The ground of a tone and an ink. */
export function groundAs(tone: Tone, ink: Ink): Ground {
  const name = tone + ink;
  GROUNDS[name] ??= { tone, ink };
  return GROUNDS[name];
}

/** Where nothing is known of what a line stands on. */
export const PAPER = groundAs('light', 'own');
