import { expect, it } from 'vitest';
import { type PassedKind, type Report, reportTable, tellReport } from '../../../src/exchange/report.ts';

const REPORT: Report = {
  read: 900_132,
  taken: 899_975,
  short: 1200,
  guarded: 3,
  passedOver: [{ kind: 'links', count: 12 }],
  remarks: [
    { line: 3, name: 'Ada', outcome: 'mended', reason: 'stray spaces', cure: 'they were taken out' },
    { line: 3, name: 'Ada', outcome: 'mended', reason: 'a text was cut', cure: 'shorten it' },
    { line: 9, name: 'a\tb', outcome: 'left out', reason: 'label holds HTML', cure: 'take out\n< and >' },
  ],
};

it('an import is told in one sentence', () => {
  expect(tellReport(REPORT)).toBe(
    '899,975 of 900,132 names taken; 1 mended; 1 left out; forms that link only with the help of their page: 1,200, and only ' +
      'beside one of their cue words: 3 (short, in small letters, words of the language, or shared); 12 links between concepts ' +
      'were not taken: a relation of a pack needs a kind and a source',
  );
});

it('says one of a kind in the singular', () => {
  const passed = (kind: PassedKind, count: number) =>
    tellReport({ ...REPORT, read: 1, taken: 1, passedOver: [{ kind, count }] });
  expect(passed('figures', 1)).toMatch(/^1 of 1 name taken; .*; 1 figure was not taken: /);
  expect(passed('figures', 2)).toContain('; 2 figures were not taken: ');
  expect(passed('links', 1)).toContain('; 1 link between concepts was not taken: ');
  expect(passed('words', 1)).toContain('; 1 other name of a place was not taken: it is ');
});

it('its lines are a table that a spreadsheet reads', () => {
  expect(reportTable(REPORT).split('\n')).toEqual([
    'line\toutcome\tname\treason\tcure',
    '3\tmended\tAda\tstray spaces\tthey were taken out',
    '3\tmended\tAda\ta text was cut\tshorten it',
    '9\tleft out\ta b\tlabel holds HTML\ttake out < and >',
    '',
  ]);
});
