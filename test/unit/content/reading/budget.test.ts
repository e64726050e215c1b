/** Which restless pages are given up, whatever the machine's speed. */
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../../src/content/reading/budget.ts';

/**
 * Paints a text and has the page undo it after so many milliseconds, `rounds` times, a round every `every` milliseconds.
 * What was undone is found when the next round begins.
 */
function play(
  rounds: number,
  every: number,
  undoneAfter: number,
  budget = new Budget(0),
  text = 'Ilham Aliyev',
): Budget {
  for (let round = 0; round < rounds; round += 1) {
    const now = round * every;
    budget.painted(text, now);
    budget.settled(now);
    budget.changed(now + undoneAfter);
    budget.undone(text, now + every);
  }
  return budget;
}

describe('a budget', () => {
  it('gives up a text that the page undoes at once whenever it is painted, on a fast machine and on a slow one', () => {
    for (const budget of [play(31, 150, 5), play(31, 5000, 300)]) {
      expect(budget.isGivenUp('Ilham Aliyev')).toBe(true);
      expect(budget.isGivenUp('Baku')).toBe(false);
      expect(budget.isSpent).toBe(false);
    }
  });

  it('holds no check between a change and its reading for a sign that the page has accepted', () => {
    const budget = new Budget(0);
    for (let now = 0; now < 31 * 5000; now += 5000) {
      budget.painted('Ilham Aliyev', now);
      budget.settled(now);
      budget.changed(now + 300);
      budget.accept(now + 2500);
      budget.undone('Ilham Aliyev', now + 5000);
    }
    expect(budget.isGivenUp('Ilham Aliyev')).toBe(true);
  });

  it('gives nothing up on a page that fights for a moment', () => {
    expect(play(30, 150, 5).isGivenUp('Ilham Aliyev')).toBe(false);
  });

  it('is spent by a page that undoes text after text', () => {
    const budget = new Budget(0);
    for (let text = 0; text < 20; text += 1) play(31, 150, 5, budget, `${text}`);
    expect(budget.isSpent).toBe(false);
    play(31, 150, 5, budget, 'one more');
    expect(budget.isSpent).toBe(true);
  });

  it('gives nothing up on a page that draws its text anew now and then, for hours', () => {
    expect(play(10_000, 1000, 900).isGivenUp('Ilham Aliyev')).toBe(false);
  });

  it('counts a text once a painting, in however many places it stands', () => {
    const budget = new Budget(0);
    budget.painted('Baku', 0);
    for (let place = 0; place < 100; place += 1) budget.undone('Baku', 10);
    expect(budget.isSpent).toBe(false);
  });

  it('is spent by work beyond what comes back each second, and says how long the next batch waits', () => {
    const budget = new Budget(0);
    budget.spend(10, 1000);
    expect(budget.gap).toBe(280);
    budget.spend(2900, 2000);
    expect(budget.isSpent).toBe(false);
    budget.spend(200, 3000);
    expect(budget.isSpent).toBe(true);
    expect(budget.gap).toBe(5600);
  });

  it('is never spent by batches that wait as long as it says', () => {
    for (const cost of [0.2, 5, 80, 600]) {
      const budget = new Budget(0);
      for (let now = 0, batch = 0; batch < 1000; batch += 1) {
        now += budget.gap + cost;
        budget.spend(cost, now);
        if (budget.isSpent) expect.fail(`${cost} ms, batch ${batch}`);
      }
    }
  });
});
