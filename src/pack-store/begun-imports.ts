/** Imports that were begun and are not over: a page that is closed in the middle of one offers to go on when it is opened again. */
import { type BegunImport, inOneGo, type OpenDatabase, type PackDatabase } from './database.ts';
import { withStore } from './store-failed.ts';
import { holdForLife, type Locks } from './sweep.ts';

/** An import whose page has gone. */
export interface InterruptedImport extends BegunImport {
  run: string;
}

/** All methods reject with StoreFailed when the database refuses. */
export interface BegunImports {
  /** Keeps what an import needs to begin again, until its pack is taken or discarded (`PackStore` forgets it then). */
  begin(run: string, begun: BegunImport): Promise<void>;
  /** Those whose pages have gone, the newest first. */
  interrupted(): Promise<InterruptedImport[]>;
}

/** Held by the page of an import for as long as it lives. */
const lockOf = (run: string): string => `import ${run}`;

/** The imports of a database. */
export function createBegunImports(open: OpenDatabase, locks: Locks): BegunImports {
  const isLeft = async ({ run }: InterruptedImport): Promise<boolean> => {
    let free = false;
    await locks.request(lockOf(run), { mode: 'exclusive', ifAvailable: true }, async (lock) => {
      free = lock !== null;
    });
    return free;
  };
  return {
    async begin(run, begun) {
      await holdForLife(locks, lockOf(run));
      await withStore(async () => inOneGo(await open(), ['imports'], ({ store }) => store.put(begun, run)));
    },
    interrupted: () =>
      withStore(async () => {
        const { store } = (await open()).transaction('imports');
        const [runs, imports] = await Promise.all([store.getAllKeys(), store.getAll()]);
        const all = imports.map((each, at) => ({ ...each, run: runs[at] as string }));
        const left = await Promise.all(all.map(isLeft));
        return all.filter((_, at) => left[at]).sort((a, b) => (a.begun < b.begun ? 1 : -1));
      }),
  };
}

/** Forgets an import that is over. */
export const forgetImport = (database: PackDatabase, run: string): Promise<void> =>
  inOneGo(database, ['imports'], ({ store }) => store.delete(run));
