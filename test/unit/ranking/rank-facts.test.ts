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
  it('say what was done, then how much and what was planned, before definitions and claims', () => {
    const kinds = ['claim', 'definition', 'plan', 'figure', 'act'] as const;
    expect(
      first(
        kinds.map((kind) => ({ text: kind, kind })),
        {},
        7,
      ),
    ).toEqual(['act', 'plan', 'figure', 'claim', 'definition']);
  });

  it('are no courtesies and nothing of the report itself, unless there is nothing else', () => {
    const [report, ceremony, claim] = (['report', 'ceremony', 'claim'] as const).map((kind) => ({ text: kind, kind }));
    if (!report || !ceremony || !claim) throw new Error('three facts were made');
    expect(first([report, ceremony, claim])).toEqual(['claim']);
    expect(first([report, ceremony])).toEqual(['ceremony', 'report']);
    expect(first([{ ...report, lead: true }, claim])).toEqual(['report', 'claim']);
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

  it('say the gloss again whatever years stand in it', () => {
    expect(
      first([{ text: 'Ada was mayor of Vell when the bridge was opened.' }, { text: 'Ada opened a bridge.' }], {
        gloss: 'Mayor of Vell from 2000 to 2008 and since 2012',
      })[0],
    ).toBe('Ada opened a bridge.');
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
