/**
 * Whether the reader can have seen what they press: for half a second the card has been on screen, with nothing on it, and so long
 * the pointer has been in it, which a page may have hidden, or drawn elsewhere, until it came here.
 */
import { lockProbe } from './pointer-lock.ts';

export interface Sight {
  /** Looks for what no event tells of. What is seen is remembered. */
  look(): Promise<void>;
  /** Why a press doesn't count: something is or was on the card, or it and the pointer are here too short a time. Null when it does. */
  problem(): Unseen | null;
}

export type Unseen = 'covered' | 'soon';

/** What browsers with IntersectionObserver v2 know: whether anything covers, fades or distorts the target. */
interface SightEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** Milliseconds in which a reader sees what is there. */
const LONG_ENOUGH = 500;
/** How much of the card may lie outside of the window. */
const SHARE = 0.5;
/**
 * Milliseconds between two of the browser's looks; the standard asks for at least 100. Several that drift apart: a page would cover the
 * card between those of one.
 */
const DELAYS = [100, 117, 139];
/** The look for the pointer among them. */
const POINTER = 0;

/**
 * Watches an element of a frame's window. Where the browser doesn't tell what covers a frame, being on screen must do, unless the
 * page is itself in a frame (`isInner`): what another page lays over that, none of our scripts can see. While the sight is clear
 * the element says so in `data-clear`.
 */
export function watchSight(view: Window & typeof globalThis, element: HTMLElement, isInner: boolean): Sight {
  let waiting: number | undefined;
  let cause: Unseen = 'soon';
  const see = () => {
    waiting ??= view.setTimeout(() => {
      element.dataset.clear = '';
      cause = 'soon';
    }, LONG_ENOUGH);
  };
  const lose = (why: Unseen) => {
    // What has never been in sight can't have been covered there.
    if (waiting !== undefined && why === 'covered') cause = why;
    view.clearTimeout(waiting);
    waiting = undefined;
    delete element.dataset.clear;
  };
  element.addEventListener('pointerenter', ({ pointerType }) => {
    // A finger comes with each tap.
    if (pointerType !== 'mouse' || waiting === undefined) return;
    lose('soon');
    see();
  });
  /** Those of the looks to which the card isn't in sight; the pointer's is one. */
  const blind = new Set(DELAYS);
  const tell = (look: number, isClear: boolean) => {
    if (isClear) blind.delete(look);
    else blind.add(look);
    if (blind.size === 0) see();
    else lose('covered');
  };
  for (const delay of DELAYS) {
    const options = { threshold: [0, SHARE, 1], trackVisibility: true, delay };
    new view.IntersectionObserver((entries) => {
      const { intersectionRatio, isVisible } = entries.at(-1) as SightEntry;
      tell(delay, intersectionRatio >= SHARE && (isVisible ?? !isInner));
    }, options).observe(element);
  }
  const isLocked = lockProbe(view, isInner);
  return {
    async look() {
      if ('trackVisibility' in view.IntersectionObserver.prototype) tell(POINTER, !(await isLocked()));
    },
    problem: () => (element.dataset.clear !== undefined && !view.document.hidden ? null : isInner ? 'covered' : cause),
  };
}
