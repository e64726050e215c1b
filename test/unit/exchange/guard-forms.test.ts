import { describe, expect, it } from 'vitest';
import { isOrdinaryWord } from '../../../scripts/ordinary-word.ts';
import { guardForms, isOrdinaryWord as isMereWord } from '../../../src/exchange/guard-forms.ts';
import type { Entry, Form } from '../../../src/pack/format.ts';

const entry = (type: Entry['type'], label: string, ...more: Form[]): Entry => ({
  ...{ id: label.toLowerCase().replace(/\W+/g, '-'), type, label, gloss: 'Something', naming: null },
  forms: [{ text: label }, ...more],
});
const isWord = await isOrdinaryWord();

function usesOf(...entries: Entry[]): { uses: string[]; counts: object } {
  const counts = guardForms(entries, 'en', isWord);
  return { uses: entries.flatMap(({ forms }) => forms.map(({ text, use = 'always' }) => `${text} ${use}`)), counts };
}

it('countries are no ordinary words in any language that calls its people so', () => {
  for (const country of ['Azərbaycan', 'Ukrayna', 'İndoneziya', 'Koreya', 'Bakı', 'Gəncə'])
    expect(isMereWord(country, isWord)).toBe(false);
});

describe('names of a list', () => {
  it('that are ordinary words need the help of their page, in every language that has a list', () => {
    expect(
      usesOf(
        entry('topic', 'Same'),
        entry('product', 'Juste'),
        entry('event', 'Понедельник'),
        entry('person', 'Arzu'),
        entry('product', 'Dəniz'),
        entry('topic', 'Kaluga'),
      ),
    ).toEqual({
      uses: ['Same short', 'Juste short', 'Понедельник short', 'Arzu short', 'Dəniz short', 'Kaluga always'],
      counts: { short: 5, guarded: 0, dropped: 0 },
    });
  });

  it('that are ordinary words and places link behind a word that says so', () => {
    const same = entry('place', 'Same');
    const { counts } = usesOf(same);
    expect(counts).toEqual({ short: 0, guarded: 1, dropped: 0 });
    expect(same.forms[0]).toMatchObject({ use: 'guarded', cues: expect.arrayContaining(['town of ~']) });
    expect(usesOf(entry('place', 'Gut', { text: 'Gute', language: 'de' })).uses).toEqual(['Gut guarded']);
  });

  it('that are other names of places go where they are words, letters or numbers', () => {
    const at = entry(
      'place',
      'Atville',
      { text: 'at' },
      { text: 'make' },
      { text: 'atvil' },
      { text: 'Prince' },
      { text: 'I' },
      { text: '30' },
      { text: 'US' },
      { text: '京都' },
    );
    expect(usesOf(at)).toEqual({
      uses: ['Atville always', 'atvil short', 'US short', '京都 short'],
      counts: { short: 3, guarded: 0, dropped: 5 },
    });
    expect(usesOf(entry('place', 'make')).uses).toEqual(['make guarded']);
  });

  it('that are acronyms of longer ones need the help of their page, with accents or without', () => {
    const { uses } = usesOf(entry('organisation', 'Harbour Light Board', { text: 'HLB' }), entry('award', 'NATO'));
    expect(uses).toEqual(['Harbour Light Board always', 'HLB short', 'NATO always']);
    expect(usesOf(entry('topic', 'Papër')).uses).toEqual(['Papër short']);
  });

  it('that are large cities, months or persons are what they are', () => {
    expect(
      usesOf(entry('place', 'Paris'), entry('place', 'Москва'), entry('place', 'London'), entry('topic', 'May')).uses,
    ).toEqual(['Paris always', 'Москва always', 'London always', 'May short']);
  });

  it('that two entries share, or that are one word of a longer name, need the help of their page', () => {
    const quill = { text: 'Quill' };
    expect(usesOf(entry('person', 'Ada Quill', quill), entry('topic', 'Bell'), entry('person', 'Pelé')).uses).toEqual([
      ...['Ada Quill always', 'Quill short', 'Bell short', 'Pelé always'],
    ]);
    expect(usesOf(entry('award', 'Old Quill', { text: 'The Q' }), entry('topic', 'The Q')).uses).toEqual([
      ...['Old Quill always', 'The Q short', 'The Q short'],
    ]);
  });
});
