import { describe, expect, test } from 'vitest';
import type { PageName } from '../../../../src/messages/message-map.ts';
import { matching } from '../../../../src/ui/names/filter.ts';
import { refOf } from '../../../refs.ts';

const name = (label: string, gloss: string, type: PageName['type'] = 'person'): PageName => ({
  id: refOf(label),
  type,
  label,
  gloss,
  language: 'en',
  count: 1,
  sentence: '',
  frame: 0,
});

const NAMES = [
  name('Mira Åland', 'Engineer of the harbour tunnel'),
  name('İdris Şıxlı', 'Painter'),
  name('Port of Vell', 'Owner of the harbour', 'organisation'),
];
const found = (words: string) => matching(NAMES, words).map(({ label }) => label);

describe('the filter', () => {
  test('finds every word, in label or gloss, in any order', () => {
    expect(found('harbour')).toEqual(['Mira Åland', 'Port of Vell']);
    expect(found('tunnel mira')).toEqual(['Mira Åland']);
    expect(found('mira vell')).toEqual([]);
  });

  test('minds neither case, accents nor dots on an i', () => {
    expect(found('ALAND')).toEqual(['Mira Åland']);
    expect(found('idris sixli')).toEqual(['İdris Şıxlı']);
  });

  test.each(['aliyev', 'eliyev', 'əliyev', 'liye'])('finds Əliyev by %s', (words) => {
    const names = [...NAMES, name('Elnur Əliyev', 'Keeper of the lighthouse')];
    expect(matching(names, words).map(({ label }) => label)).toEqual(['Elnur Əliyev']);
  });

  test('takes words apart as texts are', () => {
    expect(found('of-vell')).toEqual(['Port of Vell']);
  });

  test('lets everything through when it is empty', () => {
    expect(found('  ')).toEqual(NAMES.map(({ label }) => label));
  });
});
