import { describe, expect, it } from 'vitest';
import { type Asking, type RankableFact, rankFacts } from '../../../src/ranking/rank-facts.ts';

type Wanted = Partial<RankableFact> & { text: string };

/** A fact of its own paragraph about Ada, unless it says otherwise. */
function fact(wanted: Wanted, paragraph: number): RankableFact {
  return {
    kind: 'act',
    about: ['ada'],
    names: [],
    source: { id: 's' },
    paragraph,
    speaker: null,
    date: '2020',
    ownDate: true,
    ...wanted,
  };
}

function first(wanted: Wanted[], asking: Partial<Asking> = {}, count = 3): string[] {
  const facts = wanted.map((each, at) => fact(each, at + 1));
  const whole: Asking = { entry: 'ada', gloss: '', page: [], factsAbout: () => 10, ...asking };
  return rankFacts(facts, whole, count).map(({ text }) => text);
}

describe('the facts that answer best', () => {
  it('say who it is, then what was done, before what was planned, claimed, celebrated and reported', () => {
    expect(
      first(
        [
          { text: 'report', kind: 'report' },
          { text: 'ceremony', kind: 'ceremony' },
          { text: 'claim', kind: 'claim' },
          { text: 'plan', kind: 'plan' },
          { text: 'act', kind: 'act' },
          { text: 'definition', kind: 'definition' },
        ],
        {},
        6,
      ),
    ).toEqual(['definition', 'act', 'plan', 'claim', 'ceremony', 'report']);
  });

  it('tell of the names on the page, the rarer the more', () => {
    const facts: Wanted[] = [
      { text: 'alone' },
      { text: 'with a country', about: ['ada', 'country'] },
      { text: 'with a bridge', about: ['ada', 'bridge'] },
    ];
    const factsAbout = (entry: string) => (entry === 'country' ? 100 : 2);
    expect(first(facts, { page: ['country', 'bridge'], factsAbout })).toEqual([
      'with a bridge',
      'with a country',
      'alone',
    ]);
    expect(first(facts)[0]).toBe('alone');
  });

  it('do not say the gloss again', () => {
    expect(
      first([{ text: 'Ada was mayor of the harbour town.' }, { text: 'Ada opened a bridge.' }], {
        gloss: 'Mayor of the harbour town',
      }),
    ).toEqual(['Ada opened a bridge.', 'Ada was mayor of the harbour town.']);
  });

  it('are about the entry, not only with it', () => {
    expect(
      first([
        { text: 'with others', about: ['bridge', 'ada'] },
        { text: 'about her first' },
        { text: 'names her', names: [{ entry: 'ada' }] },
      ]),
    ).toEqual(['names her', 'about her first', 'with others']);
  });

  it('are newer ones, all else equal', () => {
    expect(first([{ text: 'old', date: '2010' }, { text: 'new', date: '2022-02-22' }, { text: 'middle' }])).toEqual([
      'new',
      'middle',
      'old',
    ]);
  });

  it('come from several paragraphs and voices', () => {
    expect(
      first([
        { text: 'one', paragraph: 1, kind: 'definition' },
        { text: 'one again', paragraph: 1 },
        { text: 'another place', kind: 'plan' },
      ]),
    ).toEqual(['one', 'another place', 'one again']);
    const speaker = { id: 'ada' };
    expect(
      first([
        { text: 'she says', kind: 'definition', speaker },
        { text: 'she says more', speaker },
        { text: 'others say', kind: 'plan', speaker: { id: 'bob' } },
      ]),
    ).toEqual(['she says', 'others say', 'she says more']);
  });

  it("begin with the author's choice", () => {
    expect(first([{ text: 'a' }, { text: 'b', kind: 'report', lead: true }])[0]).toBe('b');
  });

  it('keep the order of the pack where they are equal, and are as many as there are', () => {
    expect(first([{ text: 'a' }, { text: 'b' }])).toEqual(['a', 'b']);
    expect(first([], {})).toEqual([]);
  });
});
