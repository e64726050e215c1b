import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Route } from '../messages/library-route.ts';

/**
 * Where a reader arrives: at a view's top after following a link, where they left it after Back and Forward; the keyboard
 * comes along. Typing a search and an address of a single fact move nothing. Give the view's element as `ref`.
 */
export function useArrival(route: Route, page: Window): RefObject<HTMLElement | null> {
  const view = useRef<HTMLElement>(null);
  const place = route.view === 'search' ? 'search' : JSON.stringify(route);
  const stays = route.view === 'search' || ('fact' in route && route.fact !== undefined);
  const last = useRef(place);
  useEffect(() => {
    page.history.scrollRestoration = 'manual';
    // Kept in the history's own entry, which is there again after Back.
    const onScrollEnd = () => page.history.replaceState({ y: page.scrollY }, '');
    page.addEventListener('scrollend', onScrollEnd);
    return () => page.removeEventListener('scrollend', onScrollEnd);
  }, [page]);
  useLayoutEffect(() => {
    const element = view.current;
    const known = leftAt(page.history.state);
    if (!element || (last.current === place && known === 0)) return;
    last.current = place;
    if (stays) return;
    element.focus({ preventScroll: true });
    return scrollOnceThere(page, element, known);
  }, [place, page, stays]);
  return view;
}

function leftAt(state: unknown): number {
  return typeof state === 'object' && state !== null && 'y' in state && typeof state.y === 'number' ? state.y : 0;
}

/** Scrolls to `y` (CSS pixels) as soon as the view, whose answers may still be on their way, is long enough. */
function scrollOnceThere(page: Window, view: HTMLElement, y: number): () => void {
  page.scrollTo(0, y);
  const ending = new AbortController();
  const watch = new ResizeObserver(() => {
    if (page.document.documentElement.scrollHeight < y + page.innerHeight) return;
    page.scrollTo(0, y);
    ending.abort();
  });
  ending.signal.addEventListener('abort', () => watch.disconnect());
  // A reader who moves on by themselves is not pulled back.
  for (const move of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
    page.addEventListener(move, () => ending.abort(), { signal: ending.signal, passive: true });
  if (page.scrollY !== y) watch.observe(view);
  return () => ending.abort();
}
