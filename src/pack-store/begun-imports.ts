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
  /** Tells of each import that was begun so far once its page has gone, at once or later, unless it was over by then. */
  watch(onInterrupted: (left: InterruptedImport) => void): Promise<void>;
}

/** Held by the page of an import for as long as it lives. */
const lockOf = (run: string): string => `import ${run}`;

/** The imports of a database. */
export function createBegunImports(open: OpenDatabase, locks: Locks): BegunImports {
  return {
    async begin(run, begun) {
      await holdForLife(locks, lockOf(run));
      await withStore(async () => inOneGo(await open(), ['imports'], ({ store }) => store.put(begun, run)));
    },
    watch: (onInterrupted) =>
      withStore(async () => {
        const database = await open();
        const told = async (run: string) => {
          const begun = await database.get('imports', run);
          if (begun) onInterrupted({ ...begun, run });
        };
        // A page that has just gone may hold its lock for a moment more.
        const watching = (run: string) => locks.request(lockOf(run), { mode: 'exclusive' }, () => told(run));
        for (const run of await database.getAllKeys('imports')) void watching(run).catch(() => undefined);
      }),
  };
}

/** Forgets an import that is over. */
export const forgetImport = (database: PackDatabase, run: string): Promise<void> =>
  inOneGo(database, ['imports'], ({ store }) => store.delete(run));
