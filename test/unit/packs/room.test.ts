import { expect, it } from 'vitest';
import { freeBytes, leastOfPack, refuseWithoutRoom } from '../../../src/packs/room.ts';
import { expectTold } from '../exchange/told.ts';
import { HARBOUR } from '../pack/harbour.ts';

it('there is as much room as the browser says, or nobody knows', async () => {
  expect(await freeBytes({ estimate: async () => ({ quota: 900, usage: 200 }) })).toBe(700);
  expect(await freeBytes({ estimate: async () => ({ quota: 900, usage: 1000 }) })).toBe(0);
  expect(await freeBytes({ estimate: async () => ({}) })).toBeNull();
  expect(await freeBytes({ estimate: () => Promise.reject(new TypeError('not here')) })).toBeNull();
  expect(await freeBytes(undefined)).toBeNull();
});

it('a pack needs room for its records, as they are on average, and all of its index', () => {
  const [entry] = HARBOUR.entries;
  if (!entry) throw new Error('The harbour has no entries');
  const entries = Array.from({ length: 40_000 }, (_, i) => ({ ...entry, id: `entry-${i}` }));
  const least = leastOfPack({ ...HARBOUR, entries }, new ArrayBuffer(1_000_000));
  const whole = JSON.stringify(entries).length / 2 + 1_000_000;
  expect(least).toBeGreaterThan(0.9 * whole);
  expect(least).toBeLessThan(1.1 * whole);
});

it('what needs more than there is is refused with both figures, and nothing else is', () => {
  refuseWithoutRoom(1_000, 1_000);
  refuseWithoutRoom(1_000, null);
  try {
    refuseWithoutRoom(12_300_000, 4_900_000);
    expect.unreachable();
  } catch (error) {
    expectTold(error);
    expect(error).toMatchObject({ told: { key: 'packs_no_room', args: ['13', '4'] } });
  }
});
