import { describe, expect, it } from 'vitest';
import { wordsLanguage } from '../../../src/ui/words-language.ts';

describe('the language of words on a page', () => {
  it.each([
    ['Путина', 'en', 'und-Cyrl'],
    ['Путина', 'ru', undefined],
    ['Putin', 'ru', 'und-Latn'],
    ['Putin', 'az', undefined],
    ['İlham Əliyev', 'en', 'az'],
    ['Əliyevin', 'ru', 'az'],
    ['Ереван', 'az-Latn', 'und-Cyrl'],
    ['Երևան', 'ru', 'und-Armn'],
    ['30–40', 'ru', undefined],
  ])('of %s for a reader of %s is %s', (words, reader, language) => {
    expect(wordsLanguage(words, reader)).toBe(language);
  });
});
