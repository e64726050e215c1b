import { describe, expect, it, vi } from 'vitest';
import { browserScheduler, type Scheduler, Slices } from '../../../../src/content/reading/scheduler.ts';

/** Milliseconds of a slice, of one step of the work, and of what the page does when it has its turn. */
const SLICE = 8;
const STEP = 3;
const TURN = 20;

/** A clock that only work and the page's own turns move, and the stretches without a turn. */
function steppingClock() {
  let time = 1000;
  let since = time;
  const stretches: number[] = [];
  const never = () => Promise.reject(new Error('Slices only pause'));
  const scheduler: Scheduler = {
    now: () => time,
    async pause() {
      stretches.push(time - since);
      time += TURN;
      since = time;
    },
    drawn: never,
    idle: never,
    wait: never,
  };
  function* work(steps: number, cost = STEP): Generator<void, string> {
    for (let step = 1; step < steps; step += 1) {
      time += cost;
      yield;
    }
    time += cost;
    return `${steps} steps`;
  }
  return { scheduler, work, stretches, longest: () => Math.max(...stretches, time - since) };
}

const forever = () => new AbortController().signal;

describe('work in slices', () => {
  it('never goes on for longer than a slice and a step', async () => {
    const { scheduler, work, stretches, longest } = steppingClock();
    expect(await new Slices(scheduler, forever()).run(work(100))).toBe('100 steps');
    expect(longest()).toBeLessThan(SLICE + STEP);
    expect(stretches.length).toBeLessThanOrEqual(1 + (100 * STEP) / SLICE);
  });

  it.each([1, 2, 3])('never does so across runs of %i steps that follow each other', async (steps) => {
    const { scheduler, work, longest } = steppingClock();
    const slices = new Slices(scheduler, forever());
    for (let run = 0; run < 40; run += 1) await slices.run(work(steps));
    expect(longest()).toBeLessThan(SLICE + STEP);
  });

  it('gives the page its turn after a step that is longer than a slice', async () => {
    const { scheduler, work, longest } = steppingClock();
    await new Slices(scheduler, forever()).run(work(5, 30));
    expect(longest()).toBe(30);
  });

  it('stops in a pause when it is aborted', async () => {
    const { scheduler, work } = steppingClock();
    const life = new AbortController();
    const endless = work(Number.POSITIVE_INFINITY);
    const pause = scheduler.pause;
    let pauses = 0;
    scheduler.pause = async () => {
      await pause();
      pauses += 1;
      if (pauses === 3) life.abort(new Error('gone'));
    };
    await expect(new Slices(scheduler, life.signal).run(endless)).rejects.toThrow('gone');
    expect(pauses).toBe(3);
  });

  it('counts what it cost, without the page’s own turns', async () => {
    const { scheduler, work } = steppingClock();
    const slices = new Slices(scheduler, forever());
    await slices.run(work(20));
    slices.count(() => [...work(2)]);
    expect(slices.spent).toBe(22 * STEP);
    expect(slices.take()).toBe(22 * STEP);
    expect(slices.spent).toBe(0);
  });
});

describe('the browser’s own clock and queue', () => {
  /** A window that is never idle and never drawn: what it is asked for comes only by its time limit. */
  function busyWindow(): Window & typeof globalThis {
    return {
      document: { hidden: false },
      performance: { now: () => 0 },
      setTimeout: (done: () => void, time?: number) => setTimeout(done, time),
      requestAnimationFrame: () => 0,
      requestIdleCallback: (done: () => void, options?: IdleRequestOptions) => {
        if (options?.timeout !== undefined) setTimeout(done, options.timeout);
        return 0;
      },
    } as unknown as Window & typeof globalThis;
  }

  /** Milliseconds until it is over, by a clock that stands still meanwhile. */
  async function timeOf(wait: (scheduler: Scheduler) => Promise<void>): Promise<number | 'for ever'> {
    vi.useFakeTimers();
    try {
      const started = Date.now();
      let ended: number | 'for ever' = 'for ever';
      void wait(browserScheduler(busyWindow())).then(() => {
        ended = Date.now() - started;
      });
      await vi.advanceTimersByTimeAsync(60_000);
      return ended;
    } finally {
      vi.useRealTimers();
    }
  }

  it('waits for a quiet moment no longer than it is told, on a page that is never quiet', async () => {
    expect(await timeOf((scheduler) => scheduler.idle(150))).toBe(150);
  });

  it('waits no longer than three seconds for a page that is never drawn', async () => {
    expect(await timeOf((scheduler) => scheduler.drawn())).toBe(3000);
  });

  it('lets the page work without the scheduler API as well', async () => {
    expect(await timeOf((scheduler) => scheduler.pause())).toBe(0);
  });
});
