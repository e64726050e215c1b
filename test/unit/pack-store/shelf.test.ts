import { describe, expect, it } from 'vitest';
import { onShelf } from '../../../src/pack-store/shelf.ts';

const PACKS = ['bundled', 'first', 'second'].map((id) => ({ id }));

describe('the order of packs', () => {
  it('is that in which they came until the reader says another', () => {
    expect(onShelf(PACKS, { order: [], off: [] })).toEqual(PACKS.map(({ id }) => ({ id, on: true })));
  });

  it('is the reader’s; new packs follow, and packs that are gone leave no gap', () => {
    const shelf = { order: ['second', 'gone', 'bundled'], off: ['bundled', 'gone'] };
    expect(onShelf(PACKS, shelf)).toEqual([
      { id: 'second', on: true },
      { id: 'bundled', on: false },
      { id: 'first', on: true },
    ]);
  });
});
