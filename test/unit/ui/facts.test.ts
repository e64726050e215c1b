import { describe, expect, test } from 'vitest';
import { inOrderOf, newestReport, reportsOf, type ShownFact } from '../../../src/ui/facts.ts';
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
