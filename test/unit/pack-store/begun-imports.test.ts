import { beforeEach, expect, it } from 'vitest';
import { createBegunImports, type InterruptedImport } from '../../../src/pack-store/begun-imports.ts';
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
  const waiting: Array<() => void> = [];
  return {
    async request(name, { mode }, work) {
      if (mode === 'exclusive' && held.has(name)) await new Promise<void>((resolve) => waiting.push(resolve));
      if (mode === 'shared') held.add(name);
      return work({});
    },
    endPage() {
      held.clear();
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

/** What a page that is opened is told, now and later. */
async function toldOf(locks: Locks): Promise<InterruptedImport[]> {
  const told: InterruptedImport[] = [];
  await createBegunImports(packDatabase(), locks).watch((left) => told.push(left));
  await (await packDatabase()()).getAll('imports');
  return told;
}

const begunAt = (begun: string, name = 'people.csv') => ({
  ...{ file: new File(['Name\nAda Quill\n'], name), name, choices: { title: 'People' } },
  begun: `2026-01-02T03:04:${begun}Z`,
});
const store = () => createPackStore(packDatabase());

it('an import is told of with its file and what its reader said, as soon as its page has gone', async () => {
  const locks = pages();
  await createBegunImports(packDatabase(), locks).begin('one', begunAt('05'));
  const told = await toldOf(locks);
  expect(told).toEqual([]);
  locks.endPage();
  await expect.poll(() => told).toMatchObject([{ run: 'one', name: 'people.csv', choices: { title: 'People' } }]);
  expect(await told[0]?.file.text()).toBe('Name\nAda Quill\n');
  expect(await toldOf(locks)).toHaveLength(1);
});

it('an import that is over by the time its page goes is not told of', async () => {
  const locks = pages();
  await createBegunImports(packDatabase(), locks).begin('one', begunAt('05'));
  const told = await toldOf(locks);
  await store().discardRun('one');
  locks.endPage();
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([]);
});

it.each(['take', 'discard'] as const)('an import is over with %s, and outlives a sweep until then', async (end) => {
  const locks = pages();
  const imports = createBegunImports(packDatabase(), locks);
  await imports.begin('one', begunAt('05'));
  locks.endPage();
  await store().sweep();
  expect(await toldOf(locks)).toHaveLength(1);
  const staging = { origin: { kind: 'list', file: 'people.csv' }, now: new Date(0), run: 'one' } as const;
  await store()[end](await stagePack(packDatabase(), HARBOUR, staging));
  expect(await toldOf(locks)).toEqual([]);
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
    expect([await toldOf(locks), await count()]).toEqual([[], 0]);
  }
});
