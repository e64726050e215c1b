/**
 * What the browser says of a field (`reportValidity`). In Chromium its bubble lies over everything, lets presses through, and goes when
 * the focus moves in the page. Of a field in a closed shadow tree, or in a frame of the page, nobody hears that something is said.
 */
import { FOCUSING, onEarly } from '../dom/early-events.ts';
import { bodyOf, focusedIn } from '../dom/safe-dom.ts';
import type { HostFrame } from './host-frame.ts';

/**
 * Has it go from over the card, until the signal aborts; the answer tells whether it may be there. `onMoved` is to ask again: the focus
 * has moved. Firefox says it in a window of its own, which takes the press.
 */
export function hushFields(
  card: Pick<HostFrame, 'host' | 'hasFocus' | 'hush'>,
  onMoved: () => void,
  signal: AbortSignal,
): () => boolean {
  if ('openOrClosedShadowRoot' in card.host) return () => false;
  let isSaid = true;
  let hasMoved = true;
  let isHushing = false;
  // Nothing is said of a field that doesn't get the focus, be it for a moment; of which it isn't told when the focus is just leaving.
  for (const type of FOCUSING)
    onEarly(
      window,
      type,
      (event) => {
        // Or the page could have it said again meanwhile.
        if (isHushing) return event.stopImmediatePropagation();
        if (event.target === card.host) return;
        hasMoved = true;
        isSaid ||= type === 'focus';
        setTimeout(() => signal.aborted || onMoved());
      },
      signal,
    );
  return () => {
    const focused = focusedIn(document) ?? card.host;
    const isFree = card.hasFocus || focused === bodyOf(document);
    // Of fields in the page's own tree it is heard, and refused; while one has the focus, nothing is said of others.
    isSaid = (isSaid || !isFree) && !('labels' in focused);
    const wasSaid = isSaid;
    if (hasMoved && isFree) {
      isHushing = true;
      card.hush();
      hasMoved = isSaid = isHushing = false;
    }
    return wasSaid;
  };
}
