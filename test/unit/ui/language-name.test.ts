import { describe, expect, it } from 'vitest';
import { languageName } from '../../../src/ui/language-name.ts';

describe('languages', () => {
  it('are called as the reader calls them', () => {
    expect(languageName('en', 'en')).toBe('English');
    expect(languageName('ru', 'ru')).toBe('русский');
    expect(languageName('en', 'az')).toBe('ingilis');
    expect(languageName('en-GB', 'az')).toBe('ingilis');
  });
});
