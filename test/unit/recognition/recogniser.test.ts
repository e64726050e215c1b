import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../scripts/recognition/reason-sentence.ts';
import type { PagePart } from '../../../src/recognition/mention.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { entry, guarded, idOf, packOf, refOf, short } from './make-pack.ts';

const recogniser = createRecogniser([
  packOf([
    entry('ilham-aliyev', 'person', ['Ilham Aliyev', short('Aliyev', true)]),
    entry('heydar-aliyev', 'person', ['Heydar Aliyev', short('Aliyev')]),
    entry('baku', 'place', ['Baku'], 'Capital of Azerbaijan'),
    entry('azerbaijan', 'place', ['Azerbaijan'], 'Country in the South Caucasus'),
    entry('corridor', 'project', ['North-South Corridor', short('NSC', true)]),
    entry('trend', 'organisation', [guarded('Trend', 'told ~', 'agency')]),
    entry('amor', 'organisation', ['AMOR']),
    entry('nrc-one', 'organisation', ['National Rail Company', short('NRC', true)]),
    entry('nrc-two', 'organisation', ['National Reindeer Club', short('NRC', true)]),
  ]),
]);

const read = (...parts: Array<string | PagePart>) =>
  recogniser.recognise(parts.map((part) => (typeof part === 'string' ? { text: part } : part)));
const why = (...parts: Array<string | PagePart>) =>
  read(...parts).flatMap(({ mentions }) =>
    mentions.map(({ entry: ref, why: reason }) => [idOf(ref), reason.rule, ...reason.names]),
  );

describe('a mention says why it was accepted', () => {
  it('by its full form', () => {
    expect(why('Ilham Aliyev left.')).toEqual([['ilham-aliyev', 'full']]);
  });

  it('in capitals', () => {
    expect(why('ILHAM ALIYEV LEAVES TOWN')).toEqual([['ilham-aliyev', 'capitals']]);
  });

  it('as a short name after or before the full one, in its words', () => {
    expect(why('Heydar Aliyev left. Aliyev slept.').at(-1)).toEqual(['heydar-aliyev', 'short-before', 'Heydar Aliyev']);
    expect(why('Aliyev slept.', 'Ilham Aliyev left.')[0]).toEqual(['ilham-aliyev', 'short-after', 'Ilham Aliyev']);
  });

  it('as the usual owner, with what else stands on the page', () => {
    expect(why('In Baku Aliyev slept.').at(-1)).toEqual(['ilham-aliyev', 'default-owner', 'Baku']);
  });

  it('by its cue, the form in its place', () => {
    expect(why('He told Trend so.')).toEqual([['trend', 'cue', 'told Trend']]);
    expect(why('The Trend is an agency.')).toEqual([['trend', 'cue', 'agency']]);
  });

  it('as ambiguous, with the labels of all that fit', () => {
    const [block] = read('In Baku the NRC met.');
    expect(block?.mentions.at(-1)).toEqual({
      start: 12,
      end: 15,
      entry: refOf('nrc-one'),
      candidates: [refOf('nrc-one'), refOf('nrc-two')],
      form: 'NRC',
      why: { rule: 'ambiguous', names: ['National Rail Company', 'National Reindeer Club'] },
    });
  });

  it('in an English sentence', () => {
    const reason = { rule: 'short-before', names: ['Ilham Aliyev'] } as const;
    expect(sentenceOf({ ...reason, names: [...reason.names] }, 'Aliyev', 'Ilham Aliyev')).toBe(
      '“Aliyev” means Ilham Aliyev here: “Ilham Aliyev” appears earlier on this page.',
    );
  });
});

