/** Looks for names whenever documents or packs are other than those that the kept names were found with. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { type KeptDocument, languageOfDocument } from './kept-document.ts';
import type { KnownPack } from './known-packs.ts';
import { UNTOLD } from './made-pack.ts';
import { stateOf } from './maker-store.ts';
import type { MiningRequest } from './mining-messages.ts';

/** Finds the names and keeps them; other windows hear of it. */
export type Mine = (
  request: Omit<MiningRequest, 'builder'>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<void>;

/** `idle` when the names are those of the documents. */
export type MiningState =
  | { state: 'idle' }
  | { state: 'mining'; done: number }
  | { state: 'failed'; why: LocaleKey; again: () => void };

export interface MiningDeps {
  documents: readonly KeptDocument[];
  /** Whose names are known; null until that is told. */
  packs: readonly KnownPack[] | null;
  /** In which state of documents and packs names were found last; null when they weren't looked for yet. */
  minedOf: string | null;
  /** While documents are still coming. */
  waits: boolean;
  mine: Mine;
  /** The names are kept, and to be shown. */
  onKept: () => void;
}

export function useMining({ documents, packs, minedOf, waits, mine, onKept }: MiningDeps): MiningState {
  const [mining, setMining] = useState<MiningState>({ state: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const of = useMemo(() => stateOf(documents, packs ?? []), [documents, packs]);
  const isDue = !waits && packs !== null && of !== (minedOf ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` tells documents and packs, `attempt` asks again.
  useEffect(() => {
    if (!isDue) return setMining({ state: 'idle' });
    const ended = new AbortController();
    const languages = documents.map((document) => languageOfDocument(document) ?? UNTOLD);
    const request = {
      of,
      documents: documents.map(({ id }, at) => ({ id, language: languages[at] ?? UNTOLD })),
      packs: packs ?? [],
    };
    setMining({ state: 'mining', done: 0 });
    mine(request, (done) => !ended.signal.aborted && setMining({ state: 'mining', done }), ended.signal).then(
      () => !ended.signal.aborted && onKept(),
      (error: unknown) =>
        setMining({
          state: 'failed',
          why: error instanceof StoreFailed ? error.key : 'maker_mining_failed',
          again: () => setAttempt((count) => count + 1),
        }),
    );
    return () => ended.abort();
  }, [of, isDue, attempt]);
  // Told before the work has begun as well: until then the kept names are of other documents.
  return isDue && mining.state === 'idle' ? { state: 'mining', done: 0 } : mining;
}
