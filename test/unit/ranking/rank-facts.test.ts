import { describe, expect, it } from 'vitest';
import { type Asking, type RankableFact, rankFacts } from '../../../src/ranking/rank-facts.ts';

type Wanted = Partial<RankableFact> & { text: string };

/** An act of Ada's, unless it says otherwise. */
const fact = (wanted: Wanted): RankableFact => ({
  kind: 'act',
  about: ['ada'],
  date: '2020',
  ownDate: true,
  ...wanted,
});

function first(wanted: Wanted[], asking: Partial<Asking> = {}, count = 3): string[] {
  const facts = wanted.map(fact);
  const whole: Asking = { entry: 'ada', gloss: '', page: [], factsAbout: () => 10, ...asking };
  return rankFacts(facts, whole, count).map(({ text }) => text);
}

describe('the facts that answer best', () => {
  it('say what was done, then how much and what was planned, before definitions, claims, courtesies and the report itself', () => {
    const kinds = ['report', 'ceremony', 'claim', 'definition', 'plan', 'figure', 'act'] as const;
    expect(
      first(
        kinds.map((kind) => ({ text: kind, kind })),
        {},
        7,
      ),
    ).toEqual(['act', 'plan', 'figure', 'claim', 'definition', 'ceremony', 'report']);
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

  it('are about the entry first of all', () => {
    expect(first([{ text: 'with others', about: ['bridge', 'ada'] }, { text: 'about her first' }])).toEqual([
      'about her first',
      'with others',
    ]);
  });

  it('are newer ones, all else equal', () => {
    expect(first([{ text: 'old', date: '2010' }, { text: 'new', date: '2022-02-22' }, { text: 'middle' }])).toEqual([
      'new',
      'middle',
      'old',
    ]);
  });

  it("begin with the author's choice", () => {
    expect(first([{ text: 'a' }, { text: 'b', kind: 'report', lead: true }])[0]).toBe('b');
  });

  it('keep the order of the pack where they are equal, and are as many as there are', () => {
    expect(first([{ text: 'a' }, { text: 'b' }])).toEqual(['a', 'b']);
    expect(first([], {})).toEqual([]);
  });
});
