/** What is being made, as the page shows it: the same in every window. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import type { Decision } from './decisions.ts';
import type { MakerStore, Making } from './maker-store.ts';

export interface MakingState {
  /** Null until it has been loaded. */
  making: Making | null;
  /** The sentence that says why something was not saved; null when all was. */
  failed: LocaleKey | null;
  decide: (decision: Decision) => void;
  undo: () => void;
  /** Shows the documents that there are: quick, however many names have been found. */
  showDocuments: () => Promise<unknown>;
  /** Does something with the store, and shows what there is then. */
  change: <T>(work: () => Promise<T>) => Promise<T | null>;
}

/** Loads it, and again whenever another window has changed something. */
export function useMaking(store: MakerStore, windows: EventTarget): MakingState {
  const [making, setMaking] = useState<Making | null>(null);
  const [failed, setFailed] = useState<LocaleKey | null>(null);

  const attempt = useCallback(async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      const result = await work();
      setFailed(null);
      return result;
    } catch (error) {
      setFailed(error instanceof StoreFailed ? error.key : 'packs_store_failed');
      return null;
    }
  }, []);
  const load = useCallback(() => attempt(async () => setMaking(await store.load())), [attempt, store]);

  useEffect(() => {
    void load();
    windows.addEventListener('message', load);
    return () => windows.removeEventListener('message', load);
  }, [load, windows]);

  const showLog = (log: Decision[] | null) => log && setMaking((now) => now && { ...now, log });
  return {
    making,
    failed,
    decide(decision) {
      // Shown at once; what the store then says holds the decisions of other windows as well.
      setMaking((now) => now && { ...now, log: [...now.log, decision] });
      void attempt(() => store.decide(decision)).then((log) => (log ? showLog(log) : load()));
    },
    showDocuments: () =>
      attempt(async () => {
        const documents = await store.documents();
        setMaking((now) => now && { ...now, documents });
      }),
    undo: () => void attempt(() => store.undo()).then(showLog),
    change: (work) =>
      attempt(async () => {
        const result = await work();
        setMaking(await store.load());
        return result;
      }),
  };
}
