/**
 * Keeps the open card above what the page puts over it. Whatever enters the browser's top layer after the card lies on it, and
 * can let clicks through: readers would press what they don't see.
 */
import { onEarly } from '../dom/early-events.ts';
import { closestTo, holds, queryAll } from '../dom/safe-dom.ts';
import { hushFields } from './field-bubbles.ts';
import type { HostFrame } from './host-frame.ts';

export interface OnTop {
  /** Milliseconds for which nothing of the page was seen to lie on the card. */
  steadyFor(): number;
}

/** Milliseconds between two looks. */
const EVERY = 200;
/** Times that the card comes back on top; then the page has its way. */
const RAISES = 20;
/** What lies above the page: popovers, modal dialogs, what fills the screen, and lists that a page draws itself. */
const IN_TOP_LAYER = ':is(:popover-open,:modal,:fullscreen,select:open)';
/** Those of which a picture is laid over the page, or over them, while they change. */
const CURTAINED = ':is(:active-view-transition)';
/**
 * What a filter may do to a whole page, the top layer in Firefox included, and all can still be read: each function once. Inverted
 * by less than all, and again, everything becomes grey; sepia again and again leaves nothing but light, more saturation only eight colours.
 */
const HARMLESS =
  /^(?!.*([a-z]{5}).*\1)(none|((hue-rotate|grayscale|sepia)\([^)]*\)|(saturate\((1|0[^)]*)|invert\((1|0\.[89]\d*))\)| )+)$/;

/** Watches a card until the signal aborts. `onBeaten`: the page insists, or has made everything outside of a dialog inert. */
export function stayOnTop(
  card: Pick<HostFrame, 'host' | 'hasFocus' | 'show' | 'hush' | 'isTouched'>,
  onBeaten: () => void,
  signal: AbortSignal,
): OnTop {
  const { host } = card;
  const topLayer = () => [...queryAll(document, IN_TOP_LAYER)];
  let known = topLayer();
  let steadySince = performance.now();
  let raises = 0;
  const isSaid = hushFields(card, () => look(), signal);

  /** Comes back over what has come since the last look, or was moved, and when told so over what may have gone again but for its looks. */
  const look = (isTold = false, moved: Node[] = []) => {
    const now = topLayer();
    const above = now.filter((element) => !known.includes(element) || moved.some((node) => holds(node, element)));
    known = now;
    const isCovered = isTold || above.length > 0;
    if (isSaid() || isCovered || isVeiled()) steadySince = performance.now();
    if (!isCovered) return;
    if (++raises > RAISES || above.some((element) => closestTo(element, ':modal') === element && !holds(element, host)))
      onBeaten();
    else card.show();
  };
  // No look tells what is shown for a moment, or hidden and shown again. By the end of the page's script it is on top.
  onEarly(
    window,
    'beforetoggle',
    ({ newState }) => newState === 'open' && queueMicrotask(() => signal.aborted || look(true)),
    signal,
  );
  // What the browser would say of a field lies over everything, and Chromium lets presses through.
  onEarly(window, 'invalid', (event) => event.preventDefault(), signal);
  // No event tells what is shown in a shadow tree, and moved out of it as it is (`moveBefore`).
  const moves = new MutationObserver((records) =>
    look(
      false,
      records.flatMap(({ addedNodes }) => [...addedNodes]),
    ),
  );
  moves.observe(document, { childList: true, subtree: true });
  look();
  const timer = setInterval(look, EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    moves.disconnect();
  });
  return {
    steadyFor() {
      look();
      if (card.isTouched() || isAnyInShadow(document, host)) steadySince = performance.now();
      return performance.now() - steadySince;
    },
  };
}

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

/** The page is seen otherwise than it is, or the pointer isn't seen at all (`requestPointerLock`). */
const isVeiled = (): boolean =>
  document.pointerLockElement !== null ||
  queryAll(document, CURTAINED).length > 0 ||
  // Firefox knows no looks of a page that is just being left.
  !HARMLESS.test(getComputedStyle(document.documentElement)?.filter);
