/** Keeps the card at its mention: places it when it opens or grows, follows when the page scrolls or changes. */
import type { CardSubject } from './card.ts';
import { boxAround, type CardPlace, follow, placeAt } from './position.ts';
import type { Box } from './safe-path.ts';

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
  let place: CardPlace | null = null;
  /** The card's height when it was placed. */
  let height = 0;
  /** What the next frame has to do. */
  let due: 'follow' | 'stay' | 'anew' = 'follow';
  let round = 0;
  let frame = 0;
  let listening: AbortController | null = null;

  const put = (next: CardPlace) => {
    place = next;
    if (card) card.style.transform = `translate(${next.x}px, ${next.y}px)`;
  };

  /** Measures and places; of several at once only the last counts. */
  const compute = (stay: boolean) => {
    if (!card || !at) return;
    const mine = ++round;
    const box = at;
    const scrollers = [card, ...card.querySelectorAll('.scroll')].map((part) => ({ part, top: part.scrollTop }));
    card.style.maxBlockSize = '';
    placeAt(box, card, stay ? (place?.placement ?? null) : null).then((next) => {
      if (mine !== round || !card) return;
      for (const { part, top } of scrollers) part.scrollTop = top;
      height = card.offsetHeight;
      put(next);
    });
  };

  const update = () => {
    const before = at;
    const now = subject && boxAround(subject.rects());
    const how = due;
    due = 'follow';
    if (!subject || !before) return;
    if (!now) {
      if (card?.dataset.phase !== 'done') onGone();
      return;
    }
    at = now;
    if (how !== 'follow') compute(how === 'stay');
    else if (place) put(follow(place, before, now));
  };

  /** Once a frame, and thoroughly when one of several reasons asks for it. */
  const moved = (how: 'follow' | 'stay' | 'anew') => {
    if (how !== 'follow' && due !== 'anew') due = how;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(update);
  };

  // The page grew, and may have pushed the mention away; or the card did, and must not grow over the mention.
  const observer = new ResizeObserver(() => moved(card !== null && card.offsetHeight !== height ? 'stay' : 'follow'));

  const listen = () => {
    listening?.abort();
    listening = new AbortController();
    const { signal } = listening;
    addEventListener('scroll', () => moved('follow'), { capture: true, passive: true, signal });
    addEventListener('resize', () => moved('anew'), { signal });
    observer.observe(document.documentElement);
    signal.addEventListener('abort', () => observer.disconnect());
  };

  return {
    start(next) {
      subject = next;
      at = boxAround(next.rects());
      place = null;
      listen();
    },
    middle: () => (at ? [(at.left + at.right) / 2, (at.top + at.bottom) / 2] : [0, 0]),
    place(rendered, stay) {
      if (card !== rendered) observer.observe(rendered);
      card = rendered;
      if (!at) return onGone();
      compute(stay);
    },
    boxes: () => ({ mention: subject?.rects() ?? [], card: card?.isConnected ? card.getBoundingClientRect() : null }),
    stop() {
      listening?.abort();
      cancelAnimationFrame(frame);
      round += 1;
      due = 'follow';
      subject = null;
      card = null;
      at = null;
      place = null;
    },
  };
}
