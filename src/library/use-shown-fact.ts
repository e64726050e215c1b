import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Brings the fact that the address points at into view, and marks it. Give the answer's element as `ref`. */
export function useShownFact(fact: string | undefined): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const shown = fact && page.current?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(fact)}"]`);
    if (!shown) return;
    shown.classList.add('shown');
    shown.tabIndex = -1;
    shown.scrollIntoView({ block: 'center' });
    shown.focus({ preventScroll: true });
    return () => {
      shown.classList.remove('shown');
      shown.removeAttribute('tabindex');
    };
  }, [fact]);
  return page;
}
