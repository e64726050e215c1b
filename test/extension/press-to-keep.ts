/** Presses in the card what changes something that is kept. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardText, inCard, pressInCard } from '../../scripts/browsers/card.ts';
import type { Reader } from './reader.ts';
import { word } from './settings.ts';
import { showsButton } from './shows-button.ts';

/** What the card says where it can't be sure that its reader has seen what was pressed. */
const REFUSALS = ['card_covered', 'card_soon', 'names_covered', 'names_soon'] as const;
const MOST_PRESSES = 5;
/** Milliseconds after which what was pressed is refused, if the card says so: what it says may be of the press before. */
const PATIENCE = 1_500;

/** Presses a button, by its words, and again where the card says so: a busy machine may have nobody look at it for a moment. */
export async function pressToKeep(
  reader: Reader,
  page: Page,
  button: string,
  isDone: () => Promise<boolean>,
): Promise<void> {
  const refusals = await Promise.all(REFUSALS.map((key) => word(reader.own, key)));
  const isRefused = async () => {
    const text = await cardText(page);
    return refusals.some((refusal) => text.includes(refusal));
  };
  const isSettled = async (pressed: number) =>
    (await isDone()) || (performance.now() > pressed + PATIENCE && (await isRefused()));
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await inCard(page, showsButton, button)) await pressInCard(page, button);
    const pressed = performance.now();
    await expect.poll(() => isSettled(pressed), { timeout: 10_000 }).toBe(true);
    if (await isDone()) return;
  }
  await expect.poll(isDone).toBe(true);
}
