/** The keyboard in the search: "/" leads to it, arrows go through what was found, Enter opens the first. */
import { useEffect } from 'preact/hooks';

/** What a hit's link bears, so that the arrows find it. */
export const HIT = { 'data-hit': '' };

/** Listens as long as the library is open. */
export function useSearchKeys({ document }: Window): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const box = document.querySelector<HTMLInputElement>('search input');
      const target = event.key === '/' && !isTyping(document) ? box : next(document, box, event.key);
      if (!target) return;
      event.preventDefault();
      if (event.key === 'Enter') target.click();
      else target.focus();
      if (event.key === '/') box?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [document]);
}

/** Where a key leads from the search box or from a hit; null where it means something else. */
function next(document: Document, box: HTMLElement | null, key: string): HTMLElement | null {
  const hits = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
  const active = document.activeElement as HTMLElement;
  const inBox = active === box;
  const at = hits.indexOf(active);
  if (!inBox && at < 0) return null;
  if (key === 'ArrowDown') return hits[at + 1] ?? null;
  if (key === 'ArrowUp') return at > 0 ? (hits[at - 1] ?? null) : inBox ? null : box;
  return key === 'Enter' && inBox ? (hits[0] ?? null) : null;
}

/** True where "/" is a letter like any other. */
function isTyping({ activeElement }: Document): boolean {
  return activeElement instanceof HTMLElement && activeElement.matches('input, textarea, select, [contenteditable]');
}
