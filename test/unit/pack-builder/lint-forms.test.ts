import { describe, expect, it } from 'vitest';
import type { EntryType, Form, Pack } from '../../../src/pack/format.ts';
import { lintForms } from '../../../src/pack-builder/lint-forms.ts';
import { parseYamlFile } from '../../../src/pack-builder/yaml-file.ts';
import { HARBOUR } from '../pack/harbour.ts';

const place = (path: ReadonlyArray<string | number>) => ({ file: path.join('.'), line: 1 });

function packOf(...entries: Array<[string, EntryType, ...Form[]]>): Pack {
  const made = entries.map(([id, type, ...forms]) => ({ id, type, label: id, gloss: id, forms, naming: null }));
  return { ...HARBOUR, entries: made, facts: [] };
}

function risksOf(...entries: Parameters<typeof packOf>): string[] {
  return lintForms(packOf(...entries), null, place).warnings.map(({ what, value }) => `${value}: ${what}`);
}

describe('a form is risky when it links wherever it stands and', () => {
  it('is very short', () => {
    expect(risksOf(['a', 'product', { text: 'EU' }, { text: 'E.U. 7' }, { text: 'ECHR' }])).toEqual([
      'EU: a form of fewer than 4 letters links wherever it stands',
      'E.U. 7: a form of fewer than 4 letters links wherever it stands',
    ]);
  });

  it('is a common word, in any case', () => {
    expect(risksOf(['a', 'organisation', { text: 'Trend' }, { text: 'Trend News' }])).toEqual([
      'Trend: a common word links wherever it stands',
    ]);
  });

  it("is a person's surname alone, but not a place's or a double name", () => {
    const forms: Form[] = [{ text: 'Aliyev' }, { text: 'Saint-Exupery' }];
    expect(risksOf(['a', 'person', ...forms])).toEqual(["Aliyev: a person's single name links wherever it stands"]);
    expect(risksOf(['a', 'place', ...forms])).toEqual([]);
  });

  it('another entry has it too, in whatever case and use', () => {
    expect(risksOf(['a', 'place', { text: 'Old Port' }], ['b', 'project', { text: 'old port', use: 'short' }])).toEqual(
      ['Old Port: a form that b has too links wherever it stands'],
    );
  });
});

describe('a form is risky by what it generates when', () => {
  it('another entry has that form', () => {
    const city: Form = { text: 'Пушкин', language: 'ru', inflect: 'noun-m' };
    const other: Form = { text: 'Пушкина', language: 'ru' };
    expect(risksOf(['a', 'place', city], ['b', 'place', other])).toEqual([
      'Пушкин: a form that b has too links wherever it stands, as Пушкина',
      'Пушкина: a form that a has too links wherever it stands',
    ]);
  });
});

describe('families', () => {
  const withFamilies = (words: string[][], ...entries: Parameters<typeof packOf>) =>
    lintForms({ ...packOf(...entries), families: words.map((each) => ({ words: each })) }, null, place);

  it('make forms that are risky like written ones', () => {
    const { warnings } = withFamilies(
      [['Vell', 'Well', 'Trend']],
      ['a', 'place', { text: 'Vell' }],
      ['b', 'place', { text: 'Well', use: 'short' }],
    );
    expect(warnings.map(({ what, value }) => `${value}: ${what}`)).toEqual([
      'Vell: a form that b has too links wherever it stands',
    ]);
    expect(withFamilies([['Vell', 'Trend']], ['a', 'place', { text: 'Vell' }]).warnings).toMatchObject([
      { what: 'a common word links wherever it stands, as Trend' },
    ]);
  });

  it('make forms needless that would link alike', () => {
    const entries: Parameters<typeof packOf> = [
      ['a', 'place', { text: 'Upper Vell' }, { text: 'Upper Well' }, { text: 'Vell', use: 'short' }, { text: 'Well' }],
    ];
    expect(withFamilies([['Vell', 'Well']], ...entries).warnings).toEqual([
      {
        file: 'entries.0.forms.1.text',
        line: 1,
        what: 'recognition finds this form by “Upper Vell”',
        value: 'Upper Well',
        cure: 'take it out, or give it another use',
      },
    ]);
  });

  it('are told of when no form has a word of theirs', () => {
    expect(withFamilies([['Rinu', 'Rynu']], ['a', 'place', { text: 'Upper Vell' }]).problems).toEqual([
      {
        file: 'families.0',
        line: 1,
        what: 'a family of which no form has a word',
        value: 'Rinu, Rynu',
        cure: 'take it out, or add the form that it is for',
      },
    ]);
  });
});

describe('a form is not risky when', () => {
  it('it is short or guarded', () => {
    expect(
      risksOf(['a', 'person', { text: 'Gaz', use: 'guarded', cues: ['~ plant'] }, { text: 'Bush', use: 'short' }]),
    ).toEqual([]);
  });

  it('an author has reviewed it and says why', () => {
    const reviewed = parseYamlFile(
      '- entry: a\n  form: EU\n  reason: Only the union is written so.\n',
      'reviewed-forms.yaml',
    );
    expect(lintForms(packOf(['a', 'organisation', { text: 'EU' }]), reviewed, place)).toEqual({
      warnings: [],
      problems: [],
    });
  });
});

it('says where a risky form stands and what to do', () => {
  expect(lintForms(packOf(['a', 'organisation', { text: 'Long Name' }, { text: 'EU' }]), null, place).warnings).toEqual(
    [
      {
        file: 'entries.0.forms.1.text',
        line: 1,
        what: 'a form of fewer than 4 letters links wherever it stands',
        value: 'EU',
        cure: 'make it short or guarded, or list it in reviewed-forms.yaml with the reason why it is safe',
      },
    ],
  );
});

it('a review for one entry does not cover the same form of another', () => {
  const reviewed = parseYamlFile('- entry: b\n  form: EU\n  reason: So.\n', 'reviewed-forms.yaml');
  const { warnings, problems } = lintForms(packOf(['a', 'organisation', { text: 'EU' }]), reviewed, place);
  expect(warnings).toHaveLength(1);
  expect(problems).toHaveLength(1);
});

it('a list of reviews that holds something else is told as far as it can be read', () => {
  const problemsOf = (text: string) =>
    lintForms(packOf(['a', 'place', { text: 'Old Port' }]), parseYamlFile(text, 'r.yaml'), place).problems.map(
      ({ what }) => what,
    );
  expect(problemsOf('just words\n')).toEqual([]);
  expect(problemsOf('- just words\n')).toEqual([
    'the entry has no such risky form',
    'a reviewed form without a reason',
  ]);
});
