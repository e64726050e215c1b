import { describe, expect, test } from 'vitest';
import { localeFrom } from '../../../src/ui/locale.tsx';

const messages = (language: string) => (key: string, substitutions: string[]) =>
  key === 'locale_language' ? language : key === 'card_why' ? `why ${substitutions.join('+')}` : '';

describe('words', () => {
  test('take their substitutions, numbers too', () => {
    expect(localeFrom(messages('en'), 'en').t('card_why', 'you', 2)).toBe('why you+2');
  });

  test('show the key where a text is missing, so that it is noticed', () => {
    expect(localeFrom(messages('en'), 'en').t('card_back')).toBe('card_back');
  });

  test('keep the browser’s region for dates, but only in their own language', () => {
    expect(localeFrom(messages('en'), 'en-GB').language).toBe('en-GB');
    expect(localeFrom(messages('en'), 'de-AT').language).toBe('en');
  });

  test('run from right to left in languages that do', () => {
    expect(localeFrom(messages('ar'), 'ar-EG').direction).toBe('rtl');
    expect(localeFrom(messages('az'), 'az').direction).toBe('ltr');
  });
});
