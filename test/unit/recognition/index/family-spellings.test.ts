import { describe, expect, it } from 'vitest';
import type { Family } from '../../../../src/pack/format.ts';
import { MOST_SPELLINGS, respellOf } from '../../../../src/recognition/index/family-spellings.ts';

const respell = (name: string, ...families: Array<string[] | Family>) =>
  respellOf(
    families.map((family) => (Array.isArray(family) ? { words: family } : family)),
    'en',
    'en',
  )(name);

describe('the spellings that families give a name', () => {
  it('have each word of the family where the name has one of them', () => {
    expect(respell('Vell war', ['Vell', 'Well', 'Wöll'])).toEqual(['Well war', 'Wöll war']);
    expect(respell('talks in Well', ['Vell', 'Well'])).toEqual(['talks in Vell']);
    expect(respell('Vell and Vell', ['Vell', 'Well'])).toEqual(['Well and Vell', 'Vell and Well', 'Well and Well']);
  });

  it('are none where a longer word holds one of them, or one in other letters', () => {
    expect(respell('Vellin', ['Vell', 'Well'])).toEqual([]);
    expect(respell('Övell vell', ['Vell', 'Well'])).toEqual([]);
  });

  it('have several words at once, whatever parts them, and words of a second family in what the first made', () => {
    const upper = ['Nagorno-Rinu', 'Upper Rinu', 'Rinland'];
    expect(respell('Nagorno Rinu war', upper, ['Rinu', 'Rynu'])).toEqual(
      expect.arrayContaining(['Nagorno-Rinu war', 'Upper Rinu war', 'Upper Rynu war', 'Rinland war']),
    );
  });

  it('take the longest word where one begins another', () => {
    expect(respell('Rinu Hill', ['Rinu', 'Rinu Hill'])).toEqual(['Rinu']);
  });

  it('are those of the form’s own language', () => {
    const russian = { words: ['Vell', 'Well'], language: 'ru' };
    expect(respell('Vell', russian)).toEqual([]);
    expect(respellOf([russian, { words: ['Vell', 'Fell'] }], 'ru-RU', 'en')('Vell')).toEqual(['Well']);
  });

  it('are kept within bounds, whatever families make of each other', () => {
    const endless = respell('Rinu', ['Rinu', 'Vell Rinu Rinu'], ['Vell', 'Rinu Vell']);
    expect(endless.length).toBeLessThanOrEqual(MOST_SPELLINGS);
  });
});
