import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { type Match, matchesAt } from '../../../../src/recognition/index/matches.ts';
import { newBlockTokens } from '../../../../src/recognition/rules/block-tokens.ts';
import {
  Around,
  candidateOf,
  formLore,
  isKnown,
  isOneWord,
  Kind,
  namesPerson,
  namesPlace,
} from '../../../../src/recognition/rules/candidate.ts';
import { readFormTokens } from '../../../../src/text/tokens.ts';
import { entry, packOf } from '../make-pack.ts';
import { ENTRIES } from './check-rule.ts';

const lore = formLore(buildIndex([packOf([...ENTRIES, entry('kol-place', 'place', ['Kol'])])]));

/** The candidate of the first match in a text. */
function candidateIn(text: string) {
  const tokens = newBlockTokens(lore.index.lexicon);
  readFormTokens(text, tokens);
  for (let token = 0; token < tokens.count; token++) {
    const [match] = matchesAt(lore.index, tokens, token);
    if (match) return candidateOf(lore, tokens, match as Match, { spans: [], namings: [] });
  }
  throw new Error('no form stands there');
}

describe('what stands around a match', () => {
  it.each([
    ['Rinu', []],
    ['in Rinu it', []],
    ['In Rinu It', ['CapitalBefore', 'CapitalAfter']],
    ['(Rinu)', ['SignBefore', 'SignAfter']],
    ['so, Rinu, so', ['PauseBefore', 'PauseAfter']],
    ['So. Rinu.', ['CapitalBefore', 'PauseBefore', 'PauseAfter']],
    ['so - Rinu!', ['SignBefore', 'SignAfter']],
    ['so  Rinu\u00a0so', ['SignBefore', 'SignAfter']],
    ['the U.S. so', ['ListedBefore']],
    ['the U.S.: so', ['SignAfter', 'ListedBefore']],
    ['imperial Rinu accords', ['ListedBefore', 'ListedAfter', 'Placed']],
    ['the cruiser Rinu', ['Placed']],
    ['so Rinu-so', ['SignAfter', 'TiedAfter']],
    ['so Dr. Rinu', ['CapitalBefore', 'PauseBefore', 'TitleBefore']],
    ['so dr. Rinu', ['PauseBefore', 'TitleBefore']],
    ['teacher of Rinu', ['ListedBefore', 'Placed']],
    ['so “Rinu”', ['SignBefore', 'SignAfter', 'Quoted']],
    ['won Rinu', ['Play']],
    ['to Rinu', []],
    ['lost to Rinu', ['Play', 'Placed']],
    ['Rinu 17', ['Play', 'Placed']],
    ['De Rinu Of', ['CapitalBefore', 'CapitalAfter', 'ListedBefore', 'ListedAfter']],
  ] as Array<[string, Array<keyof typeof Around>]>)('is seen in %j', (text, expected) => {
    const { around } = candidateIn(text);
    const beside = Object.values(Around).reduce<number>((bits, bit) => bits | bit, 0);
    expect(around & beside).toBe(expected.reduce<number>((bits, bit) => bits | Around[bit], Around.Anything));
  });
});

describe('what a match is', () => {
  it.each([
    ['Rinu', ['Place', 'Town', 'Full']],
    ['Georgia', ['Place', 'GivenPlace', 'Full']],
    ['Iran', ['Place', 'GivenPlace', 'Full']],
    ['Ana Kol', ['Phrase', 'Person', 'Full']],
    ['Zab', ['Short', 'Person']],
    ['ABC', ['Short', 'Thing', 'Acronym']],
    ['Trend', ['Guarded', 'Thing', 'Cued']],
    ['Kol', ['Person', 'Full']],
    ['ANA KOL', ['Raised', 'Phrase', 'Person', 'Full']],
    ['Dubova', ['Signed', 'Short', 'Person']],
    ['outage', ['Guarded', 'Thing', 'Cued', 'Recurring']],
    ['High Synod', ['Guarded', 'Phrase', 'Thing', 'Cued']],
    ['polar storm', ['Guarded', 'Phrase', 'Thing', 'Cued', 'Recurring']],
  ] as Array<[string, Array<keyof typeof Kind>]>)('is seen of %j', (text, expected) => {
    const { around } = candidateIn(text);
    const kinds = expected.reduce<number>((bits, bit) => bits | Kind[bit], 0);
    expect(around).toBe(kinds | Around.Anything);
  });
});

describe('a candidate', () => {
  it('is a person’s when any of its forms is, a place’s when all are', () => {
    const kinds = (text: string) => [namesPerson(candidateIn(text)), namesPlace(candidateIn(text))];
    expect(kinds('Ana Kol')).toEqual([true, false]);
    expect(kinds('Kol')).toEqual([true, false]);
    expect(kinds('Rinu')).toEqual([false, true]);
    expect(kinds('ABC')).toEqual([false, false]);
  });

  it('is one word unless it is several, or an acronym', () => {
    expect(['Rinu', 'Ana Kol', 'ABC'].map((text) => isOneWord(candidateIn(text)))).toEqual([true, false, false]);
  });

  it('knows the forms beside it, and the name accepted before it', () => {
    const candidate = candidateIn('Ivar Rinu Georgia Lund');
    expect([0, 2, 3].map((token) => isKnown(candidate, token))).toEqual([false, true, false]);
    candidate.reading.spans.push({ lastToken: 0 } as (typeof candidate.reading.spans)[number]);
    expect(isKnown(candidate, 0)).toBe(true);
  });
});
