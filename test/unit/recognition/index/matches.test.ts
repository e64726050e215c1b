import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { matchesAt } from '../../../../src/recognition/index/matches.ts';
import { newTokens, readFormTokens } from '../../../../src/text/tokens.ts';
import { entry, guarded, packOf } from '../make-pack.ts';

const index = buildIndex([
  packOf([
    entry('corridor', 'project', ['Gas Corridor', 'Southern Gas Corridor', 'Southern Gas']),
    entry('rio-event', 'event', ['RIO']),
    entry('rio', 'place', ['Rio', 'Río']),
    entry('usa', 'place', ['U.S.', 'US']),
    entry('ringline', 'project', [{ text: 'ring line', case: 'any' }]),
    entry('line', 'project', ['Vell-Rinu']),
    entry('trend', 'organisation', [guarded('Trend', 'told ~')]),
    entry('song', 'place', ['¡Zab!']),
  ]),
]);

/** What stands at a word of a text: the words, and each form with how it is written. */
function matchesIn(text: string, token = 0): string[] {
  const tokens = newTokens();
  readFormTokens(text, tokens);
  return matchesAt(index, tokens, token).map(({ start, end, found: { forms } }) => {
    const written = forms.map(({ text: form, likeness }) => `${form} ${likeness}`);
    return `${text.slice(start, end)}: ${written.join(', ')}`;
  });
}

describe('the forms at a word', () => {
  it('are told longest first', () => {
    expect(matchesIn('Southern Gas Corridor opens')).toEqual([
      'Southern Gas Corridor: Southern Gas Corridor exact',
      'Southern Gas: Southern Gas exact',
    ]);
    expect(matchesIn('Southern Gas Corridor opens', 1)).toEqual(['Gas Corridor: Gas Corridor exact']);
    expect(matchesIn('Southern winds')).toEqual([]);
  });

  it('are those written most closely', () => {
    expect(matchesIn('Rio')).toEqual(['Rio: Rio exact']);
    expect(matchesIn('RIO')).toEqual(['RIO: RIO exact']);
    expect(matchesIn('RÍO')).toEqual(['RÍO: Río capitals, Rio capitals, RIO capitals']);
    expect(matchesIn('rio')).toEqual([]);
  });

  it('are told alike however often and in however many ways a word is written', () => {
    // Each letter with one of three accents or none: more ways than are kept.
    const ways = Array.from({ length: 40 }, (_, at) => {
      const [r, i, o] = [at & 3, (at >> 2) & 3, (at >> 4) & 3].map(
        (accent) => ['', '\u0301', '\u0300', '\u0302'][accent],
      );
      return `R${r}I${i}O${o}`;
    });
    const first = ways.map((way) => matchesIn(way).length);
    expect(first.filter((count) => count > 0).length).toBeGreaterThan(2);
    expect(ways.map((way) => matchesIn(way).length)).toEqual(first);
    const hidden = `R${'\u00ad'.repeat(20)}IO`;
    for (let again = 0; again < 2; again++) expect(matchesIn(hidden)).toEqual([`${hidden}: RIO exact`]);
  });

  it('hold their own signs, the longer writing first', () => {
    expect(matchesIn('the U.S. fleet', 1)).toEqual(['U.S.: U.S. exact']);
    expect(matchesIn('the U.S fleet', 1)).toEqual([]);
    expect(matchesIn('US fleet')).toEqual(['US: US exact']);
    expect(matchesIn('¡Zab! so')).toEqual(['¡Zab!: ¡Zab! exact']);
    expect(matchesIn('Zab! so')).toEqual([]);
  });

  it('may differ in what cannot be seen or is not minded, and in case where the form says so', () => {
    expect(matchesIn('South\u00adern  Gas\u00a0Corridor')).toHaveLength(2);
    expect(matchesIn('Ring LINE')).toEqual(['Ring LINE: ring line any-case']);
  });

  it('may have a hyphen, a dash or a space between their words', () => {
    expect(matchesIn('Southern-Gas')).toEqual(['Southern-Gas: Southern Gas exact']);
    expect(matchesIn('Southern\u2013Gas corridor')).toEqual([
      'Southern\u2013Gas corridor: Southern Gas Corridor exact',
      'Southern\u2013Gas: Southern Gas exact',
    ]);
    for (const gap of ['-', ' ', '\u2013', ' \u2014 ']) expect(matchesIn(`Vell${gap}Rinu`)).toHaveLength(1);
  });

  it('are not parted by a dash amid spaces where they have a space, nor by other signs', () => {
    for (const gap of [' \u2014 ', ' - ', '- ', '. ', ', ', '/']) expect(matchesIn(`Southern${gap}Gas`)).toEqual([]);
    expect(matchesIn('Vell, Rinu')).toEqual([]);
  });

  it('are no guarded ones in capitals', () => {
    expect(matchesIn('Trend')).toEqual(['Trend: Trend exact']);
    expect(matchesIn('TREND')).toEqual([]);
  });
});
