/** In which frame of a page its article stands, and that frame's markup. */
import type { PageSource, PageState } from '../messages/message-map.ts';

export interface FramedPage {
  /** Null when nothing of ours runs there. */
  state(): Promise<Pick<PageState, 'names'> | null>;
  /** What a frame holds, the page itself being 0. Rejects when it gives no answer. */
  source(frame: number): Promise<PageSource>;
}

/**
 * The page's own markup, or that of the frame with most names where the page itself has none: names stand in articles alone. A frame
 * without an address of its own is known by the page's.
 */
export async function sourceOfArticle({ state, source }: FramedPage): Promise<PageSource> {
  const [own, names] = await Promise.all([source(0), state().then((told) => told?.names ?? [])]);
  const counts = new Map<number, number>();
  for (const { frame, count } of names) counts.set(frame, (counts.get(frame) ?? 0) + count);
  if (counts.has(0) || counts.size === 0) return own;
  const [[most]] = [...counts].sort(([, one], [, other]) => other - one) as [[number, number]];
  const framed = await source(most).catch(() => own);
  return /^https?:/.test(framed.address) ? framed : { ...framed, address: own.address };
}
