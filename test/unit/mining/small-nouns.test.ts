/** Nouns that texts write small behind a name, and take for part of it. */
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/mining/find-names.ts';
import { typeOfSmallNoun } from '../../../src/mining/small-nouns.ts';

function namesIn(...texts: string[]): string[] {
  return findNames(texts.map((text) => ({ text, language: 'en' }))).map(({ text }) => text);
}

describe('small nouns behind a name', () => {
  it('name a body of a state with the people it is of, and what stands between', () => {
    expect(
      namesIn('Later the Peruvian government met Chilean national police, and the Bolivian air force flew.'),
    ).toEqual(['Peruvian government', 'Chilean national police', 'Bolivian air force']);
    expect(namesIn('Nobody asked U.S. forces, the UN mission or the Kurdish regional government.')).toEqual([
      'U.S. forces',
      'UN',
      'Kurdish regional government',
    ]);
  });

  it('name no body that is one of several, nor one of a party or a belief', () => {
    expect(namesIn('He led a Peruvian militia.')).toEqual([]);
    expect(namesIn('It was the Conservative government that he fought, and Muslim police.')).toEqual([]);
  });

  it('go on with a name that is no people', () => {
    expect(
      namesIn('It was the Quillor regime that held Brenk province, the Marsden area and the Ellery tribe.'),
    ).toEqual(['Quillor regime', 'Brenk province', 'Marsden area', 'Ellery tribe']);
  });

  it('say what the name is', () => {
    expect([typeOfSmallNoun('regime'), typeOfSmallNoun('province'), typeOfSmallNoun('idea')]).toEqual([
      'organisation',
      'place',
      null,
    ]);
  });
});
