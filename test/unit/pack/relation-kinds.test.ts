import { expect, it } from 'vitest';
import { RELATION_KINDS } from '../../../src/pack/relation-kinds.ts';

const kinds = Object.entries(RELATION_KINDS);

it('every kind reads differently from every other, from either end', () => {
  const names = kinds.flatMap(([kind, { inverse }]) => (kind === inverse ? [kind] : [kind, inverse]));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

it('a kind that reads the same from both ends joins like with like', () => {
  const symmetric = kinds.filter(([kind, { inverse }]) => kind === inverse);
  expect(symmetric.map(([kind]) => kind)).toEqual(['borders']);
  for (const [, { from, to }] of symmetric) expect(from).toEqual(to);
});

it('every kind has a property of Wikidata', () => {
  for (const [kind, { property }] of kinds) expect(property, kind).toMatch(/^P[1-9]\d*$/);
});
