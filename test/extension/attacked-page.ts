/** Where an attacked reader presses, and what they see. */
import type { Frame, Page } from 'puppeteer-core';
import { cardBox, inCard } from '../../scripts/browsers/card.ts';

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

/** What is seen inside the card's edges. */
export async function insideOf(page: Page): Promise<Uint8Array> {
  const { x, y, width, height } = await cardBox(page);
  return page.screenshot({ clip: { x: x + 16, y: y + 16, width: width - 32, height: height - 32 } });
}
