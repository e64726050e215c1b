/** Keeps the card at its mention: places it when it opens or grows, follows when the page scrolls or changes. */
import { type Box, type Place, placeBeside } from '../../ui/place-beside.ts';
import type { CardSubject } from './card.ts';
import { boxAround, follow } from './position.ts';

export interface Placer {
  /** Begins at a mention. */
  start(subject: CardSubject): void;
  /** The middle of the mention, in CSS pixels of the viewport. */
  middle(): [number, number];
  /** Places the card after a rendering; with `stay` on the side where it already is. */
  place(card: HTMLElement, stay: boolean): void;
  /** Where mention and card are now. */
  boxes(): { mention: readonly Box[]; card: Box | null };
  stop(): void;
}

/** `onGone` is called when the mention isn't on the page any more, except while the card shows what can be undone. */
export function createPlacer(onGone: () => void): Placer {
  let subject: CardSubject | null = null;
  let card: HTMLElement | null = null;
  let at: Box | null = null;
  let place: Place | null = null;
  /** The card's height when it was placed. */
  let height = 0;
  /** The window's size changed since. */
  let resized = false;
  let frame = 0;
  let listening = new AbortController();

  const rects = () => subject?.rects() ?? [];

  const put = (next: Place) => {
    place = next;
    if (card) card.style.transform = `translate(${Math.round(next.x)}px, ${Math.round(next.y)}px)`;
  };

  /** Measures and places. What was scrolled in the card stays so, though it gets its full height while it is measured. */
  const compute = (stay: boolean) => {
    if (!card || !at) return;
    const scrollers = [card, ...card.querySelectorAll('.scroll')].map((part) => ({ part, top: part.scrollTop }));
    put(placeBeside(at, card, stay && place ? place.side : null));
    for (const { part, top } of scrollers) part.scrollTop = top;
    height = card.offsetHeight;
    resized = false;
  };

  const update = () => {
    const now = boxAround(rects());
    if (!now || !at) {
      if (card?.dataset.phase !== 'done') onGone();
      return;
    }
    const before = at;
    at = now;
    if (resized || card?.offsetHeight !== height) compute(!resized);
    else if (place) put(follow(place, before, now));
  };

  /** Once a frame. */
  const moved = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };

  // The page grew, and may have pushed the mention away; or the card did, and must not grow over the mention.
  const observer = new ResizeObserver(moved);

  const stop = () => {
    listening.abort();
    observer.disconnect();
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
      listening = new AbortController();
      const { signal } = listening;
      addEventListener('scroll', moved, { capture: true, passive: true, signal });
      addEventListener(
        'resize',
        () => {
          resized = true;
          moved();
        },
        { signal },
      );
      observer.observe(document.documentElement);
    },
    middle: () => (at ? [(at.left + at.right) / 2, (at.top + at.bottom) / 2] : [0, 0]),
    place(rendered, stay) {
      if (card !== rendered) observer.observe(rendered);
      card = rendered;
      if (at) compute(stay);
      else onGone();
    },
    boxes: () => ({ mention: rects(), card: card?.isConnected ? card.getBoundingClientRect() : null }),
    stop,
  };
}
