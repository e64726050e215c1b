/** Puts new versions in the places of documents, and can take that back. */
import { useEffect, useState } from 'preact/hooks';
import type { Encoding } from '../text/encodings.ts';
import type { AnchoredVersions, LostLine, RewordedLine } from './anchor-versions.ts';
import { encodingOfDocument, nameOfDocument } from './kept-document.ts';
import type { MakerStore } from './maker-store.ts';
import type { PackNews, PackRequest } from './pack-messages.ts';
import type { Replaced } from './replace-document.ts';
import type { MakingState } from './use-making.ts';
import type { Version } from './versions.ts';

/** What became of documents that were replaced at once. */
export interface ReplacedDocuments {
  titles: readonly string[];
  /** They were read again in this encoding; null of new versions. */
  encoding: Encoding | null;
  /** The reader named the documents; others were told by their names and texts. */
  isAsked: boolean;
  /** Lines that stand in the new versions. */
  found: number;
  lost: readonly LostLine[];
  reworded: readonly RewordedLine[];
  goneNames: readonly string[];
}

export interface ReplacingState {
  /** What was replaced last; null when nothing was, or the reader has seen it. */
  replaced: ReplacedDocuments | null;
  /** Versions wait for the names of all documents. */
  isWaiting: boolean;
  /** None of them could be replaced. */
  isFailed: boolean;
  replace: (asked: readonly Version[], found: readonly Version[]) => void;
  takeBack: (keepBoth: boolean) => void;
  dismiss: () => void;
}

export interface ReplacingDeps {
  store: Pick<MakerStore, 'replace' | 'takeBack'>;
  ask: (request: PackRequest) => Promise<PackNews>;
  /** The kept names are those of the documents: without them nobody knows the lines of the old versions. */
  isMined: boolean;
  change: MakingState['change'];
}

const NONE = { asked: [], found: [] };

export function useReplacing({ store, ask, isMined, change }: ReplacingDeps): ReplacingState {
  const [last, setLast] = useState<{ told: ReplacedDocuments; replaced: Replaced[] } | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [waiting, setWaiting] = useState<{ asked: readonly Version[]; found: readonly Version[] }>(NONE);
  const { asked, found } = waiting;
  const isWaiting = asked.length + found.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once they are there, and the names with them.
  useEffect(() => {
    if (!isWaiting || !isMined) return;
    setWaiting(NONE);
    void replace([...asked, ...found], found.length === 0);
  }, [isWaiting, isMined]);
  const replace = async (versions: readonly Version[], isAsked: boolean) => {
    setFailed(false);
    const news = await ask({ want: 'anchors', versions });
    if (news.said !== 'anchored') return setFailed(true);
    const { anchored } = news;
    const replacements = versions.flatMap((version) => {
      const own = anchored.versions.find(({ old }) => old === version.old);
      const { spellings } = anchored;
      return own ? [{ ...version, moves: own.moves, places: own.places, spellings }] : [];
    });
    const replaced = await change(() => store.replace(replacements));
    const isAgain = versions.every(({ isReadAgain }) => isReadAgain);
    if (replaced && replaced.length > 0)
      setLast({ replaced, told: { ...toldOf(replaced, anchored, isAgain), isAsked } });
  };
  return {
    replaced: last?.told ?? null,
    isWaiting,
    isFailed,
    replace: (asked, found) =>
      setWaiting((before) => ({ asked: [...before.asked, ...asked], found: [...before.found, ...found] })),
    takeBack(keepBoth) {
      if (last) void change(() => store.takeBack(last.replaced, keepBoth));
      setLast(null);
    },
    dismiss: () => setLast(null),
  };
}

/** What there is to say of those that were replaced. */
function toldOf(
  replaced: readonly Replaced[],
  anchored: AnchoredVersions,
  isAgain: boolean,
): Omit<ReplacedDocuments, 'isAsked'> {
  const ids = new Set(replaced.map(({ old }) => old.id));
  const own = anchored.versions.filter(({ old }) => ids.has(old));
  const [first] = replaced;
  return {
    // What was read in the wrong encoding has a title that says nothing.
    titles: replaced.map(({ old, document }) =>
      nameOfDocument(isAgain ? { ...document, corrected: old.corrected } : old),
    ),
    encoding: (isAgain && first && encodingOfDocument(first.document)?.encoding) || null,
    found: own.reduce((sum, { found }) => sum + found, 0),
    lost: own.flatMap(({ lost }) => lost),
    reworded: own.flatMap(({ reworded }) => reworded),
    goneNames: anchored.goneNames,
  };
}
