/** What a reader's deeds in the card do in the page's reader. */
import type { CardHost } from './card.ts';
import type { CardDeed, ShownCard } from './card-state.ts';

/** Does a deed to what the card shows, and answers its undo. */
export const causeOf: Record<CardDeed, (state: ShownCard, host: CardHost) => () => void> = {
  dismissed: ({ subject, shown }, host) => all(shown.map(({ entry }) => host.dismiss(subject.mention, entry.id))),
  never: ({ shown }, host) => all(shown.map(({ entry }) => host.never(entry.id))),
  'site-off': (_, host) => host.siteOff(),
};

function all(undos: ReadonlyArray<() => void>): () => void {
  return () => {
    for (const undo of undos) undo();
  };
}
