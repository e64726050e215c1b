import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { readOwnNames, readOwnWords, singular } from '../../../../src/recognition/rules/own-names.ts';
import { entry, packOf, short } from '../make-pack.ts';

/** The own names around the last form of an entry. */
function ownNamesOf(...forms: string[]) {
  const last = short(forms.at(-1) ?? '');
  const index = buildIndex([packOf([entry('it', 'person', [...forms.slice(0, -1), last])])]);
  const { given, before, after, initials } = readOwnNames(index, forms.length - 1);
  return { given: [...given], before: [...before], after: [...after], initials: [...initials] };
}

describe('the own names around a surname', () => {
  it('are the words of longer forms before and behind it; the first is the given name', () => {
    expect(ownNamesOf('Boris Ivanovich Kol', 'Kol Boris', 'Kol')).toEqual({
      given: ['boris'],
      before: ['boris', 'ivanovich'],
      after: ['boris'],
      initials: ['b', 'i'],
    });
  });

  it('are given names but for titles and initials', () => {
    expect(ownNamesOf('President Ana Kol', 'A. Kol', 'Kol')).toMatchObject({
      given: ['ana'],
      before: ['president', 'ana', 'a'],
    });
  });

  it('are looked for around every word of the form', () => {
    expect(ownNamesOf('Ana de Kol Zab', 'de Kol')).toMatchObject({ given: ['ana'], after: ['zab'] });
  });

  it('are not looked for in forms of signs alone', () => {
    expect(ownNamesOf('Mira Zab', '!!!', 'Zab')).toMatchObject({ given: ['mira'] });
  });

  it('are none where the form stands in no longer one', () => {
    expect(ownNamesOf('Ana Kol', 'Zab')).toEqual({ given: [], before: [], after: [], initials: [] });
  });
});

describe('the own words of an entry', () => {
  it('are those of its names of several words, in the singular, without single letters', () => {
    const index = buildIndex([
      packOf([entry('it', 'organisation', ['Women\u2019s Arctic Councils', 'Solo', 'A Council'])]),
    ]);
    expect([...readOwnWords(index, 0)]).toEqual(['women', 'arctic', 'council']);
    expect(['states', 'gas', 'council'].map((word) => singular(word, index.lexicon))).toEqual([
      'state',
      'gas',
      'council',
    ]);
  });
});
