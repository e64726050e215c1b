import { describe, expect, it } from 'vitest';
import { languageByLetters, languageTold } from '../../../src/exchange/language-told.ts';
import { packOfList } from '../../../src/exchange/list-to-pack.ts';
import { readTable } from '../../../src/exchange/table.ts';

describe('a language', () => {
  it.each([
    ['ru', 'ru'],
    ['rus', 'ru'],
    ['SR_latn', 'sr-Latn'],
    ['Russian', 'ru'],
    ['русский', 'ru'],
    ['Русский язык', 'ru'],
    ['rus dili', 'ru'],
    ['English', 'en'],
    ['АНГЛИЙСКИЙ', 'en'],
    ['İngilis', 'en'],
    ['Azərbaycan', 'az'],
    ['azerbaijani', 'az'],
    ['Deutsch', 'de'],
    ['Klingon', null],
    ['Ada Quill', null],
    ['', null],
  ])('is told by its tag or its name: %s', (told, tag) => {
    expect(languageTold(told)).toBe(tag);
  });

  it.each([
    [['Ада Квилл', 'ОДКБ', 'NATO'], 'ru'],
    [['Əli Quill', 'Bakı', 'Leyla Məmmədova'], 'az'],
    [['Ada Quill', 'Tom Quill'], null],
    // Neither Ukrainian nor Kazakh names are inflected as Russian ones.
    [['Володимир Квілл', 'Київ', 'Одеса'], null],
    [['Қуилл Ада', 'Алматы'], null],
    // A guest in a list of another language.
    [['Ada Quill', 'Tom Quill', 'Zoe Quill', 'Əli Quill'], null],
    [[], null],
  ])('is told by the letters of names, where they tell it: %j', (names, tag) => {
    expect(languageByLetters(names)).toBe(tag);
  });

  it('of a list is its rows’, by names of languages too, or that of its letters where no row says any', () => {
    const languageOf = (list: string) => {
      const details = { id: 'list', title: 'List', language: 'en', licence: 'MIT' };
      return packOfList(readTable(list).rows, details, { isWord: () => false }).pack.language;
    };
    expect(languageOf('имя;описание\nАда Квилл;мэр\nТом Квилл;лоцман\n')).toBe('ru');
    expect(languageOf('имя;язык\nАда Квилл;болгарский\nТом Квилл;болгарский\n')).toBe('bg');
    expect(languageOf('name\nAda Quill\n')).toBe('en');
  });
});
