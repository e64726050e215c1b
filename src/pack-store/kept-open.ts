/** Databases of ours, opened when they are first asked for. */
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/** A way to a database: opened when it is first asked for, and again after the browser closed it. */
export function keptOpen<S extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<S>['upgrade']>,
): () => Promise<IDBPDatabase<S>> {
  let opening: Promise<IDBPDatabase<S>> | null = null;
  const forget = () => {
    opening = null;
  };
  const open = () =>
    new Promise<IDBPDatabase<S>>((resolve, reject) => {
      let isGivenUp = false;
      openDB<S>(name, version, {
        upgrade,
        // A newer version of the extension waits for every older connection to go.
        blocking(_current, _wanted, event) {
          (event.target as IDBDatabase).close();
          forget();
        },
        // An older connection that doesn't go could be waited for without end, and pages with it: next time may do.
        blocked() {
          isGivenUp = true;
          reject(new Error('An older connection keeps the database from being opened.'));
        },
        terminated: forget,
      }).then((database) => (isGivenUp ? database.close() : resolve(database)), reject);
    });
  return () => {
    opening ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
}
