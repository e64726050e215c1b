/**
 * The card's place in the page's tree: a plain element outside body, and in its closed shadow root the frame with the card's
 * page. No word of the card is in this process, so that it doesn't matter who finds a way into that root.
 */
import {
  appendTo,
  attributeOf,
  closestTo,
  elementAt,
  focusOn,
  isConnected,
  queryAll,
  rootOf,
} from '../dom/safe-dom.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** What our one element in a page is known by: to us, to a newer copy of us, and to whoever looks for it. `open` while the card is shown. */
const HOST_ATTRIBUTE = 'data-backgrounder-card';

/** True of the element that holds a card. */
export const isCardHost = (element: Element): boolean => attributeOf(element, HOST_ATTRIBUTE) !== null;

/** The cards in a document, of this copy or of others. */
export const cardHostsIn = (document: Document): Iterable<Element> => queryAll(document, `[${HOST_ATTRIBUTE}]`);

/** What is said in a tag of where the frame is, how large, and whether it can be used. */
const PLACING = / (inert|dir|style)="(\w*|( ?(max-|block-s|zoom:|transform:)[^;{]*;)*)"/g;

export interface HostFrame {
  /** What its page must say to be told anything: made for this frame alone, and known to nobody else. */
  readonly key: string;
  /** The frame, to be sized and placed. */
  readonly element: HTMLIFrameElement;
  /** What stands in the page's own tree. */
  readonly host: Element;
  readonly parent: Element;
  /** False until it is shown: it is there, loads, and can't be seen or reached. */
  isShown: boolean;
  /** True while the focus is in the frame. */
  readonly hasFocus: boolean;
  /** Puts it on top of everything else in the page, also again. */
  show(): void;
  focus(): void;
  /** Takes the focus, and gives it back to the card or nobody. */
  hush(): void;
  /** True when something is in here that isn't ours, or looks otherwise than we made it: the page has found its way in. */
  isTouched(): boolean;
  /** True when an event passed through it. */
  owns(event: Event): boolean;
  /** Takes it out of the page. */
  remove(): void;
}

export interface HostFrameOptions {
  css: string;
  /** The card's page for a key. */
  address(key: string): string;
  /** The frame has loaded something: the card's page, or whatever the browser shows in its place. */
  onLoad(frame: HostFrame): void;
  /** The page took the element out of its tree. */
  onTaken(frame: HostFrame): void;
  /** `closed`, so that pages don't get in the frame's way; tests look inside with `open`. */
  mode?: ShadowRootMode | undefined;
}

/** Puts a frame into `parent`, where nobody sees it yet. */
export function createHostFrame(parent: Element, options: HostFrameOptions): HostFrame {
  const { css, address, onLoad, onTaken, mode = 'closed' } = options;
  // In a document of plain XML createElement makes elements that are nothing.
  const make = (tag: string) => document.createElementNS(XHTML, tag) as HTMLElement;
  const host = make('div');
  // Of those that hold no shadow tree: a page could give it one.
  const box = make('b');
  const frame = make('iframe') as HTMLIFrameElement;
  const key = randomKey();
  host.setAttribute(HOST_ATTRIBUTE, '');
  // What a page does to the host, or draws on it, concerns nothing in the box, which alone stands in the top layer: a page that puts
  // the host there lays it over the card as it could anything.
  box.popover = 'manual';
  box.tabIndex = -1;
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  frame.inert = true;
  frame.title = 'Backgrounder';
  // The Tab key comes and goes by our own hand: from the mention, and back.
  frame.tabIndex = -1;
  // Without this a page that is isolated from other origins takes no frame, and one that asks what isolation would stop is told where it is.
  frame.setAttribute('credentialless', '');
  const source = address(key);
  if (!crossOriginIsolated) frame.src = source;
  box.append(frame);
  root.append(box);

  /** What a page that has the root could change so that nobody sees the card. */
  const look = () =>
    String([
      root.innerHTML.replace(PLACING, ''),
      [...root.adoptedStyleSheets].map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
      root.getAnimations(),
    ]);
  const own = look();
  const watch = new MutationObserver(() => {
    if (!isConnected(host)) onTaken(made);
  });
  const made: HostFrame = {
    key,
    element: frame,
    host,
    parent,
    isShown: false,
    get hasFocus() {
      return root.activeElement !== null;
    },
    show() {
      if (!isConnected(host)) return;
      const held = made.hasFocus;
      made.isShown = true;
      frame.inert = false;
      host.setAttribute(HOST_ATTRIBUTE, 'open');
      box.hidePopover();
      box.showPopover();
      if (held) made.focus();
    },
    focus: () => focusOn(frame),
    isTouched: () => own !== look(),
    hush() {
      const held = made.hasFocus;
      focusOn(box);
      if (held) made.focus();
      else box.blur();
    },
    // What Firefox tells of a frame that has loaded, it tells the document.
    owns: (event) => event.target === frame || event.composedPath().includes(host),
    remove() {
      watch.disconnect();
      host.remove();
    },
  };
  frame.addEventListener('load', () => onLoad(made));
  appendTo(parent, host);
  // Isolated pages are told the `src` of frames (`measureUserAgentSpecificMemory`). Elsewhere it spares an empty page, and our scripts in it.
  if (crossOriginIsolated) frame.contentWindow?.location.replace(source);
  watch.observe(parent, { childList: true });
  return made;
}

/** 128 bits, as a page can't guess them. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16)) as Uint8Array & { toHex(): string };
  return bytes.toHex();
}

/**
 * Where a card must stand to be used: in the modal dialog that holds the point of the viewport (CSS pixels), in what fills
 * the screen, else at the document's root.
 */
export const homeAt = (x: number, y: number): Element => dialogAt(x, y) ?? fullscreenRoot() ?? document.documentElement;

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
export function fullscreenRoot(): Element | null {
  const full = document.fullscreenElement;
  return full && closestTo(full, 'video, audio, canvas, iframe, img, object, embed') === full ? null : full;
}
