/** Where an attacked reader presses, and what they see. */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardBox, inCard } from '../../scripts/browsers/card.ts';
import { differences } from './pictures.ts';

interface Point {
  x: number;
  y: number;
}

/** The middle of the page's name, `#name`. */
export function nameOn(page: Page): Promise<Point> {
  return page.$eval('#name', (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** The middle of one of the card's buttons in the window. */
export async function buttonAt(page: Page | Frame, name: string): Promise<Point> {
  const at = await inCard(
    page,
    (wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        ({ ariaLabel, innerText }) => (ariaLabel ?? innerText.trim()) === wanted,
      );
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    name,
  );
  const card = await cardBox(page);
  return { x: card.x + (at?.x ?? 0), y: card.y + (at?.y ?? 0) };
}

/** What is seen inside the card's edges, once it has come to rest. */
export async function settledInside(page: Page, own: Page): Promise<Uint8Array> {
  let seen = await insideOf(page);
  const changed = async () => {
    const before = seen;
    seen = await insideOf(page);
    return (await differences(own, before, seen, [])).outside;
  };
  await expect.poll(changed).toBe(0);
  return seen;
}

/** The card looks inside as it did, or does so again before long: a busy machine takes its time to lift it. */
export function looksAsBefore(page: Page, own: Page, before: Uint8Array): Promise<void> {
  return expect.poll(() => looksLike(page, own, before), { timeout: 5_000 }).toBe(true);
}

/** The card looks inside as it did. */
export async function looksLike(page: Page, own: Page, before: Uint8Array): Promise<boolean> {
  return (await differences(own, before, await insideOf(page), [])).outside === 0;
}

async function insideOf(page: Page): Promise<Uint8Array> {
  const { x, y, width, height } = await cardBox(page);
  return page.screenshot({ clip: { x: x + 16, y: y + 16, width: width - 32, height: height - 32 } });
}
