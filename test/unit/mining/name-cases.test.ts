import { describe, expect, it } from 'vitest';
import { casesAmong } from '../../../src/mining/name-cases.ts';
import { nameKey } from '../../../src/mining/name-key.ts';

const cases = (texts: readonly string[], ...languages: string[]) =>
  Object.fromEntries(casesAmong(new Map(texts.map((text) => [nameKey(text), text])), languages));

describe('cases of a name', () => {
  it('are told in Russian of people, places and what has an adjective', () => {
    expect(
      cases(['Торвальд Бренк', 'Торвальда Бренка', 'Бренк', 'Бренку', 'Эллери', 'Марсден', 'Марсдене'], 'ru'),
    ).toEqual({ 'торвальда бренка': 'торвальд бренк', бренку: 'бренк', марсдене: 'марсден' });
    expect(cases(['Северная дамба', 'Северной дамбы', 'Северную дамбу'], 'ru')).toEqual({
      'северной дамбы': 'северная дамба',
      'северную дамбу': 'северная дамба',
    });
  });

  it('are told in Azerbaijani', () => {
    expect(cases(['Bakı', 'Bakıda', 'Bakının', 'Əliyev', 'Əliyevə'], 'az')).toEqual({
      bakıda: 'bakı',
      bakının: 'bakı',
      əliyevə: 'əliyev',
    });
  });

  it('are none where a woman of that surname is named too', () => {
    expect(cases(['Иван Громов', 'Громов', 'Громова'], 'ru')).toEqual({ громова: 'громов' });
    expect(cases(['Иван Громов', 'Громов', 'Анна Громова', 'Громова', 'Громову'], 'ru')).toEqual({});
  });

  it('are none in a language that has no cases, nor of English names beside Azerbaijani ones', () => {
    expect(cases(['Markov', 'Markova'], 'en')).toEqual({});
    expect(cases(['Markov', 'Markova', 'Əliyev', 'Əliyevə'], 'en', 'az')).toEqual({ əliyevə: 'əliyev' });
    expect(cases(['Торвальд Бренк', 'Торвальда Бренка'], 'en')).toEqual({});
  });

  it('are none of acronyms', () => {
    expect(cases(['МИД', 'МИДА'], 'ru')).toEqual({});
  });
});
