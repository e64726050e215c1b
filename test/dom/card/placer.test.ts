import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createPlacer, type Placer } from '../../../src/content/card/placer.ts';
import { SUBJECT } from './card.fixture.tsx';

let placer: Placer;
let gone: number;
let card: HTMLElement;
let content: HTMLElement;
/** The mention's place; null when it is not on the page any more. */
let mention: { left: number; top: number } | null;

const subject = () => ({
  ...SUBJECT,
  rects: () => (mention ? [new DOMRect(mention.left, mention.top, 60, 20)] : []),
});
/** Until nothing is due: sizes are reported after a frame, and acted on in the next. */
const settled = async () => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
};
const box = () => card.getBoundingClientRect();

beforeEach(async () => {
  await page.viewport(900, 700);
  gone = 0;
  placer = createPlacer(() => {
    gone += 1;
    placer.stop();
  });
  card = document.createElement('div');
  card.style.cssText = 'position:fixed;inset:0 auto auto 0;width:300px;display:flex;flex-direction:column';
  card.innerHTML = '<div class="scroll" style="overflow:auto"><div style="height:100px"></div></div>';
  content = card.querySelector<HTMLElement>('.scroll > div') ?? card;
  document.body.append(card);
});
afterEach(() => {
  placer.stop();
  document.body.replaceChildren();
});

function open(left: number, top: number): void {
  mention = { left, top };
  placer.start(subject());
  placer.place(card, false);
}

test('the card stands at its mention as soon as it is placed', () => {
  open(100, 50);
  expect(box()).toMatchObject({ left: 100, top: 78 });
  expect(placer.middle()).toEqual([130, 60]);
});

describe('the card goes with its mention', () => {
  test('by parts of a pixel too, which add up', async () => {
    open(100, 50);
    for (let step = 1; step <= 10; step += 1) {
      mention = { left: 100, top: 50 + step * 0.4 };
      dispatchEvent(new Event('scroll'));
      await settled();
    }
    expect(box().top).toBe(82);
  });

  test('and onwards when it is opened on another one: it grows away from that', async () => {
    open(100, 50);
    open(100, 600);
    expect(box()).toMatchObject({ top: 492, bottom: 592 });
    await settled();
    content.style.height = '300px';
    await expect.poll(() => box().top).toBe(292);
    expect(box().bottom).toBe(592);
  });

  test('until it is gone', async () => {
    open(100, 50);
    mention = null;
    dispatchEvent(new Event('scroll'));
    await expect.poll(() => gone).toBe(1);
  });

  // As Firefox has it in a frame whose page is being left.
  test('and throws nothing where the window has no place on the screen any more', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'screenX') as PropertyDescriptor;
    const fail = () => {
      throw new DOMException('', 'NS_ERROR_FAILURE');
    };
    open(100, 50);
    Object.defineProperty(window, 'screenX', { configurable: true, get: fail });
    try {
      expect(placer.steadyFor()).toBeLessThan(100);
    } finally {
      Object.defineProperty(window, 'screenX', own);
    }
  });

  test('and is not placed where there is none', () => {
    mention = null;
    placer.start(subject());
    placer.place(card, false);
    expect(gone).toBe(1);
  });
});
