/** What a frame needs to know of the page around it, and what the page knows of its frames. */
import type { PageName } from '../../messages/message-map.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';

/** CSS pixels below which a frame shows no article: advertisements, counters, players. */
const SMALLEST = { width: 240, height: 160 };

/** True of the page itself, false in its frames. */
export const isTopFrame = (view: Window): boolean => view.parent === view;

/** True when a frame is large enough to be read in; it may grow later. */
const isVisibleFrame = (view: Window): boolean =>
  view.innerWidth >= SMALLEST.width && view.innerHeight >= SMALLEST.height;

/**
 * The host name in the reader's address bar, whose site rule holds in every frame of the page; the frame's own when
 * the browser tells nothing of the page around it.
 */
export function hostOf(view: Window): string {
  const { location, document } = view;
  if (isTopFrame(view)) return location.hostname;
  const top = [...(location.ancestorOrigins ?? [])].at(-1);
  return hostIn(top) || hostAbove(view) || location.hostname || hostIn(document.referrer) || '';
}

const hostIn = (address = ''): string | undefined => URL.parse(address)?.hostname;

/** The page's host, where the browser lets a frame ask (same origin). */
function hostAbove(view: Window): string | undefined {
  try {
    return view.top?.location.hostname;
  } catch {
    return undefined;
  }
}

/** The names that frames have reported to the page. */
export class FrameNames {
  readonly #byFrame = new Map<number, PageName[]>();
  readonly #changed: () => void;

  /** @param changed called after each report */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** A frame reports all names it holds now. */
  report(frame: number, names: readonly PageName[]): void {
    if (names.length === 0) this.#byFrame.delete(frame);
    else
      this.#byFrame.set(
        frame,
        names.map((name) => ({ ...name, frame })),
      );
    this.#changed();
  }

  /** The page's own names and its frames', each entry once: with the counts of all, at its first place. */
  merged(own: readonly PageName[]): PageName[] {
    const merged = new Map<EntryRef, PageName>();
    for (const name of [own, ...this.#byFrame.values()].flat()) {
      const known = merged.get(name.id);
      merged.set(name.id, known ? { ...known, count: known.count + name.count } : name);
    }
    return [...merged.values()];
  }
}

/** Waits until a frame is large enough to be read in. */
export function whenVisible(view: Window, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const look = () => isVisibleFrame(view) && done();
    view.addEventListener('resize', look, { signal });
    look();
  });
}

/** Milliseconds after which a report is repeated: a frame is often there before the script of the page around it. */
const REPEATS = [1000, 4000, 15_000];

/** Reports a frame's names to its page whenever they change, until the signal aborts. */
export function reporter(
  send: (names: PageName[]) => Promise<unknown>,
  signal: AbortSignal,
): (names: PageName[]) => void {
  let last = '[]';
  let timers: Array<ReturnType<typeof setTimeout>> = [];
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
  };
  signal.addEventListener('abort', stop);
  return (names) => {
    const now = JSON.stringify(names);
    if (now === last || signal.aborted) return;
    last = now;
    stop();
    const report = () => void send(names).catch(() => undefined);
    report();
    timers = REPEATS.map((time) => setTimeout(report, time));
  };
}
