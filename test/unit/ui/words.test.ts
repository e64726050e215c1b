import { describe, expect, test } from 'vitest';
import { wordsFrom } from '../../../src/ui/words.ts';

const messages = (language: string) => (key: string, substitutions: string[]) =>
  key === 'wordsLanguage' ? language : key === 'greet' ? `hello ${substitutions.join('+')}` : '';

describe('words', () => {
  test('take their substitutions, numbers too', () => {
    expect(wordsFrom(messages('en'), 'en').t('greet', 'you', 2)).toBe('hello you+2');
  });

  test('show the key where a text is missing, so that it is noticed', () => {
    expect(wordsFrom(messages('en'), 'en').t('lost')).toBe('lost');
  });

  test('keep the browser’s region for dates, but only in their own language', () => {
    expect(wordsFrom(messages('en'), 'en-GB').language).toBe('en-GB');
    expect(wordsFrom(messages('en'), 'de-AT').language).toBe('en');
  });

  test('run from right to left in languages that do', () => {
    expect(wordsFrom(messages('ar'), 'ar-EG').direction).toBe('rtl');
    expect(wordsFrom(messages('az'), 'az').direction).toBe('ltr');
  });
});
