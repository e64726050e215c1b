/** Keeps the card at its mention: places it when it opens or grows, and follows wherever the mention goes. */
import { type Box, type Place, placeBeside, seenOf } from '../../ui/place-beside.ts';
import type { CardSubject } from './card.ts';
import { boxAround, follow } from './position.ts';

/** CSS pixels between the card and either side of what the reader sees, however far two fingers have zoomed in. */
const MARGIN = 8;
/** Milliseconds between two looks where a busy machine draws no frames. */
const EVERY = 40;
/**
 * Milliseconds without a look in which the card may have been anywhere, and anything over it: a page that lets no script run meanwhile
 * has what is pressed heard of later.
 */
const BLIND = 100;
/** Milliseconds for which nothing may have lain on the card or moved it before it changes settings. */
export const STEADY = 500;
/** What was steady for longer can bear a slow machine's moment, 125 milliseconds without a look, which count double. */
const STEADIEST = 750;

export interface Placer {
  /** Begins at a mention. */
  start(subject: CardSubject): void;
  /** The middle of the mention, in CSS pixels of the viewport. */
  middle(): [number, number];
  /** Places the card, or once more when its size has changed; with `stay` on the side where it already is. */
  place(card: HTMLElement, stay: boolean): void;
  /** Milliseconds for which nothing that the page does has moved the card, as far as the page let us look. */
  steadyFor(): number;
  /** Where the card is now; null while it isn't there. */
  box(): Box | null;
  stop(): void;
}

/** `onGone` is called when the mention isn't on the page any more. */
export function createPlacer(onGone: () => void): Placer {
  let subject: CardSubject | null = null;
  let card: HTMLElement | null = null;
  let at: Box | null = null;
  let place: Place | null = null;
  /** What the reader sees of the page, and where the card was put there. */
  let seen: string | undefined;
  let stood = '';
  let frame = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let lookedAt = 0;
  let movedAt = 0;

  const box = () => card && boxAround([card.getBoundingClientRect()]);
  const stands = () => JSON.stringify(box());

  const put = (next: Place) => {
    place = next;
    if (card) card.style.transform = `translate(${Math.round(next.x)}px, ${Math.round(next.y)}px)`;
    stood = stands();
  };

  const compute = (stay: boolean) => {
    if (!card || !at) return;
    unzoom(card);
    card.style.maxInlineSize = `${seenOf(window).width - 2 * MARGIN}px`;
    put(placeBeside(at, card, stay && place ? place.side : null));
    seen = seenPart();
  };

  const update = () => {
    const now = subject && boxAround(subject.rects());
    if (!now || !at) return onGone();
    const before = at;
    at = now;
    const isResized = seen !== seenPart();
    const isMoved = JSON.stringify(before) !== JSON.stringify(now);
    // Whatever has moved or enlarged it: so can what the page has put its element into.
    const isShifted = stood !== stands();
    const time = performance.now();
    const blind = time - lookedAt;
    if (isResized || isMoved || isShifted) movedAt = time;
    // Double, so that where it is so for more than half of the time nothing is steady.
    else if (blind > BLIND) movedAt = Math.min(time, Math.max(movedAt, time - STEADIEST) + 2 * blind);
    lookedAt = time;
    if (isResized || isShifted) compute(!isResized);
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
    clearInterval(timer);
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
      timer = setInterval(update, EVERY);
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
    box,
    stop,
  };
}

/** Takes back the `zoom` of what the card stands in: mentions and windows are measured without it. */
function unzoom(card: HTMLElement): void {
  card.style.zoom = '';
  card.style.zoom = String(1 / card.currentCSSZoom);
}

/** The window's size and place on the screen, and the part of it that two fingers have zoomed in on. */
function seenPart(): string | undefined {
  const { offsetLeft, offsetTop, width, height } = seenOf(window);
  try {
    return [screenX, screenY, offsetLeft, offsetTop, width, height].join();
  } catch {
    // In Firefox a page that is being left, or a frame of one, has no place on the screen any more.
  }
}
