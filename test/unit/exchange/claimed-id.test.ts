import { expect, it } from 'vitest';
import { claimedId, type KnownPack } from '../../../src/exchange/claimed-id.ts';
import { expectTold } from './told.ts';

const PACKS: KnownPack[] = [
  { id: 'russia-azerbaijan', title: 'Russia and Azerbaijan', kind: 'bundled' },
  { id: 'harbour', title: 'Harbour', kind: 'imported' },
  { id: 'town', title: 'Town', kind: 'imported', homepage: 'https://town.example/' },
];
const told = (pack: Omit<KnownPack, 'kind'>) => claimedId({ ...pack, kind: 'imported' }, PACKS)?.message ?? null;

it('a pack may have an id that nobody has, and a newer version its own', () => {
  expect(told({ id: 'bay', title: 'Bay' })).toBeNull();
  expect(told({ id: 'harbour', title: 'Harbour' })).toBeNull();
  expect(told({ id: 'town', title: 'The Town', homepage: 'https://town.example/' })).toBeNull();
});

it("no pack takes another's id", () => {
  expect(told({ id: 'harbour', title: 'Harbour seals' })).toBe(
    'The pack calls itself harbour, and “Harbour”, which has that id, is another pack — delete that pack first if this one ' +
      'is to replace it, or ask its author to give it an id of its own.',
  );
  expectTold(claimedId({ id: 'harbour', title: 'Harbour seals', kind: 'imported' }, PACKS));
  expectTold(claimedId({ id: 'russia-azerbaijan', title: 'Mine', kind: 'imported' }, PACKS));
  expect(told({ id: 'town', title: 'Town' })).toMatch(/ — delete that pack first/);
  expect(told({ id: 'russia-azerbaijan', title: 'Russia and Azerbaijan' })).toMatch(
    /comes with Backgrounder — ask its author to give it an id of its own\.$/,
  );
});

it('no file takes the place of a pack that the reader made', () => {
  const made: KnownPack[] = [{ id: 'harbour', title: 'Harbour', kind: 'imported', isMade: true }];
  expect(claimedId({ id: 'harbour', title: 'Harbour', kind: 'imported' }, made)?.message).toMatch(
    /delete that pack first/,
  );
});
