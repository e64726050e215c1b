import { describe, expect, test } from 'vitest';
import { toldDate } from '../../../src/ui/fact-date.ts';
import { groupBySource, type ShownFact } from '../../../src/ui/facts.ts';
import { sourceRefOf } from '../../refs.ts';

const fact = (id: string, source: string): ShownFact => ({
  id,
  text: id,
  language: 'en',
  names: [],
  source: { id: sourceRefOf(source), title: source, outlet: source, date: '2020' },
  date: '2020',
  ownDate: false,
  speaker: null,
});

describe('facts under their sources', () => {
  test('a source stands where its newest fact stood, its facts keep their order', () => {
    const groups = groupBySource([fact('1', 'b'), fact('2', 'a'), fact('3', 'b')]);
    expect(groups.map(({ source, facts }) => [source.title, facts.map(({ id }) => id)])).toEqual([
      ['b', ['1', '3']],
      ['a', ['2']],
    ]);
  });
});

describe('dates', () => {
  test('say as much as is known', () => {
    expect(toldDate('2021-07-21', 'en-GB')).toBe('21 Jul 2021');
    expect(toldDate('2018-09', 'en-US')).toBe('Sep 2018');
    expect(toldDate('2019', 'en-GB')).toBe('2019');
  });

  test('are the same day in every time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      expect(toldDate('2022-01-01', 'en-GB'), zone).toBe('1 Jan 2022');
    }
    process.env.TZ = before;
  });

  test('speak the language of the interface', () => {
    expect(toldDate('2021-07-21', 'ru')).toBe('21 июл. 2021 г.');
    expect(toldDate('2021-07-21', 'az')).toBe('21 iyl 2021');
  });

  test('that are none stay as they are', () => {
    expect(toldDate('spring 2020', 'en')).toBe('spring 2020');
  });
});
