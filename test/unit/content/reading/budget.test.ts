/** Which restless pages are given up, whatever the machine's speed. */
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../../src/content/reading/budget.ts';

/**
 * Paints a text and has the page undo it after so many milliseconds, `rounds` times, a round every `every` milliseconds.
 * What was undone is found when the next round begins.
 */
function play(rounds: number, every: number, undoneAfter: number): Budget {
  const budget = new Budget(0);
  for (let round = 0; round < rounds; round += 1) {
    const now = round * every;
    budget.painted('Ilham Aliyev', now);
    budget.settled(now);
    budget.changed(now + undoneAfter);
    budget.undone('Ilham Aliyev', now + every);
  }
  return budget;
}

describe('a budget', () => {
  it('is spent by a page that undoes each painting at once, on a fast machine and on a slow one', () => {
    expect(play(31, 150, 5).isSpent).toBe(true);
    expect(play(31, 5000, 300).isSpent).toBe(true);
  });

  it('is not spent by a page that fights for a moment', () => {
    expect(play(30, 150, 5).isSpent).toBe(false);
  });

  it('is not spent by a page that draws its text anew now and then, for hours', () => {
    expect(play(10_000, 1000, 900).isSpent).toBe(false);
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
    expect(budget.gap).toBe(5000);
  });
});
