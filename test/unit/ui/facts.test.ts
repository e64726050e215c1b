import { describe, expect, test } from 'vitest';
import { inOrderOf, newestReport, reportsOf, type ShownFact } from '../../../src/ui/facts.ts';
import { formatDate } from '../../../src/ui/format-date.ts';
import { refOf, sourceRefOf } from '../../refs.ts';

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

describe('facts under what is cited for them', () => {
  const ids = (facts: ShownFact[]) => reportsOf(facts).map((report) => report.facts.map(({ id }) => id));

  test('a source stands where its first fact stood, its facts keep their order', () => {
    expect(ids([fact('1', 'b'), fact('2', 'a'), fact('3', 'b')])).toEqual([['1', '3'], ['2']]);
  });

  test('each date and each voice is cited once', () => {
    const own = { date: '2019', ownDate: true };
    const speaker = { id: refOf('ada'), label: 'Ada' };
    expect(
      ids([
        fact('1', 'a'),
        { ...fact('2', 'a'), ...own },
        { ...fact('3', 'a'), speaker },
        { ...fact('4', 'a'), ...own },
      ]),
    ).toEqual([['1'], ['2', '4'], ['3']]);
  });

  test('stand in the order of the best, and without those that are not among them', () => {
    const facts = [fact('1', 'a'), fact('2', 'a'), fact('3', 'a')];
    expect(inOrderOf(facts, ['3', 'gone', '1']).map(({ id }) => id)).toEqual(['3', '1']);
  });

  test('the newest report is of all sources the last, whenever its facts were', () => {
    const later = { ...fact('1', 'a'), source: { ...fact('1', 'a').source, date: '2022-02' } };
    const old = { ...fact('2', 'b'), date: '2030', ownDate: true };
    expect(newestReport([old, later])?.date).toBe('2022-02');
    expect(newestReport([])).toBeNull();
  });
});

describe('dates', () => {
  test('say as much as is known', () => {
    expect(formatDate('2021-07-21', 'en-GB')).toBe('21 Jul 2021');
    expect(formatDate('2018-09', 'en-US')).toBe('Sep 2018');
    expect(formatDate('2019', 'en-GB')).toBe('2019');
  });

  test('are the same day in every time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      expect(formatDate('2022-01-01', 'en-GB'), zone).toBe('1 Jan 2022');
    }
    process.env.TZ = before;
  });

  test('speak the language of the interface', () => {
    expect(formatDate('2021-07-21', 'ru')).toBe('21 июл. 2021 г.');
    expect(formatDate('2021-07-21', 'az')).toBe('21 iyl 2021');
  });

  test('that are none stay as they are', () => {
    expect(formatDate('spring 2020', 'en')).toBe('spring 2020');
  });
});
