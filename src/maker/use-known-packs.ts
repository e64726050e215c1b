/** The packs whose names are known, asked for when the page opens. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { KnownPack } from './known-packs.ts';

/**
 * The packs in use without the one that is being made, in the reader's order. Null until they are told; none when they can't be.
 * `own`: the id of the pack that is being made, once it was used; undefined before what is being made was loaded.
 */
export function useKnownPacks(
  packsInUse: () => Promise<KnownPack[]>,
  own: string | null | undefined,
): readonly KnownPack[] | null {
  const [packs, setPacks] = useState<readonly KnownPack[] | null>(null);
  useEffect(() => {
    packsInUse().then(setPacks, () => setPacks([]));
  }, [packsInUse]);
  return useMemo(
    () => (own === undefined || packs === null ? null : packs.filter(({ id }) => id !== own)),
    [packs, own],
  );
}
