import { describe, expect, it } from 'vitest';
import { inLanguage, otherNames } from '../../../src/background/in-language.ts';

const QUILL = {
  label: 'Ada Quill',
  gloss: 'Mayor',
  labels: { ru: 'Ада Квилл', az: 'Ada Kuill', tr: 'Ada Quill' },
  glosses: { ru: 'Мэр' },
};

describe('an entry in the reader’s language', () => {
  it('is called and described as the reader’s language does, whatever the region', () => {
    for (const reader of ['ru', 'ru-RU'])
      expect(inLanguage(QUILL, 'en', reader)).toEqual({ label: 'Ада Квилл', gloss: 'Мэр', language: 'ru' });
  });

  it('is as its pack writes it where the pack lacks the reader’s language, or half of it', () => {
    for (const reader of ['de', 'az', 'en-GB', ''])
      expect(inLanguage(QUILL, 'en', reader)).toEqual({ label: 'Ada Quill', gloss: 'Mayor', language: 'en' });
  });
});

describe('the other names of an entry', () => {
  it('are those that are not shown, each way of writing it once', () => {
    expect(otherNames(QUILL, 'en', 'Ada Quill')).toEqual([
      { language: 'ru', name: 'Ада Квилл' },
      { language: 'az', name: 'Ada Kuill' },
    ]);
    expect(otherNames(QUILL, 'en', 'Ада Квилл').map(({ name }) => name)).toEqual(['Ada Quill', 'Ada Kuill']);
  });

  it('are none where there is one name alone', () => {
    expect(otherNames({ label: 'Ada Quill' }, 'en', 'Ada Quill')).toEqual([]);
  });
});
