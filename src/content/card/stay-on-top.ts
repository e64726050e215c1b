/**
 * Keeps the open card above what the page puts over it. Whatever enters the browser's top layer after the card lies on it, and
 * can let clicks through: readers would press what they don't see.
 */
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
  let known = topLayer();
  let steadySince = performance.now();
  let raises = 0;

  const isForeign = (element: Element) => element !== host && !holds(element, host);
  const covered = (by: readonly Element[]) => {
    raises += 1;
    if (raises > RAISES || by.some((element) => element.matches(':modal'))) return onBeaten();
    raise();
    known = topLayer();
    steadySince = performance.now();
  };
  const look = () => {
    const now = topLayer();
    const above = [...now].filter((element) => !known.has(element) && isForeign(element));
    if (above.length > 0) return covered(above);
    known = now;
    if (isVeiled()) steadySince = performance.now();
  };
  // Tells at once what the next look would find, unless the page keeps the event to itself.
  const toggled = ({ isTrusted, target }: Event) => {
    if (isTrusted && target instanceof Element && isForeign(target) && target.matches(IN_TOP_LAYER)) covered([target]);
  };
  addEventListener('toggle', toggled, { capture: true, signal });
  const timer = setInterval(look, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  return { steadyFor: () => (isVeiled() || isAnyInShadow(document) ? 0 : performance.now() - steadySince) };
}

/** What lies above the page: popovers, modal dialogs, and what fills the screen. */
const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

const topLayer = (): Set<Element> => new Set(queryAll(document, IN_TOP_LAYER));

/**
 * True when something in a shadow tree, a closed one too, lies above the page: whether above the card as well, nothing tells. In
 * Chromium, where the card knows what covers it, no script is told of closed trees so.
 */
const isAnyInShadow = (tree: Document | ShadowRoot): boolean =>
  [...queryAll<FirefoxElement>(tree, '*')].some(({ openOrClosedShadowRoot: root }) => {
    return root && (queryAll(root, IN_TOP_LAYER).length > 0 || isAnyInShadow(root));
  });

type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

function isVeiled(): boolean {
  const { documentElement } = document;
  if (CSS.supports(`selector(${CURTAIN})`) && documentElement.matches(CURTAIN)) return true;
  return !HARMLESS.test(getComputedStyle(documentElement).filter);
}
