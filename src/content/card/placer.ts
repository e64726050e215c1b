/** Keeps the card at its mention: places it when it opens or grows, and follows wherever the mention goes. */
import { type Box, type Place, placeBeside } from '../../ui/place-beside.ts';
import type { CardSubject } from './card.ts';
import { boxAround, follow } from './position.ts';

/** CSS pixels between the card and either side of what the reader sees, however far two fingers have zoomed in. */
const MARGIN = 8;
/** Milliseconds without a look after which the card may have been anywhere: what is pressed meanwhile is heard of later. */
const BLIND = 250;

export interface Placer {
  /** Begins at a mention. */
  start(subject: CardSubject): void;
  /** The middle of the mention, in CSS pixels of the viewport. */
  middle(): [number, number];
  /** Places the card, or once more when its size has changed; with `stay` on the side where it already is. */
  place(card: HTMLElement, stay: boolean): void;
  /** Milliseconds for which nothing that the page does has moved the card, as far as the page let us look. */
  steadyFor(): number;
  /** Where mention and card are now. */
  boxes(): { mention: readonly Box[]; card: Box | null };
  stop(): void;
}

/** `onGone` is called when the mention isn't on the page any more. */
export function createPlacer(onGone: () => void): Placer {
  let subject: CardSubject | null = null;
  let card: HTMLElement | null = null;
  let at: Box | null = null;
  let place: Place | null = null;
  /** What the card was placed by: its height, and what the reader sees of the page. */
  let height = 0;
  let seen = '';
  let frame = 0;
  let lookedAt = 0;
  let movedAt = 0;

  const rects = () => subject?.rects() ?? [];

  const put = (next: Place) => {
    place = next;
    if (card) card.style.transform = `translate(${Math.round(next.x)}px, ${Math.round(next.y)}px)`;
  };

  const compute = (stay: boolean) => {
    if (!card || !at) return;
    unzoom(card);
    card.style.maxInlineSize = `${(visualViewport?.width ?? innerWidth) - 2 * MARGIN}px`;
    put(placeBeside(at, card, stay && place ? place.side : null));
    height = card.offsetHeight;
    seen = seenPart();
  };

  const update = () => {
    const now = boxAround(rects());
    if (!now || !at) return onGone();
    const before = at;
    at = now;
    const isResized = seen !== seenPart();
    const isMoved = JSON.stringify(before) !== JSON.stringify(now);
    const time = performance.now();
    if (isResized || isMoved || time - lookedAt > BLIND) movedAt = time;
    lookedAt = time;
    if (isResized || card?.offsetHeight !== height) compute(!isResized);
    else if (place && isMoved) put(follow(place, before, now));
  };

  // Scrolling, growing, animations, transforms, insertions far above: nothing but a look at each frame hears of them all.
  const watch = () => {
    frame = requestAnimationFrame(() => {
      update();
      if (subject) watch();
    });
  };

  const stop = () => {
    cancelAnimationFrame(frame);
    subject = null;
    card = null;
    at = null;
    place = null;
  };

  return {
    start(next) {
      stop();
      subject = next;
      at = boxAround(next.rects());
      watch();
    },
    middle: () => (at ? [(at.left + at.right) / 2, (at.top + at.bottom) / 2] : [0, 0]),
    place(shown, stay) {
      card = shown;
      if (at) compute(stay);
      else onGone();
    },
    steadyFor() {
      update();
      return performance.now() - movedAt;
    },
    boxes: () => ({ mention: rects(), card: card?.isConnected ? card.getBoundingClientRect() : null }),
    stop,
  };
}

/** Takes back the `zoom` of what the card stands in: mentions and windows are measured without it. */
function unzoom(card: HTMLElement): void {
  card.style.zoom = '';
  card.style.zoom = String(1 / card.currentCSSZoom);
}

/** The size of the window, the part of it that two fingers have zoomed in on, and how much the page enlarges itself. */
function seenPart(): string {
  const { offsetLeft, offsetTop, width, height } = visualViewport ?? {};
  return [
    innerWidth,
    innerHeight,
    offsetLeft,
    offsetTop,
    width,
    height,
    document.documentElement.currentCSSZoom,
  ].join();
}
