/** What `npm run bench -- maker` does in the page. Each function stands alone there. */

/** Milliseconds. */
export interface Times {
  median: number;
  longest: number;
}

interface Watch {
  heldUp: number;
  shown: Set<number>;
  timer: number;
}

/** Begins to note how long the main thread is busy without a break, and which values the progress bar has. */
export function beginWatching(): void {
  const watch: Watch = { heldUp: 0, shown: new Set(), timer: 0 };
  Object.assign(globalThis, { watch });
  let last = performance.now();
  watch.timer = window.setInterval(() => {
    const now = performance.now();
    watch.heldUp = Math.max(watch.heldUp, now - last);
    last = now;
    const progress = document.querySelector<HTMLProgressElement>('.bgr-waiting progress');
    if (progress) watch.shown.add(progress.value);
  }, 4);
}

/** Ends that. */
export function endWatching(): { heldUp: number; shown: number } {
  const { watch } = globalThis as unknown as { watch: Watch };
  clearInterval(watch.timer);
  return { heldUp: watch.heldUp, shown: watch.shown.size };
}

/** Presses a key of the list so often, each time when what the one before changed has been painted. */
export async function pressKeys(key: string, presses: number): Promise<Times> {
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
  const times: number[] = [];
  for (let i = 0; i < presses; i++) {
    await painted();
    const list = document.querySelector('[role="listbox"]');
    const began = performance.now();
    list?.dispatchEvent(new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, bubbles: true }));
    await painted();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { median: times[presses >> 1] ?? Number.NaN, longest: times.at(-1) ?? Number.NaN };
}

/** Scrolls the list from its beginning to its end in a hundred frames. */
export async function scrollThrough(): Promise<Times> {
  const list = document.querySelector('[role="listbox"]');
  const times: number[] = [];
  let last = 0;
  for (let frame = 0; frame <= 100 && list; frame++) {
    list.scrollTop = (list.scrollHeight * frame) / 100;
    const now = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    if (frame > 0) times.push(now - last);
    last = now;
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? Number.NaN, longest: times.at(-1) ?? Number.NaN };
}
