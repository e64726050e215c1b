/**
 * Names as stops of the Tab key, which screen readers announce, for readers who want that. The page's own text stays as it
 * is: a landmark of ours behind the page's body lists its names, and the Tab key is led there where a name comes next.
 */

import type { CardOpening } from '../../messages/card.ts';
import type { EntrySummary } from '../../messages/message-map.ts';
import { MARK_CLASS } from '../../styles/line-names.ts';
import { placeOf } from '../blocks/block.ts';
import {
  ACTIVE,
  appendTo,
  closestTo,
  createIn,
  elementAbove,
  holds,
  isConnected,
  rootElementOf,
} from '../dom/safe-dom.ts';
import { type Direction, isConfined, nextStop, type Place, tabPlace } from '../dom/tab-order.ts';
import type { ShownMention } from '../reading/mention-map.ts';
import type { PageReader } from '../reading/page-reader.ts';
import { cover } from './cover.ts';
import type { MentionNavigation } from './mention-navigation.ts';

export interface TabStopsDeps {
  view: Window & typeof globalThis;
  reader: PageReader;
  navigation: MentionNavigation;
  /** True while the reader wants names to be stops. */
  isWanted(): boolean;
  /** What is announced of an entry besides the words, and of the landmark, in the reader's language. */
  describe(entry: EntrySummary): string;
  title(): string;
  open(mention: number, opening: CardOpening): void;
  /** The reader is at a mention, and may open its card next. */
  prepare(mention: number): void;
  /** True of the card's own events. */
  isCards(event: Event): boolean;
}

/** A mention that begins in a text node. */
interface Stop extends Place {
  mention: ShownMention;
}

export class TabStops {
  readonly #deps: TabStopsDeps;
  readonly #landmark: HTMLElement;
  /** The names in the landmark, and their elements. */
  #names = '';
  #listed: HTMLElement[] = [];
  /** The stop that was gone to last, and its element; the focus may have gone on. */
  #last: { stop: Stop; element: HTMLElement } | null = null;

