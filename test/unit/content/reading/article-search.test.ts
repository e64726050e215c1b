/** When a page is looked through for an article. */
import { expect, it } from 'vitest';
import { ArticleSearch } from '../../../../src/content/reading/article-search.ts';
import { type Scheduler, Slices } from '../../../../src/content/reading/scheduler.ts';

const ARTICLE = [{} as Element];

/** A search on a clock that only looks move, each by its cost, and waiting, which is over when the test says so. */
function searching(found: () => Element[] | null, cost = 1) {
  let time = 0;
  let address = 'https://news.example/one';
  const due: number[] = [];
  const waits: Array<{ until: number; done(): void }> = [];
  const never = () => Promise.reject(new Error('A search only waits'));
  const scheduler: Scheduler = {
    now: () => time,
    pause: () => Promise.resolve(),
    drawn: never,
    idle: never,
    wait: (wait) => new Promise((done) => waits.push({ until: time + wait, done })),
  };
  const search = new ArticleSearch({
    scheduler,
    slices: new Slices(scheduler, new AbortController().signal),
    address: () => address,
    // biome-ignore lint/correctness/useYield: a look in one step.
    *regions() {
      time += cost;
      return found();
    },
    due: () => due.push(time),
  });
  /** Lets time pass up to a moment. */
  const pass = async (until: number) => {
    time = until;
    for (const wait of waits) if (wait.until <= time) wait.done();
    await Promise.resolve();
    await Promise.resolve();
  };
  const go = (to: string) => {
    address = to;
  };
  return { search, due, pass, go, waits };
}

it('a page is looked through once, and again when it is wanted', async () => {
  const { search } = searching(() => ARTICLE);
  expect(search.isWanted).toBe(true);
  expect(await search.look()).toEqual(ARTICLE);
  expect(search.isWanted).toBe(false);
  search.want();
  expect(search.isWanted).toBe(true);
});

it('a wanted look waits until the last one is long enough ago, however often it is wanted', async () => {
  const { search, due, pass } = searching(() => ARTICLE);
  await search.look();
  search.want();
  search.want();
  await pass(399);
  expect(due).toEqual([]);
  await pass(400);
  expect(due).toEqual([400]);
  await search.look();
  await pass(2000);
  search.want();
  expect(due).toEqual([400, 2000]);
});

it('a page without an article is looked through ever more rarely, up to every 20 seconds', async () => {
  const { search, pass, waits } = searching(() => null);
  const gaps: number[] = [];
  let time = 0;
  for (let look = 0; look < 12; look += 1) {
    expect(await search.look()).toEqual([]);
    search.want();
    const until = waits.at(-1)?.until ?? 0;
    gaps.push(until - time);
    time = until;
    await pass(time);
  }
  expect(gaps.slice(0, 3)).toEqual([600, 900, 1350]);
  expect(gaps.slice(-2)).toEqual([20_000, 20_000]);
});

it('a look that costs much is followed by a long pause', async () => {
  const { search, due, pass } = searching(() => ARTICLE, 100);
  await search.look();
  search.want();
  await pass(1999);
  expect(due).toEqual([]);
  await pass(2000);
  expect(due).toEqual([2000]);
});

it('another address is another page, told once', async () => {
  const { search, go } = searching(() => null);
  expect(search.hasMoved()).toBe(false);
  go('https://news.example/two');
  expect(search.hasMoved()).toBe(true);
  expect(search.hasMoved()).toBe(false);
});
