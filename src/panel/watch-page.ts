/** Follows one page for as long as the panel shows it: nothing is asked while nothing on it changes. */
import type { PageState } from '../messages/message-map.ts';
import type { PanelPage } from './panel-page.ts';

/** Milliseconds between an answer and the next question: a page that is being scrolled changes with every frame. */
export const PAUSE = 150;
/** Milliseconds until a page that gave no answer is asked again: it may be on its way. */
export const RETRY = 700;

/**
 * Tells every state of the page until the signal aborts. That nothing of ours runs there is told once it is so twice: between
 * two pages nobody answers.
 * @param wait resolves after so many milliseconds
 */
export async function watchPage(
  { state }: Pick<PanelPage, 'state'>,
  tell: (state: PageState | null) => void,
  wait: (milliseconds: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let silent = 0;
  let beside: 'now' | 'next' = 'now';
  while (!signal.aborted) {
    const now: PageState | null = await state(beside).catch(() => null);
    if (signal.aborted) return;
    silent = now ? 0 : silent + 1;
    if (now || silent > 1) tell(now);
    beside = now ? 'next' : 'now';
    await wait(now ? PAUSE : RETRY);
  }
}