  /** Leads the Tab key until the signal aborts. */
  constructor(deps: TabStopsDeps, signal: AbortSignal) {
    const { view } = deps;
    this.#deps = deps;
    this.#landmark = createIn(view.document, 'nav');
    this.#landmark.className = MARK_CLASS;
    // After the page's own listeners: a key that means something to the page is not ours.
    view.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    // The card gives the focus back to the stop that it was opened at.
    view.addEventListener('focusin', (event) => this.#isElsewhere(event) && this.#leave(), { signal });
    for (const type of ['scroll', 'resize'] as const)
      view.addEventListener(type, () => this.#follow(), { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.#landmark.remove());
  }

  /** Lists the page's names as they are now. */
  update(): void {
    const { view, reader, isWanted, title } = this.#deps;
    const shown = isWanted() ? firstMentions(reader) : [];
    const names = shown.map(({ entry }) => entry.label).join('\n');
    if (names === this.#names) return;
    this.#names = names;
    for (const element of this.#listed) element.remove();
    this.#listed = shown.map((one) => this.#elementFor(one.entry.label, one, () => this.#openFirst(one)));
    this.#landmark.prepend(...this.#listed);
    this.#landmark.ariaLabel = title();
    if (shown.length === 0) this.#landmark.remove();
    else if (!isConnected(this.#landmark)) appendTo(rootElementOf(view.document), this.#landmark);
  }

  #pressed(event: KeyboardEvent): void {
    const { view, isWanted } = this.#deps;
    const { key, isTrusted, defaultPrevented, ctrlKey, altKey, metaKey } = event;
    if (key !== 'Tab' || !isTrusted || defaultPrevented || ctrlKey || altKey || metaKey) return;
    if (!isWanted() || isConfined(view)) return;
    const direction: Direction = event.shiftKey ? -1 : 1;
    const { document } = view;
    const here = this.#last && document.activeElement === this.#last.element ? this.#last.stop : null;
    const next = nextStop(document, here ?? tabPlace(view), direction, (text) => this.#stopsIn(text));
    if (next && 'mention' in next) this.#goTo(next);
    else if (here && next) this.#goOn(next as HTMLElement);
    else if (here && direction === -1) this.#leave();
    else return;
    event.preventDefault();
  }

  /** The mentions in a text node that the key stops at: those in links and buttons are no stops of their own. */
  #stopsIn(node: Text): Stop[] {
    const { reader } = this.#deps;
    const around = elementAbove(node);
    const mentions = reader.mentionsIn(node);
    if (mentions.length === 0 || !around || closestTo(around, `${ACTIVE},[inert]`)) return [];
    return mentions
      .filter(({ id }) => (reader.painter?.rectsOf(id).length ?? 0) > 0)
      .map((mention) => ({ node, offset: placeOf(mention.block, mention.mention.start)?.offset ?? 0, mention }));
  }

  #goTo(stop: Stop): void {
    const before = this.#last;
    this.#deps.navigation.goTo(stop.mention);
    const { mention, block } = stop.mention;
    const words = block.text.slice(mention.start, mention.end);
    const element = this.#elementFor(words, stop.mention, () => this.#open(stop));
    element.tabIndex = 0;
    appendTo(this.#landmark, element);
    this.#last = { stop, element };
    this.#follow();
    element.focus({ preventScroll: true });
    this.#deps.prepare(stop.mention.id);
    before?.element.remove();
  }

  #goOn(element: HTMLElement): void {
    this.#deps.navigation.leave();
    element.focus();
    this.#leave();
  }

  #leave(): void {
    this.#last?.element.remove();
    this.#last = null;
  }

  #elementFor(words: string, { entry }: ShownMention, open: () => void): HTMLElement {
    const element = createIn(this.#deps.view.document, 'mark');
    element.className = MARK_CLASS;
    element.tabIndex = -1;
    element.role = 'button';
    element.ariaHasPopup = 'dialog';
    element.ariaLabel = words;
    element.ariaDescription = this.#deps.describe(entry);
    const pressed = (event: Event) => {
      if (!event.isTrusted) return;
      event.preventDefault();
      event.stopPropagation();
      open();
    };
    element.addEventListener('click', pressed);
    element.addEventListener('keydown', (event) => /^(?:Enter| )$/.test(event.key) && pressed(event));
    return element;
  }

  /** Goes to an entry's first mention and opens the card there, as a screen reader's list of buttons asks for it. */
  #openFirst({ entry }: ShownMention): void {
    const [first] = this.#deps.reader.mentions.of(entry.id);
    if (!first) return;
    this.#deps.navigation.goTo(first);
    this.#deps.open(first.id, 'keyboard');
  }

  #isElsewhere(event: Event): boolean {
    return !holds(this.#landmark, event.target as Node) && !this.#deps.isCards(event);
  }

  /** Opens the card on what stands at a stop now: the mention may have been recognised anew. */
  #open(stop: Stop): void {
    const now = this.#stopsIn(stop.node as Text).find(({ offset }) => offset === stop.offset);
    if (now) this.#deps.open(now.mention.id, 'keyboard');
  }

  /** Keeps the stop over its name. */
  #follow(): void {
    const [box] = this.#last ? (this.#deps.reader.painter?.rectsOf(this.#last.stop.mention.id) ?? []) : [];
    if (this.#last && box) cover(this.#last.element, box);
  }
}

/** Names that are listed; a page that names more is a list itself. */
const MOST_LISTED = 200;

/** The first mention of every entry on the page, in the order of the page. */
function firstMentions({ mentions }: PageReader): ShownMention[] {
  const shown: ShownMention[] = [];
  for (const entry of mentions.entries) {
    const [first] = mentions.of(entry);
    if (first) shown.push(first);
    if (shown.length === MOST_LISTED) break;
  }
  return shown;
}
