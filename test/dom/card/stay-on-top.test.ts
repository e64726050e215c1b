import { afterEach, describe, expect, test, vi } from 'vitest';
import { stayOnTop } from '../../../src/content/card/stay-on-top.ts';

let end: AbortController;

/** How long nothing was seen to lie on a card, half a second after it was put there. */
async function steadyAfter(change: () => void): Promise<number> {
  const host = document.documentElement.appendChild(document.createElement('div'));
  end = new AbortController();
  const card = { host, hasFocus: false, show: () => undefined, hush: () => undefined, isTouched: () => false };
  const { steadyFor } = stayOnTop(card, () => undefined, end.signal);
  await new Promise((pass) => setTimeout(pass, 500));
  change();
  const time = steadyFor();
  host.remove();
  return time;
}

afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

describe('a card on top', () => {
  test('is steady where nothing happens', async () => {
    expect(await steadyAfter(() => undefined)).toBeGreaterThan(400);
  });

  // Firefox says so of a page that is just being left.
  test('is not in a page that has no looks', async () => {
    const leave = () => vi.spyOn(window, 'getComputedStyle').mockReturnValue(null as unknown as CSSStyleDeclaration);
    expect(await steadyAfter(leave)).toBeLessThan(100);
  });
});
