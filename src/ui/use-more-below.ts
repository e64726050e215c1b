import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Says on a part that scrolls whether there is more of it below (`data-more`): its last line fades then, or a reader might take
 * what is cut off for the end. Give the part as `ref`.
 */
export function useMoreBelow<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null);
  const looking = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    const part = ref.current;
    const view = part?.ownerDocument.defaultView;
    if (!part || !view) return;
    // Less than a pixel may be left over where the page is zoomed.
    const hasMore = () => part.scrollHeight - part.scrollTop - part.clientHeight > 1 && scrolls(part);
    let waiting = 0;
    const look = () => {
      waiting ||= view.requestAnimationFrame(() => {
        waiting = 0;
        part.toggleAttribute('data-more', hasMore());
      });
    };
    // No ResizeObserver: the card's frame gets its height while one is being told, which browsers report as an error.
    const changes = new MutationObserver(look);
    changes.observe(part, { childList: true, characterData: true, subtree: true });
    part.addEventListener('scroll', look, { passive: true });
    view.addEventListener('resize', look);
    looking.current = look;
    return () => {
      changes.disconnect();
      part.removeEventListener('scroll', look);
      view.removeEventListener('resize', look);
      view.cancelAnimationFrame(waiting);
    };
  }, []);
  // What is drawn beside the part may make it lower or higher.
  useLayoutEffect(() => looking.current());
  return ref;
}

const scrolls = (part: HTMLElement): boolean => /auto|scroll/.test(getComputedStyle(part).overflowY);
