/** The way into shadow roots, closed ones included: browsers open them to content scripts, each in its own way. */
import { openRootOf } from './safe-dom.ts';

interface ChromeDom {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

/** Firefox's way, on elements themselves. */
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** An element's shadow root; null when it has none, or none that this browser shows. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const inFirefox = (element as FirefoxElement).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  const dom = (globalThis as { chrome?: { dom?: ChromeDom } }).chrome?.dom;
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return openRootOf(element);
}
