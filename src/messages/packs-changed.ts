/** The background tells all our own open pages that packs have changed. Content scripts hear of it by a message (`readAgain`). */
const CHANNEL = 'packs-changed';

/** Tells every page of ours that is open. */
export function tellPacksChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back whenever packs have changed, until the function that it gives is called. */
export function onPacksChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
