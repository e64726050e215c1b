import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/recognition/recogniser.ts';
import { Around } from '../../../../src/recognition/rules/candidate.ts';
import { newBlockReader } from '../../../../src/recognition/rules/read-block.ts';
import { RULES } from '../../../../src/recognition/rules/rules.ts';
import { filesUnder } from '../../source-imports.ts';
import { packOf } from '../make-pack.ts';
import { ENTRIES } from './check-rule.ts';

describe('the table of rules', () => {
  it('has every rule once, by the name of its file', () => {
    const files = filesUnder('src/recognition/rules').filter((file) =>
      readFileSync(file, 'utf8').includes(': Rule = {'),
    );
    const named = RULES.map(({ name }) => `src/recognition/rules/${name}.ts`);
    expect(named.toSorted()).toEqual(files.toSorted());
  });

  it('has a table of cases for every rule', () => {
    const tests = filesUnder('test/unit/recognition/rules').map((file) => file.replace(/^.*\/|\.test\.ts$/g, ''));
    expect(RULES.map(({ name }) => name).filter((name) => !tests.includes(name))).toEqual([]);
  });

  it('loses no verdict by not asking rules that have nothing to say', () => {
    const { index } = createRecogniser([packOf(ENTRIES)]);
    const asked = newBlockReader(index);
    const askedAll = newBlockReader(
      index,
      RULES.map(({ name, decide }) => ({ name, decide, asks: Around.Anything })),
    );
    const forms = ENTRIES.flatMap((entry) => entry.forms.map(({ text }) => text));
    const word = fc.constantFrom(
      ...forms,
      ...['David', 'Natig', 'East', 'Imperial', 'imperial', 'accords', 'Accords', 'Dinamo', 'Bank', 'of', 'for', 'de'],
      ...[
        'Airport',
        'International',
        'Lund',
        'Texas',
        'Iceland',
        'told',
        'reports',
        'the',
        'or',
        'then',
        'B',
        'Mr',
        'TV',
      ],
    );
    const gap = fc.constantFrom(
      ' ',
      ' ',
      ' ',
      ' ',
      '. ',
      ', ',
      ' (',
      ') ',
      '-',
      '\u2013',
      "'",
      '  ',
      '@',
      '/',
      '"',
      '.',
    );
    const text = fc.array(fc.tuple(word, gap), { maxLength: 8 }).map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, (page) => {
        expect(asked(page)).toEqual(askedAll(page));
      }),
      { seed: 20_261_128, numRuns: 8000 },
    );
  });
});
