/** A small invented language, added through the interface alone: it puts its cases in front, by the first vowel. */
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import type { Language } from '../../../../src/recognition/languages/language.ts';
import { LANGUAGES } from '../../../../src/recognition/languages/lexicon.ts';
import { wordList } from '../../../../src/recognition/languages/word-list.ts';
import { recogniserOf } from '../../../../src/recognition/recogniser.ts';
import { entry, packOf } from '../make-pack.ts';

/** "Uma" after a name's first vowel: bo- before o and u, be- before others; the name itself becomes small inside. */
function withPrefixes(name: string): string[] {
  const back = /^[^aeiou]*[ou]/i.test(name);
  return (back ? ['Bo', 'Zo'] : ['Be', 'Ze']).map((prefix) => prefix + name.charAt(0).toLowerCase() + name.slice(1));
}

const INVENTED: Language = {
  tag: 'qx',
  words: {
    givenNames: wordList('tilo veska'),
    titles: wordList('urru'),
    openers: wordList('sim'),
  },
  paradigms: { prefixed: withPrefixes },
};

const pack = {
  ...packOf([
    entry('dorom', 'person', [
      { text: 'Tilo Dorom', language: 'qx' },
      { text: 'Dorom', use: 'short', default: true, language: 'qx', inflect: 'prefixed' },
    ]),
    entry('kelin', 'place', [{ text: 'Kelin', language: 'qx', inflect: 'prefixed' }]),
  ]),
  language: 'qx',
};

function found(text: string, languages: readonly Language[]): string[] {
  const recogniser = recogniserOf(buildIndex([pack], languages));
  const [block] = recogniser.recognise([{ text }]);
  return (block?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('an invented language', () => {
  const all = [...LANGUAGES, INVENTED];

  it('has its names found in the forms that its paradigm generates', () => {
    expect(found('Lama u Bekelin, sa Zekelin.', all)).toEqual(['Bekelin', 'Zekelin']);
    expect(found('Lama u Bekelin, sa Bokelin.', LANGUAGES)).toEqual([]);
  });

  it('tells a title from a given name by its own lists', () => {
    expect(found('Kelin mado. Urru Bodorom lama.', all)).toEqual(['Kelin', 'Bodorom']);
    expect(found('Kelin mado. Mi Veska Dorom lama.', all)).toEqual(['Kelin']);
    expect(found('Kelin mado. Sim Dorom lama.', all)).toEqual(['Kelin', 'Dorom']);
  });
});