describe('what a block tells the others', () => {
  it('is whom it names by itself, and who else bears a name', () => {
    expect(read('Natig Aliyev and Ilham Aliyev met in Baku.')[0]?.namings).toEqual([
      { form: 'Aliyev', other: true, odd: 'natig' },
      { entry: refOf('ilham-aliyev'), form: 'Ilham Aliyev' },
      { entry: refOf('baku'), form: 'Baku' },
    ]);
  });

  it('is of short names their usual owner if that is a person, and each naming at most twice', () => {
    expect(read('The NRC met.')[0]?.namings).toEqual([]);
    expect(read('Aliyev slept.')[0]?.namings).toEqual([{ entry: refOf('ilham-aliyev'), form: 'Aliyev', usual: true }]);
    const repeated = Array.from({ length: 20 }, () => 'Baku').join(' and ');
    expect(read(repeated)[0]?.namings).toEqual([
      { entry: refOf('baku'), form: 'Baku' },
      { entry: refOf('baku'), form: 'Baku' },
    ]);
  });

  it('holds for the whole page when an acronym or a place is something else there', () => {
    expect(read('The Norwegian Skating Club (NSC) met.')[0]?.namings).toEqual([
      { form: 'NSC', other: true, wholePage: true },
    ]);
    expect(read('A fire in Baku, Texas.')[0]?.namings).toEqual([{ form: 'Baku', other: true, wholePage: true }]);
  });

  it('does not depend on the other blocks', () => {
    const text = 'Aliyev met Heydar Aliyev (NSC).';
    const [alone] = read(text);
    const [, among] = read('Natig Aliyev left Baku.', text, 'Ilham Aliyev came.');
    expect(among?.namings).toEqual(alone?.namings);
  });
});

describe('a block depends on others', () => {
  it.each([
    ['Ilham Aliyev left.', true],
    ['Azerbaijan won.', false],
    ['He told Trend so.', false],
    ['Nothing at all.', false],
    ['Aliyev left.', true],
    ['The NSC is long.', true],
    ['In Baku it rained.', true],
    ['AMOR sang.', true],
  ])('%s %s', (text, expected) => {
    expect(read(text)[0]?.depends).toBe(expected);
  });
});

describe('parts that were read before', () => {
  it('decide short names as their text would', () => {
    const before = { namings: read('Heydar Aliyev was born.')[0]?.namings ?? [] };
    expect(why(before, 'Aliyev slept.')).toEqual([['heydar-aliyev', 'short-before', 'Heydar Aliyev']]);
    expect(why('Aliyev slept.', before)).toEqual([['heydar-aliyev', 'short-after', 'Heydar Aliyev']]);
  });

  it('give no answer of their own', () => {
    expect(read({ namings: [] }, 'Baku', { namings: [] })).toHaveLength(1);
    expect(read()).toEqual([]);
  });

  it('may name what the recogniser does not know', () => {
    expect(why({ namings: [{ entry: refOf('gone'), form: 'Gone' }] }, 'Aliyev slept.')).toEqual([
      ['ilham-aliyev', 'default-owner', 'Gone'],
    ]);
  });
});

describe('what the page says of a name throughout', () => {
  it('takes a place away everywhere, and from what speaks for the glossary', () => {
    expect(why('Baku burns.', 'A fire in Baku, Texas.', 'Aliyev slept.')).toEqual([]);
  });

  it('takes an acronym away even where the long name stands too', () => {
    const texts = ['The North-South Corridor is long.', 'The Norwegian Skating Club (NSC) met.', 'NSC won.'];
    expect(why(...texts)).toEqual([['corridor', 'full']]);
  });

  it('gives it to the nearer of two explanations', () => {
    const texts = ['The Norwegian Skating Club (NSC) met.', 'The North-South Corridor (NSC) opened.', 'NSC grew.'];
    expect(why(...texts).at(-1)).toEqual(['corridor', 'short-before', 'North-South Corridor']);
  });

  it('gives an acronym that several share to the one that is explained', () => {
    expect(why('The National Reindeer Club (NRC) met.').at(-1)).toEqual(['nrc-two', 'full']);
  });

  it('takes an acronym away that would link wherever it stands', () => {
    expect(why('The Alpine Men of Rome (AMOR) sang.', 'AMOR sang.')).toEqual([]);
    expect(why('AMOR sang.')).toEqual([['amor', 'full']]);
  });
});
