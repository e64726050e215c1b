import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/ui/format-date.ts';

describe('dates', () => {
  test('say as much as is known', () => {
    expect(formatDate('2021-07-21', 'en-GB')).toBe('21 Jul 2021');
    expect(formatDate('2018-09', 'en-GB')).toBe('Sept 2018');
    expect(formatDate('2019', 'en-GB')).toBe('2019');
  });

  test('are the same day in every time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      expect(formatDate('2022-01-01', 'en-GB'), zone).toBe('1 Jan 2022');
    }
    process.env.TZ = before;
  });

  test('speak the language of the interface', () => {
    expect(formatDate('2021-07-21', 'ru')).toBe('21 июл. 2021 г.');
    expect(formatDate('2021-07-21', 'az')).toBe('21 iyl 2021');
  });

  test.each(['en', 'en-US', 'en-GB', 'en-IN'])(
    'are British in British English, wherever the browser is from: %s',
    (language) => {
      expect(formatDate('2021-07-21', language)).toBe('21 Jul 2021');
      expect(formatDate('2018-09', language)).toBe('Sept 2018');
    },
  );

  test.each(['az', 'az-AZ', 'az-Latn-AZ'])('have the months of Azerbaijani: %s', (language) => {
    expect(formatDate('2021-07-01', language)).toBe('1 iyl 2021');
    expect(formatDate('2018-12', language)).toBe('dek 2018');
    expect(formatDate('2019', language)).toBe('2019');
  });

  test('that are none stay as they are', () => {
    expect(formatDate('spring 2020', 'en')).toBe('spring 2020');
  });
});
