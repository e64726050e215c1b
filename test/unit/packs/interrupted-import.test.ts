/** An import that is stopped at each of its transactions, and at each record that it writes. */
import { afterEach, expect, it } from 'vitest';
import { packJson } from '../../../src/pack/pack-file.ts';
import { createBegunImports } from '../../../src/pack-store/begun-imports.ts';
import { packDatabase } from '../../../src/pack-store/database.ts';
import { createPackStore } from '../../../src/pack-store/pack-store.ts';
import { type ImportDeps, importPack } from '../../../src/packs/import-pack.ts';
import { buildIndex } from '../../../src/recognition/index/build-index.ts';
import { saveIndex } from '../../../src/recognition/index/stored-index.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter, stopAtTransaction } from '../pack-store/fake-database.ts';

afterEach(healDatabase);

/** So much that it is written in several transactions. */
const LONG = 'A report that is as long as reports may be. '.repeat(13).trim();
const [FACT] = HARBOUR.facts;
const facts = Array.from({ length: 2_400 }, (_, i) => ({ ...FACT, id: `long-${i}`, text: LONG }));
const NEW = new File([packJson({ ...HARBOUR, version: '2.0.0', facts } as typeof HARBOUR)], 'new.json');
const OLD = new File([packJson(HARBOUR)], 'old.json');

/** Of pages that are gone by the time anybody asks. */
const locks = { request: async (_: string, __: object, work: (lock: unknown) => Promise<void>) => void work({}) };
const deps = (): ImportDeps => ({
  open: packDatabase(),
  bundled: [],
  words: async () => () => false,
  now: new Date('2026-01-02'),
  buildIndex: (pack) => ({ by: 'this version', bytes: saveIndex(buildIndex([pack])) }),
});
const store = () => createPackStore(packDatabase());
const imports = () => createBegunImports(packDatabase(), locks);
const interrupted = async () => (await packDatabase()()).getAllKeys('imports');

/** All of an import, as the page, its worker and the background do it between them. */
async function bring(file: File, run: string): Promise<void> {
  await imports().begin(run, { file, name: file.name, begun: '2026-01-02' });
  const { key } = await importPack(file, { ...deps(), run });
  await store().take(key);
}

/** Everything in the database, bytes of files included. */
async function everything(): Promise<unknown> {
  const database = await packDatabase()();
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (name) => [
      name,
      await Promise.all(
        (await database.getAll(name)).map(async (value) => (value instanceof Blob ? value.text() : value)),
      ),
    ]),
  );
  return JSON.stringify(Object.fromEntries(stores), (key, value) =>
    key === 'run' || key === 'replaces' ? undefined : value,
  );
}

/** As the next start finds it, once its reader wants nothing of what was interrupted. */
async function atNextStart({ leaves = true } = {}): Promise<unknown> {
  await store().sweep();
  if (leaves) for (const run of await interrupted()) await store().discardRun(run);
  return everything();
}

async function prepare(replaces: boolean): Promise<void> {
  emptyDatabase();
  if (replaces) await bring(OLD, 'before');
}

it.each([
  ['a new pack', 'stopped at a transaction', false, stopAtTransaction],
  ['a newer version of a pack', 'stopped at a transaction', true, stopAtTransaction],
  ['a new pack', 'stopped at a record', false, (step: number) => stopAfter(step)],
  ['a newer version of a pack', 'stopped at a record', true, (step: number) => stopAfter(step)],
  ['a newer version of a pack', 'without space for a record', true, (step: number) => stopAfter(step, refuseSpace)],
] as const)(
  '%s, %s, is all there or all gone, and comes when it is gone on with',
  { timeout: 240_000 },
  async (_, __, replaces, stopAt) => {
    await prepare(replaces);
    const before = await atNextStart();
    await bring(NEW, 'now');
    const after = await atNextStart();
    expect(after).not.toBe(before);
    let stops = 0;
    // Each record of the first and the last transaction, and some of those between, which are alike.
    for (let step = 0, wasStopped = true; wasStopped; step += stopAt === stopAtTransaction || step < 8 ? 1 : 7) {
      await prepare(replaces);
      const cameToIt = stopAt(step);
      await bring(NEW, 'now').catch(() => undefined);
      wasStopped = cameToIt();
      healDatabase();
      stops += wasStopped ? 1 : 0;
      const isNoted = (await interrupted()).length > 0;
      expect(isNoted, `at ${step}`).toBe(wasStopped && step > 0);
      expect(await atNextStart(), `at ${step}`).toBe(wasStopped ? before : after);
      if (!wasStopped || step % 3 > 0) continue;
      await bring(NEW, 'again');
      expect(await atNextStart(), `gone on with at ${step}`).toBe(after);
    }
    expect(stops).toBeGreaterThanOrEqual(stopAt === stopAtTransaction ? 7 : 12);
  },
);
