import { describe, expect, it } from 'vitest';
import { COUNTED, counted, FORM } from '../../../src/ui/counted.ts';
import { localeOf } from '../../dom/locales.ts';

describe('a number of things', () => {
  it.each([
    ['en', 0, '0 facts'],
    ['en', 1, '1 fact'],
    ['en', 1729, '1,729 facts'],
    ['ru', 1, '1 факт'],
    ['ru', 3, '3 факта'],
    ['ru', 5, '5 фактов'],
    ['ru', 21, '21 факт'],
    ['az', 1, '1 fakt'],
    ['az', 1729, '1.729 fakt'],
  ] as const)('is said in %s as its plural rules ask: %d', (language, count, said) => {
    expect(counted(localeOf(language), 'library_count_facts', count)).toBe(said);
  });

  it.each([
    ['en', 2],
    ['ru', 3],
    ['az', 1],
  ] as const)('has in %s as many forms as the language tells apart, each with its number', (language, forms) => {
    const { t } = localeOf(language);
    for (const key of COUNTED) {
      const texts = t(key, 7).split(FORM);
      expect(texts, key).toHaveLength(forms);
      for (const text of texts) expect(text, key).toContain('7');
    }
  });

  /** The number of the form, counted from 0, for 0, 1, 2, 5, 11, 21 and 101. */
  it.each([
    ['en', [1, 0, 1, 1, 1, 1, 1]],
    ['ru', [2, 0, 1, 2, 2, 0, 0]],
    ['az', [0, 0, 0, 0, 0, 0, 0]],
  ] as const)('takes in %s for every number the form that the language has for it', (language, forms) => {
    const locale = localeOf(language);
    for (const key of COUNTED)
      [0, 1, 2, 5, 11, 21, 101].forEach((count, at) => {
        const form = locale.t(key, String(count)).split(FORM)[forms[at] as number];
        expect(counted(locale, key, count), `${key} ${count}`).toBe(form);
      });
  });
});
