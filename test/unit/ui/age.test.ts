import { describe, expect, it } from 'vitest';
import { type Age, ageOf, ageWords, isOld } from '../../../src/ui/age.ts';

const NOW = new Date('2026-11-27T12:00:00Z');
const words = (age: Partial<Age>, language = 'en') =>
  ageWords({ count: 0, unit: 'day', nearly: false, ...age }, { t: (_, ago) => `nearly ${ago}`, language });
const told = (date: string): string => {
  const age = ageOf(date, NOW);
  return age ? words(age) : 'not over';
};

describe('how long ago something was', () => {
  it.each([
    ['2022-02-22', 'nearly 5 years ago'],
    ['2022-02', 'nearly 5 years ago'],
    ['2022', '4 years ago'],
    ['2021-07-21', '5 years ago'],
    ['2025-11-28', '11 months ago'],
    ['2025-06', '17 months ago'],
    ['2026-10', 'last month'],
    ['2026-11-25', '2 days ago'],
    ['2026-11-26', 'yesterday'],
    ['2026-11-27', 'today'],
    ['2026-11-28', 'not over'],
    ['2026-11', 'not over'],
    ['2026', 'not over'],
    ['2030', 'not over'],
    ['no date', 'not over'],
  ])('%s: %s', (date, expected) => {
    expect(told(date)).toBe(expected);
  });

  it('is told in the language of the reader', () => {
    expect(words({ count: 5, unit: 'year' }, 'ru')).toBe('5 лет назад');
    expect(words({ count: 3, unit: 'month' }, 'de')).toBe('vor 3 Monaten');
    expect(words({ count: 5, unit: 'year' }, 'az')).toBe('5 il əvvəl');
    expect(words({ count: 0, unit: 'day' }, 'az')).toBe('bu gün');
  });

  it('is old from a year on', () => {
    expect(isOld(ageOf('2022-02', NOW))).toBe(true);
    expect(isOld(ageOf('2025-10', NOW))).toBe(true);
    expect(isOld(ageOf('2025-11', NOW))).toBe(false);
    expect(isOld(ageOf('2026-11-01', NOW))).toBe(false);
    expect(isOld(null)).toBe(false);
  });
});
