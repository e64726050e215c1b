import { describe, expect, it } from 'vitest';
import { ENTRY_TYPES } from '../../../src/pack/entry-types.ts';
import { LINE_STYLES } from '../../../src/styles/line-styles.ts';

describe('the lines of the types', () => {
  it('are drawn in whole pixels, because browsers drop fractions on plain screens', () => {
    for (const { thickness } of Object.values(LINE_STYLES)) expect(Number.isInteger(thickness)).toBe(true);
  });

  it('are told apart without their colour', () => {
    const drawn = ENTRY_TYPES.map((type) => `${LINE_STYLES[type].style} ${LINE_STYLES[type].thickness}`);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});
