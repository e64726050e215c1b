/** When to work: in slices that never hold up the page. All times are milliseconds. */

export interface Scheduler {
  /** The time now, of any fixed origin. */
  now(): number;
  /** Lets the page work first, then goes on. */
  pause(): Promise<void>;
  /** Waits until the page has been drawn once more, so that asking for styles computes none that the page doesn't need. */
  drawn(): Promise<void>;
  /** Waits until the page is idle, but no longer than this. */
  idle(atMost: number): Promise<void>;
  /** Waits. */
  wait(time: number): Promise<void>;
}

/** A page that isn't drawn for so long isn't on screen, though it doesn't say so. */
const LONGEST_FRAME = 3000;

/** The browser's own clock and queue. */
export function browserScheduler(view: Window & typeof globalThis): Scheduler {
  const wait = (time: number) => new Promise<void>((done) => view.setTimeout(done, time));
  const turn = (view as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  return {
    now: () => view.performance.now(),
    pause: () => turn?.yield?.() ?? wait(0),
    drawn: () =>
      view.document.hidden
        ? wait(0)
        : new Promise((done) => {
            view.requestAnimationFrame(() => view.setTimeout(done));
            view.setTimeout(done, LONGEST_FRAME);
          }),
    idle: (atMost) =>
      new Promise((done) => {
        view.requestIdleCallback(() => done(), { timeout: atMost });
      }),
    wait,
  };
}

/** The longest stretch of work without a pause: well under the 50 ms that a reader would feel, on slow machines too. */
const SLICE = 8;

/** Runs stepwise work in slices, until a signal aborts, and counts what it costs. */
export class Slices {
  #spent = 0;
  /** When the page last had its turn. */
  #since = Number.NEGATIVE_INFINITY;
  readonly #scheduler: Scheduler;
  readonly #signal: AbortSignal;

  constructor(scheduler: Scheduler, signal: AbortSignal) {
    this.#scheduler = scheduler;
    this.#signal = signal;
  }

  /** Does the work to its end and answers its result; stops with the signal's reason when it is aborted in a pause. */
  async run<T>(work: Generator<void, T>): Promise<T> {
    for (;;) {
      const started = this.#scheduler.now();
      // Work of several runs can follow in one task: together it is no longer than a slice.
      while (this.#scheduler.now() - this.#since < SLICE) {
        const step = work.next();
        if (!step.done) continue;
        this.#spent += this.#scheduler.now() - started;
        return step.value;
      }
      this.#spent += this.#scheduler.now() - started;
      await this.after(this.#scheduler.pause());
      this.#since = this.#scheduler.now();
    }
  }

  /** Waits for something that isn't our work; stops with the signal's reason when it is aborted meanwhile. */
  async after<T>(waited: Promise<T>): Promise<T> {
    const result = await waited;
    this.#signal.throwIfAborted();
    return result;
  }

  /** Work done outside `run` counts too. */
  count<T>(work: () => T): T {
    const started = this.#scheduler.now();
    try {
      return work();
    } finally {
      this.#spent += this.#scheduler.now() - started;
    }
  }

  /** Milliseconds worked since the last `take`. */
  get spent(): number {
    return this.#spent;
  }

  /** The same, and begins to count anew. */
  take(): number {
    const spent = this.#spent;
    this.#spent = 0;
    return spent;
  }
}

/** Wakes a loop that waits for work; a call that comes while it works is not lost. */
export class Wakeup {
  #isDue = false;
  #ring: (() => void) | null = null;

  /** True while the loop waits and nothing is due. */
  get isAwaited(): boolean {
    return this.#ring !== null && !this.#isDue;
  }

  call(): void {
    this.#isDue = true;
    this.#ring?.();
  }

  /** The loop begins to work: calls from now on are for the next time. */
  answered(): void {
    this.#isDue = false;
  }

  /** Resolves at the next call, at once when one is due. */
  async next(): Promise<void> {
    await new Promise<void>((ring) => {
      this.#ring = ring;
      if (this.#isDue) ring();
    });
    this.#ring = null;
  }
}
