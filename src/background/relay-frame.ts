/** Frames can't speak to each other: what a frame found goes through here to the top frame of its tab. */
import type { PageName } from '../messages/message-map.ts';
import type { MessageSender } from '../messages/receiver.ts';
import type { Tell } from '../messages/sender.ts';

/**
 * Passes a frame's names on, with the frame they stand in as the browser tells it. A top frame that is gone or not there
 * yet will ask nobody: the names are dropped.
 */
export async function relayFrame(
  tell: Tell,
  names: readonly PageName[],
  { tab, frameId }: MessageSender,
): Promise<void> {
  if (tab?.id === undefined || !frameId) return;
  const framed = names.map((name) => ({ ...name, frame: frameId }));
  await tell(tab.id, 'frameNames', { frame: frameId, names: framed }, { frameId: 0 }).catch(() => undefined);
}
