import { describe, expect, it } from 'vitest';
import { buildFactSearch } from '../../../src/library/search-facts.ts';
import type { FactText } from '../../../src/messages/message-map.ts';
import { sourceRefOf } from '../../refs.ts';

const fact = (id: string, text: string): FactText => ({
  id,
  text,
  language: 'en',
  about: [],
  source: { id: sourceRefOf('a1'), outlet: 'The Harbour Post', language: 'en' },
  date: '2024',
});
const FACTS = [
  fact('1', 'The bridge cost four million crowns.'),
  fact('2', 'Əliyev opened the bridge.'),
  fact('3', 'Four boats were late.'),
];

describe('a search in facts', () => {
  it('finds those that hold every word, with the words it met', async () => {
    const search = await buildFactSearch(FACTS);
    expect(search('bridge').map(({ fact: { id } }) => id)).toEqual(expect.arrayContaining(['1', '2']));
    const [hit, ...others] = search('four bridge');
    expect(others).toEqual([]);
    expect(hit?.fact.id).toBe('1');
    expect([...(hit?.words ?? [])].sort()).toEqual(['bridge', 'four']);
  });

  it('finds beginnings of words and other ways to type them, but forgives no typo', async () => {
    const search = await buildFactSearch(FACTS);
    expect(search('mill')).toHaveLength(1);
    expect(search('eliyev').map(({ fact: { id } }) => id)).toEqual(['2']);
    expect(search('brigde')).toEqual([]);
  });

  it.each(['', ' ', '…'])('finds nothing without words (%j)', async (query) => {
    expect((await buildFactSearch(FACTS))(query)).toEqual([]);
  });

  it('holds more than one portion', async () => {
    const many = Array.from({ length: 2_300 }, (_, at) => fact(`f-${at}`, `Boat number${at} came in.`));
    expect((await buildFactSearch(many))('number2299').map(({ fact: { id } }) => id)).toEqual(['f-2299']);
  });
});
