import { describe, expect, it } from 'vitest';
import { themeRules } from '../../../src/styles/theme-rules.ts';

describe('the rules of the theme', () => {
  it('carry the reader’s colours, and end with the surface’s own rules, which win', () => {
    const rules = themeRules({ place: '#123456' }, '.one{}', '.two{}');
    expect(rules).toContain('--bgr-place:light-dark(#123456,');
    expect(rules.endsWith('.one{}\n.two{}')).toBe(true);
  });
});
