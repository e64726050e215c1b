import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type Place, placeBeside, type Side } from '../../../src/ui/place-beside.ts';

let shown: HTMLElement;

/** A window as wide and as high as it would like to be, at the viewport's corner. */
function show(width: number, height: number): void {
  shown = document.createElement('div');
  shown.style.cssText = `position:fixed;inset:0 auto auto 0;width:${width}px;overflow:hidden auto`;
  shown.innerHTML = `<div style="height:${height}px"></div>`;
  document.body.append(shown);
}
/** A name of 60 × 20 pixels. */
const nameAt = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });
/** Where the window stands and how high it is. */
const placed = (left: number, top: number, stay: Side | null = null): Place & { height: number } => {
  const place = placeBeside(nameAt(left, top), shown, stay);
  return { ...place, height: shown.offsetHeight };
};

beforeEach(() => page.viewport(900, 700));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a window beside a name', () => {
  test('stands below it, and begins where it begins', () => {
    show(300, 200);
    expect(placed(100, 50)).toEqual({ x: 100, y: 78, side: 'bottom', height: 200 });
  });

  test('stands above it when it fits only there', () => {
    show(300, 200);
    expect(placed(100, 600)).toEqual({ x: 100, y: 392, side: 'top', height: 200 });
  });

  test('takes the side with more room when it fits on none, as high as the room', () => {
    show(300, 520);
    expect(placed(100, 300)).toEqual({ x: 100, y: 328, side: 'bottom', height: 364 });
    expect(placed(100, 400)).toEqual({ x: 100, y: 8, side: 'top', height: 384 });
  });

  test('is measured as it would like to be, whatever it got before', () => {
    show(300, 200);
    expect(placed(100, 640, 'bottom')).toMatchObject({ side: 'bottom', height: 24 });
    expect(placed(100, 600)).toEqual({ x: 100, y: 392, side: 'top', height: 200 });
  });

  test('is never higher than 40 lines are wide', () => {
    show(300, 5000);
    shown.style.fontSize = '10px';
    expect(placed(100, 50)).toMatchObject({ side: 'bottom', height: 400 });
  });

  test.each([
    ['left', -30, 8],
    ['left', 3, 8],
    ['right', 700, 592],
    ['right', 870, 592],
  ] as const)('keeps a margin at the %s edge of the viewport (name at %i)', (_, left, x) => {
    show(300, 200);
    expect(placed(left, 50)).toMatchObject({ x, side: 'bottom' });
    expect(placed(left, 600)).toMatchObject({ x, side: 'top' });
  });

  test('begins at the right edge of the name in a language from right to left', () => {
    show(300, 200);
    shown.dir = 'rtl';
    expect(placed(500, 50)).toMatchObject({ x: 260, side: 'bottom' });
    expect(placed(500, 600)).toMatchObject({ x: 260, side: 'top' });
    expect(placed(200, 50)).toMatchObject({ x: 8 });
    expect(placed(860, 50)).toMatchObject({ x: 592 });
  });

  test('takes the direction of the text around it', () => {
    document.body.dir = 'rtl';
    show(300, 200);
    expect(placed(500, 50)).toMatchObject({ x: 260 });
    document.body.removeAttribute('dir');
    expect(placed(500, 50)).toMatchObject({ x: 500 });
  });
});

describe('a window at a name with little room above and below', () => {
  beforeEach(() => page.viewport(900, 400));

  test.each([
    ['ltr', 100, 'right', 168],
    ['rtl', 100, 'right', 168],
    ['ltr', 700, 'left', 392],
    ['rtl', 700, 'left', 392],
  ] as const)('stands beside it (%s, name at %i)', (dir, left, side, x) => {
    show(300, 240);
    shown.dir = dir;
    // It begins as high as the name, as far as it can.
    expect(placed(left, 190)).toEqual({ x, y: 152, side, height: 240 });
    expect(placed(left, 150, side)).toEqual({ x, y: 150, side, height: 240 });
    expect(placed(left, -15, side)).toEqual({ x, y: 8, side, height: 240 });
  });

  test('is there as high as the viewport allows', () => {
    show(300, 800);
    expect(placed(520, 190)).toEqual({ x: 588, y: 8, side: 'right', height: 384 });
  });

  test('stands above or below all the same when it is too wide', () => {
    show(600, 240);
    expect(placed(420, 180)).toEqual({ x: 292, y: 208, side: 'bottom', height: 184 });
    expect(placed(420, 200)).toEqual({ x: 292, y: 8, side: 'top', height: 184 });
  });
});

describe('a window that stays', () => {
  test('keeps its side when it grows, and grows away from the name', () => {
    show(300, 100);
    expect(placed(100, 500, 'top')).toEqual({ x: 100, y: 392, side: 'top', height: 100 });
    shown.firstElementChild?.setAttribute('style', 'height:300px');
    expect(placed(100, 500, 'top')).toEqual({ x: 100, y: 192, side: 'top', height: 300 });
    expect(placed(100, 500)).toMatchObject({ side: 'top' });
  });

  test('keeps its side where another would have more room', () => {
    show(300, 300);
    expect(placed(100, 100, 'top')).toEqual({ x: 100, y: 8, side: 'top', height: 84 });
    expect(placed(100, 100)).toEqual({ x: 100, y: 128, side: 'bottom', height: 300 });
  });
});

describe('a window in a viewport that is too small for it', () => {
  test('shows its beginning when the viewport is narrower', async () => {
    await page.viewport(200, 700);
    show(300, 200);
    expect(placed(100, 50)).toMatchObject({ x: 8, y: 78, side: 'bottom' });
    shown.dir = 'rtl';
    expect(placed(100, 50)).toMatchObject({ x: 8, y: 78, side: 'bottom' });
  });

  test('leaves the name free even when nothing of the window can be seen', async () => {
    await page.viewport(200, 30);
    show(300, 200);
    expect(placed(10, 2)).toEqual({ x: 8, y: 30, side: 'bottom', height: 0 });
    expect(placed(10, 8)).toEqual({ x: 8, y: 0, side: 'top', height: 0 });
  });

  test('is no higher than the viewport when the name is out of view', async () => {
    await page.viewport(900, 300);
    show(300, 400);
    expect(placed(100, -200)).toMatchObject({ y: -172, side: 'bottom', height: 284 });
    expect(placed(100, 500)).toMatchObject({ y: 208, side: 'top', height: 284 });
  });
});

test('stays in the part of the page that a reader has zoomed into', () => {
  const zoomed = { offsetLeft: 400, offsetTop: 300, width: 450, height: 350 } as VisualViewport;
  vi.spyOn(window, 'visualViewport', 'get').mockReturnValue(zoomed);
  show(300, 100);
  expect(placed(380, 350)).toEqual({ x: 408, y: 378, side: 'bottom', height: 100 });
  expect(placed(780, 350)).toEqual({ x: 542, y: 378, side: 'bottom', height: 100 });
  // Below there is room in the page, but not in what is seen of it.
  expect(placed(500, 550)).toEqual({ x: 500, y: 442, side: 'top', height: 100 });
});
