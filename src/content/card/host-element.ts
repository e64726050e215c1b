/**
 * The card's place in the page's tree: a plain element outside body with a closed shadow root, in the top layer. It is
 * there only while a card is on screen.
 */
import { appendTo, closestTo, isConnected, isElement, nodesAt, openRootOf, rootOf } from '../dom/safe-dom.ts';
import { keepTabIn } from './tab-cycle.ts';

/** The tag of our one element in a page. */
export const HOST_TAG = 'backgrounder-card';
/** Times in a row the host goes back after the page took it away; then the page has its way. */
const REATTACHMENTS = 3;

export interface CardHostElement {
  /** What the card is rendered into. */
  readonly content: HTMLElement;
  /** Puts the host where it can be used: in the modal dialog that holds the point or what fills the screen, else at the root. */
  show(x: number, y: number): void;
  /** Takes it out of the page. */
  hide(): void;
  /** True when an event passed through the card. */
  owns(event: Event): boolean;
  /** The element with the focus inside the card, or null. */
  focused(): Element | null;
}

export interface CardHostOptions {
  /** The card's style rules now; asked at each showing. */
  css(): string;
  /** The page took the card away again and again, or went to or from full screen. */
  onLost(): void;
  /** `closed`, so that pages can't reach into the card; tests look inside with `open`. */
  mode?: ShadowRootMode;
}

/** Events that a card keeps to itself: a page's shortcuts must not hear what is typed or clicked in it. */
const OWN_EVENTS =
  'click dblclick auxclick contextmenu keydown keyup keypress wheel ' +
  'pointerdown pointerup mousedown mouseup touchstart touchend focusin focusout';
/** Events that act on something; only a reader's own do. */
const ACTING_EVENTS = 'click keydown keyup pointerdown mousedown submit';

/** Makes the host without touching the page. */
export function createHostElement({ css, onLost, mode = 'closed' }: CardHostOptions): CardHostElement {
  const host = document.createElement(HOST_TAG);
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode });
  const content = document.createElement('div');
  root.append(content);
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  guard(root);
  keepTabIn(root);

  let parent: Element | null = null;
  let full: Element | null = null;
  let reattached = 0;
  const onFullscreen = () => {
    if (fullscreenRoot() !== full) onLost();
  };
  const watch = new MutationObserver(() => {
    if (host.isConnected || !parent) return;
    reattached += 1;
    if (reattached > REATTACHMENTS || !isConnected(parent)) return onLost();
    appendTo(parent, host);
    host.showPopover();
  });

  return {
    content,
    show(x, y) {
      full = fullscreenRoot();
      const wanted = dialogAt(x, y) ?? full ?? document.documentElement;
      if (host.parentNode === wanted && wanted === parent) return;
      sheet.replaceSync(css());
      parent = wanted;
      reattached = 0;
      watch.disconnect();
      appendTo(wanted, host);
      watch.observe(wanted, { childList: true });
      host.showPopover();
      document.addEventListener('fullscreenchange', onFullscreen);
    },
    hide() {
      parent = null;
      watch.disconnect();
      document.removeEventListener('fullscreenchange', onFullscreen);
      host.remove();
    },
    owns: (event) => event.composedPath().includes(host),
    focused: () => root.activeElement,
  };
}

function guard(root: ShadowRoot): void {
  for (const type of ACTING_EVENTS.split(' ')) {
    const drop = (event: Event) => {
      if (event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    root.addEventListener(type, drop, { capture: true });
  }
  for (const type of OWN_EVENTS.split(' ')) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}

/** The innermost element at a point of the viewport (CSS pixels), in whichever open shadow root. */
export const elementAt = (x: number, y: number): Element | null =>
  nodesAt(document, x, y, openRootOf).find(isElement) ?? null;

/** The open modal dialog around a point: everything outside of it is inert. */
function dialogAt(x: number, y: number): Element | null {
  let element = elementAt(x, y);
  while (element) {
    const dialog: Element | null = closestTo(element, 'dialog:modal');
    if (dialog) return dialog;
    const root = rootOf(element);
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The element that fills the screen: what is outside of it can't be pointed at. Media and frames hold no children. */
function fullscreenRoot(): Element | null {
  const full = document.fullscreenElement;
  return full && closestTo(full, 'video, audio, canvas, iframe, img, object, embed') === full ? null : full;
}
