import { beforeEach, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/pack-store/memory-store.ts';
import { refOf } from '../../refs.ts';
import { emptyDatabase } from './fake-database.ts';

beforeEach(emptyDatabase);

it('keeps what is remembered of each name, and finds those that are known', async () => {
  const store = createMemoryStore();
  const ada = { entry: refOf('ada'), facts: 2, opened: '2026-11-28' };
  const tom = { entry: refOf('tom'), facts: 1, opened: '2026-11-27', known: true as const };
  for (const met of [{ ...ada, facts: 1 }, ada, tom]) await store.keep(met);
  expect(await createMemoryStore().of(refOf('ada'))).toEqual(ada);
  expect(await store.known()).toEqual([tom]);
  await store.clear();
  expect(await store.of(refOf('ada'))).toBeNull();
});
