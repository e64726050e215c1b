/**
 * Small checks for what no event tells: highlights wiped by the page, text that a style alone shows, another instance of
 * ours, an extension that is gone.
 */
import { attributeOf, isElement, tagOf } from '../dom/safe-dom.ts';

/** Milliseconds between two checks while the page is on screen. */
const EVERY = 2500;
/** Milliseconds from an event that may show text to the check that follows; there is none between. */
const SOON = 200;
/** After these a page may look otherwise without having changed: by a pseudo-class, a popover, an animation, a media query. */
const TELLING = ['click', 'change', 'focusin', 'toggle', 'transitionend', 'animationend', 'fullscreenchange', 'resize'];

export interface HealthCheck {
  view: Window;
  /** True when this script has nothing to do here any more. */
  isOver(): boolean;
  /** Called then, instead of `check`. */
  over(): void;
  /** Called at each check, and when the page comes back from the cache or into view. */
  check(): void;
  /** The page came back from the browser's back/forward cache, or is seen first after Chromium has prepared it ahead. */
  returned(): void;
}

/** Checks until the signal aborts. */
export function startHealthCheck(health: HealthCheck, signal: AbortSignal): void {
  const { view, returned } = health;
  const { document } = view;
  const check = () => (health.isOver() ? health.over() : health.check());
  let timer: ReturnType<typeof setInterval> | undefined;
  const pace = () => {
    clearInterval(timer);
    if (signal.aborted || document.hidden) return;
    timer = setInterval(check, EVERY);
  };
  const shown = () => {
    check();
    pace();
  };
  document.addEventListener('visibilitychange', shown, { signal });
  for (const type of ['popstate', 'hashchange', 'scrollend'])
    view.addEventListener(type, check, { capture: true, signal });
  let next: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    next ??= setTimeout(() => {
      next = undefined;
      if (!signal.aborted && !document.hidden) check();
    }, SOON);
  };
  for (const type of TELLING) view.addEventListener(type, soon, { capture: true, passive: true, signal });
  // Before a click can open a card that an extension which has just gone could not fill.
  view.addEventListener('pointerdown', check, { capture: true, signal });
  view.addEventListener('keydown', ({ key }) => key === 'Enter' && check(), { capture: true, signal });
  view.addEventListener('pageshow', ({ persisted }) => persisted && returned(), { signal });
  document.addEventListener('prerenderingchange', returned, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(next);
  });
  pace();
}

/** Styles that arrive late, and a scheme that changes, show and hide text without changing the page's tree. */
export function watchStyles(view: Window, changed: () => void, signal: AbortSignal): void {
  const loaded = ({ target }: Event) => isStyleSheet(target as Node) && changed();
  view.document.addEventListener('load', loaded, { capture: true, signal });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
}

const isStyleSheet = (node: Node): boolean =>
  isElement(node) && tagOf(node) === 'link' && (attributeOf(node, 'rel') ?? '').includes('stylesheet');
