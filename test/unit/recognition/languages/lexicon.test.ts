import { describe, expect, it } from 'vitest';
import { inflectedForms, LANGUAGES, languageOf, lexiconOf } from '../../../../src/recognition/languages/lexicon.ts';
import { newTokens, readFormTokens } from '../../../../src/text/tokens.ts';

function tokensOf(text: string) {
  const tokens = newTokens();
  readFormTokens(text, tokens);
  return tokens;
}

const all = lexiconOf(LANGUAGES, ['en', 'ru', 'az', 'tr']);
const english = lexiconOf(LANGUAGES, ['en']);

describe('capitalised words beside a surname', () => {
  it.each([
    'Minister',
    'Mr',
    'Yesterday',
    'Azerbaijani',
    'Russia',
    'Президент',
    'Президенту',
    'Prezident',
    'Prezidentin',
  ])('%s is no name', (word) => {
    expect(all.noNames.holds(tokensOf(word), 0)).toBe(true);
  });

  it.each(['Natig', 'Aliyev', 'Rinu'])('%s may be one', (word) => {
    expect(all.noNames.holds(tokensOf(word), 0)).toBe(false);
  });

  it.each(['Natig', 'SERGEI', 'Владимир', 'Владимиру', 'Льва', 'Əli', 'Ayşe'])('%s is a common given name', (word) => {
    expect(all.givenNames.holds(tokensOf(word), 0)).toBe(true);
  });

  it('are none beyond the ends of a text', () => {
    const { givenNames, noNames } = all;
    expect([givenNames.holds(tokensOf('Natig'), 1), noNames.holds(tokensOf('Mr'), -1)]).toEqual([false, false]);
  });
});

describe('a lexicon', () => {
  it('holds what the languages of the packs give, and nothing of others', () => {
    const holds = (word: string) => [all, english].map(({ givenNames }) => givenNames.holds(tokensOf(word), 0));
    expect(holds('Sergei')).toEqual([true, true]);
    expect(holds('Natig')).toEqual([true, false]);
    expect(holds('Владимир')).toEqual([true, false]);
  });

  it('is made once for the same languages, whatever their script and region', () => {
    expect(lexiconOf(LANGUAGES, ['tr-TR', 'en-GB', 'ru', 'az-Latn', 'fa'])).toBe(all);
    expect(languageOf('az-Latn-AZ')?.tag).toBe('az');
    expect(languageOf('fa')).toBeUndefined();
  });

  it('of no known language holds nothing and does no harm', () => {
    const none = lexiconOf(LANGUAGES, ['fa']);
    expect(none.titles.holds(tokensOf('President'), 0)).toBe(false);
    expect([none.patronymic, none.signs, none.unlistedOpener].map((pattern) => pattern.test('Ivanovich ə'))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the forms of a name', () => {
  const formsOf = (text: string, inflect: 'name' | 'person-m', language?: string) =>
    inflectedForms({ text, inflect, ...(language !== undefined && { language }) }, 'az');

  it('are those of its language, or else of its pack’s', () => {
    expect(formsOf('Rinu', 'name')).toContain('Rinudan');
    expect(formsOf('Rinu', 'name', 'az-Latn-AZ')).toContain('Rinudan');
    expect(formsOf('Лев Дубов', 'person-m', 'ru')).toContain('Льва Дубова');
  });

  it('are none under another language’s tag, or one that nothing is known of', () => {
    expect(formsOf('Лев Дубов', 'name', 'ru')).toEqual([]);
    expect(formsOf('Rinu', 'person-m')).toEqual([]);
    expect(formsOf('Rinu', 'name', 'fa')).toEqual([]);
    expect(formsOf('Rinu', 'name', 'en')).toEqual([]);
  });

  it('are none of a word without end, which costs no time', () => {
    const endless = 'ə'.repeat(1_000_000);
    expect(formsOf(endless, 'name')).toEqual([]);
    expect(formsOf('я'.repeat(1_000_000), 'person-m', 'ru')).toEqual([]);
    expect(formsOf('ə'.repeat(100), 'name').length).toBeGreaterThan(0);
  });
});
