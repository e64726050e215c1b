import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings the fact that the address points at into view, and marks it. Give the answer's element as `ref`.
 * @param pack whose fact it is, where the page shows those of several
 */
export function useShownFact(fact: string | undefined, pack?: string): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const inPack = pack && page.current?.querySelector(`[data-pack="${CSS.escape(pack)}"]`);
    const shown = fact && (inPack || page.current)?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(fact)}"]`);
    if (!shown) return;
    shown.classList.add('shown');
    shown.tabIndex = -1;
    shown.scrollIntoView({ block: 'center' });
    shown.focus({ preventScroll: true });
    return () => {
      shown.classList.remove('shown');
      shown.removeAttribute('tabindex');
    };
  }, [fact, pack]);
  return page;
}
