import { beforeEach, expect, it } from 'vitest';
import { createBegunImports } from '../../../src/pack-store/begun-imports.ts';
import { packDatabase } from '../../../src/pack-store/database.ts';
import { createPackStore } from '../../../src/pack-store/pack-store.ts';
import { stagePack } from '../../../src/pack-store/stage-pack.ts';
import type { Locks } from '../../../src/pack-store/sweep.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase } from './fake-database.ts';

beforeEach(emptyDatabase);

/** Locks as browsers have them; `endPage` lets go of all that are held. */
function pages(): Locks & { endPage(): void } {
  const held = new Set<string>();
  return {
    async request(name, { mode }, work) {
      if (mode === 'exclusive') return work(held.has(name) ? null : {});
      held.add(name);
      return work({});
    },
    endPage: () => held.clear(),
  };
}

const begunAt = (begun: string, name = 'people.csv') => ({
  ...{ file: new File(['Name\nAda Quill\n'], name), name, choices: { title: 'People' } },
  begun: `2026-01-02T03:04:${begun}Z`,
});
const store = () => createPackStore(packDatabase());

it('an import whose page has gone is offered with its file and what its reader said, the newest first', async () => {
  const locks = pages();
  const imports = createBegunImports(packDatabase(), locks);
  await imports.begin('one', begunAt('05'));
  await imports.begin('two', begunAt('06', 'places.csv'));
  expect(await imports.interrupted()).toEqual([]);
  locks.endPage();
  const [newest, oldest] = await createBegunImports(packDatabase(), locks).interrupted();
  expect([newest?.name, oldest?.name]).toEqual(['places.csv', 'people.csv']);
  expect(newest?.choices).toEqual({ title: 'People' });
  expect(await newest?.file.text()).toBe('Name\nAda Quill\n');
});

it.each(['take', 'discard'] as const)('an import is over with %s, and outlives a sweep until then', async (end) => {
  const locks = pages();
  const imports = createBegunImports(packDatabase(), locks);
  await imports.begin('one', begunAt('05'));
  locks.endPage();
  await store().sweep();
  expect(await imports.interrupted()).toHaveLength(1);
  const staging = { origin: { kind: 'list', file: 'people.csv' }, now: new Date(0), run: 'one' } as const;
  await store()[end](await stagePack(packDatabase(), HARBOUR, staging));
  expect(await imports.interrupted()).toEqual([]);
});

it('an import that failed, was cancelled or goes with everything else is forgotten with what it staged', async () => {
  const locks = pages();
  const imports = createBegunImports(packDatabase(), locks);
  const count = async () => (await packDatabase()()).count('packs');
  for (const end of [() => store().discardRun('one'), () => store().clear()]) {
    await imports.begin('one', begunAt('05'));
    locks.endPage();
    await stagePack(packDatabase(), HARBOUR, { origin: { kind: 'list', file: '' }, now: new Date(0), run: 'one' });
    await end();
    expect([await imports.interrupted(), await count()]).toEqual([[], 0]);
  }
});
