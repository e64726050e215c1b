/** Packs that come with the id of another: a newer version of it, or somebody else's. */
import type { Pack } from '../pack/format.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** What is known of a pack that is there. */
export interface KnownPack extends Pick<Pack, 'id' | 'title' | 'kind' | 'homepage'> {
  /** The reader made it here: a file is no newer version of it. */
  isMade?: boolean;
}

/**
 * Why a pack can't have its id, as an error that says what to do; null when it can: nobody has the id, or it is the same pack.
 * The bundled packs come with Backgrounder alone. Others are the same when their homepage is, or without one their title.
 */
export function claimedId(pack: KnownPack, packs: readonly KnownPack[]): UnreadableFile | null {
  const owner = packs.find(({ id }) => id === pack.id);
  if (!owner) return null;
  const isSame = owner.homepage === pack.homepage && (owner.homepage !== undefined || owner.title === pack.title);
  if (isSame && owner.kind !== 'bundled' && !owner.isMade) return null;
  const whose = owner.kind === 'bundled' ? 'comes with Backgrounder' : 'is another pack';
  const cure =
    owner.kind === 'bundled'
      ? 'ask its author to give it an id of its own'
      : 'delete that pack first if this one is to replace it, or ask its author to give it an id of its own';
  return new UnreadableFile(
    `The pack calls itself ${pack.id}, and “${owner.title}”, which has that id, ${whose} — ${cure}.`,
    { key: owner.kind === 'bundled' ? 'file_claims_bundled' : 'file_claims_other', args: [pack.id, owner.title] },
  );
}
