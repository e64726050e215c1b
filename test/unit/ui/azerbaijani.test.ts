import { describe, expect, it } from 'vitest';
import { isAzerbaijani, LANGUAGES, MONTHS, UNITS } from '../../../src/ui/azerbaijani.ts';

describe('Azerbaijani', () => {
  it('is told from other languages', () => {
    expect(['az', 'az-AZ', 'az-Cyrl', 'AZ'].every(isAzerbaijani)).toBe(true);
    expect(['en', 'azb', 'tr-AZ', ''].some(isAzerbaijani)).toBe(false);
  });

  it('is written as the browsers that know it write it', () => {
    const month = new Intl.DateTimeFormat('az', { month: 'short', timeZone: 'UTC' });
    expect(MONTHS).toEqual(MONTHS.map((_, at) => month.format(Date.UTC(2021, at, 15))));
    for (const [unit, word] of Object.entries(UNITS)) {
      const ago = new Intl.RelativeTimeFormat('az').format(-5, unit as keyof typeof UNITS);
      expect(ago).toBe(`5 ${word} öncə`);
    }
    const names = new Intl.DisplayNames(['az'], { type: 'language' });
    for (const [tag, name] of Object.entries(LANGUAGES)) expect(names.of(tag), tag).toBe(name);
  });
});
