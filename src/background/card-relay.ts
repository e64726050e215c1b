/**
 * A page and the frame of its card can't speak to each other where the page would not hear it: what they say goes through here,
 * inside their tab. Nothing is kept of it; who knows a card's key they decide themselves.
 */
import type { Params, Result } from '../messages/message-map.ts';
import type { MessageSender } from '../messages/receiver.ts';
import type { Tell } from '../messages/sender.ts';

/** Asks the page what the card of a key stands for. Null when the page has gone, or when it isn't a frame that asks. */
export async function takeCard(
  tell: Tell,
  { page, key }: Params<'takeCard'>,
  { tab, frameId }: MessageSender,
): Promise<Result<'takeCard'>> {
  if (tab?.id === undefined || !frameId) return null;
  return tell(tab.id, 'cardTaken', { key, frame: frameId }, { frameId: page }).catch(() => null);
}

/** Tells the page what the frame of its card says. False when nobody there listens. */
export async function tellPage(
  tell: Tell,
  { page, key, news }: Params<'tellPage'>,
  { tab, frameId }: MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined || !frameId) return false;
  return tell(tab.id, 'cardNews', { key, frame: frameId, news }, { frameId: page }).catch(() => false);
}

/** Tells the frame of a page's card what to explain now. Rejects when nobody there listens. */
export async function tellCard(
  tell: Tell,
  { frame, key, topic }: Params<'tellCard'>,
  { tab }: MessageSender,
): Promise<null> {
  if (tab?.id === undefined) return null;
  return tell(tab.id, 'cardTopic', { key, topic }, { frameId: frame });
}
