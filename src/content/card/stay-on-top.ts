/**
 * Keeps the open card above what the page puts over it. Whatever enters the browser's top layer after the card lies on it, and
 * can let clicks through: readers would press what they don't see.
 */
import { onEarly } from '../dom/early-events.ts';
import { holds, queryAll } from '../dom/safe-dom.ts';

export interface OnTop {
  /** Milliseconds for which nothing of the page was seen to lie on the card. */
  steadyFor(): number;
}

export interface OnTopDeps {
  /** The element that holds the card. */
  host: Element;
  /** Puts the card on top again. */
  raise(): void;
  /** The page insists, or has made everything outside of a dialog inert. */
  onBeaten(): void;
}

/** Milliseconds between two looks. */
const EVERY = 200;
/** Times that the card comes back on top; then the page has its way. */
const RAISES = 20;
/** A picture of the page that browsers lay over it while it changes. */
const CURTAIN = ':active-view-transition';
/** What a filter may do to a whole page, the top layer in Firefox included, and all can still be read. */
const HARMLESS = /^(?:none|(?:(?:hue-rotate|grayscale|sepia|saturate)\([^)]*\)|invert\((?:0|1|0\.[89]\d*)\)|\s)+)$/;

/** Watches until the signal aborts. */
export function stayOnTop({ host, raise, onBeaten }: OnTopDeps, signal: AbortSignal): OnTop {
  const topLayer = () => [...queryAll(document, IN_TOP_LAYER)].filter((element) => element !== host);
  let known = topLayer();
  let steadySince = performance.now();
  let raises = 0;

  /** Comes back over what has come since the last look, and what is told to have come. */
  const look = (isTold?: (element: Element) => boolean) => {
    if (!isTold && isVeiled()) steadySince = performance.now();
    const now = topLayer();
    const above = now.filter((element) => !known.includes(element) || isTold?.(element));
    known = now;
    if (above.length === 0) return;
    raises += 1;
    if (raises > RAISES || above.some((element) => element.matches(':modal') && !holds(element, host)))
      return onBeaten();
    raise();
    steadySince = performance.now();
  };
  // No look tells what is hidden and shown again, and lies on the card though it was there before.
  onEarly(window, 'toggle', ({ target }) => look((element) => element === target), signal);
  // No event tells what is shown in a shadow tree, and moved out of it as it is (`moveBefore`).
  const moves = new MutationObserver((records) => {
    const moved = records.flatMap(({ addedNodes }) => [...addedNodes]);
    look((element) => moved.some((node) => holds(node, element)));
  });
  moves.observe(document, { childList: true, subtree: true });
  const timer = setInterval(look, EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    moves.disconnect();
  });
  return { steadyFor: () => (isVeiled() || isAnyInShadow(document, host) ? 0 : performance.now() - steadySince) };
}

/** What lies above the page: popovers, modal dialogs, and what fills the screen. */
const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

/**
 * True when something in a shadow tree, a closed one too, lies above the page: whether above the card as well, nothing tells. In
 * Chromium, where the card knows what covers it, no script is told of closed trees so.
 */
const isAnyInShadow = (tree: Document | ShadowRoot, host: Element): boolean =>
  [...queryAll<FirefoxElement>(tree, '*')].some((element) => {
    const root = element !== host && element.openOrClosedShadowRoot;
    return root && (queryAll(root, IN_TOP_LAYER).length > 0 || isAnyInShadow(root, host));
  });

type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

function isVeiled(): boolean {
  const { documentElement } = document;
  if (CSS.supports(`selector(${CURTAIN})`) && documentElement.matches(CURTAIN)) return true;
  return !HARMLESS.test(getComputedStyle(documentElement).filter);
}
