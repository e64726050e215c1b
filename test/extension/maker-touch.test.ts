/** The page that makes packs, in a window of a phone's size and by touch alone. */
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { MakerWindow } from './maker-window.ts';
import type { Reader } from './reader.ts';
import { withReaders } from './shared-readers.ts';

const WINDOW = { width: 390, height: 780 };
/** CSS pixels that a finger needs. */
const FINGER = 44;

describe.each(BROWSER_KINDS)('with %s and a touch screen, a reader', (kind) => {
  let reader: Reader;
  let maker: MakerWindow;
  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.toKeepThings(kind);
    maker = await MakerWindow.open(reader);
    // Firefox can be tapped, and doesn't say that fingers are all it has.
    const touch = kind === 'chromium' ? { isMobile: true, hasTouch: true } : {};
    await maker.page.setViewport({ ...WINDOW, ...touch });
    await maker.page.waitForSelector('.drop');
  });

  it('brings the example and decides on its names', async () => {
    await tap('[data-do="example"]');
    await expect.poll(() => maker.textsOf('.row .row-name')).toHaveLength(3);
    await tap('a[href="#/names"]');
    await maker.page.waitForSelector('.names .row .name', { timeout: 100_000 });
    const [first, second] = await maker.textsOf('.row .row-name');
    await tap('.details [data-do="accept"]');
    await tap('.details [data-do="ignore"]');
    await expect
      .poll(() => maker.states())
      .toEqual([
        [first, 'accepted'],
        [second, 'ignored'],
      ]);
    await tap(kind === 'chromium' ? '[data-do="undo-here"]' : '.names > .actions [data-do="undo"]');
    await expect.poll(() => maker.states()).toEqual([[first, 'accepted']]);
  });

  it('makes one name of two', async () => {
    const [, second = '', third = ''] = await maker.textsOf('.row .row-name');
    await tapName(third);
    await tap('.details [data-do="merge"]');
    await tapName(second);
    await tap('.details [data-do="merge"]');
    await maker.page.waitForSelector(`[data-split="${third}"]`);
    expect(await maker.textsOf('.row .row-name')).not.toContain(third);
  });

  it('gives a name another label and a gloss', async () => {
    await maker.page.waitForSelector('.details [name="label"]');
    await write('[name="label"]', 'The other name');
    await expect.poll(() => maker.textsOf('.row .row-name')).toContain('The other name');
    await write('[name="gloss"]', 'What a finger wrote');
    await tap('.details [data-do="accept"]');
    await tapName('The other name');
    expect(await maker.page.$eval('[name="gloss"]', (field) => (field as HTMLInputElement).value)).toBe(
      'What a finger wrote',
    );
  });

  it('moves the list with a finger, and decides nothing by it', async () => {
    const before = await maker.states();
    const list = '[role="listbox"]';
    const { x, y, height } = await boxOf(list);
    const current = await maker.page.$eval(list, (element) => element.getAttribute('aria-activedescendant'));
    const touch = await maker.page.touchscreen.touchStart(x + 40, y + height - 20);
    for (let moved = 10; moved <= 120; moved += 10) await touch.move(x + 40, y + height - 20 - moved);
    await touch.end();
    expect(await maker.page.$eval(list, (element) => element.getAttribute('aria-activedescendant'))).toBe(current);
    expect(await maker.states()).toEqual(before);
  });

  it.runIf(kind === 'chromium')('finds every button as large as a finger, and none beside the window', async () => {
    const small = await maker.page.$$eval(
      '.names :is(button, input, select)',
      (controls, finger) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => ({
            name: control.textContent || control.getAttribute('name'),
            box: control.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.height < finger || box.left < 0 || box.right > innerWidth)
          .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
      FINGER,
    );
    expect(small).toEqual([]);
    expect(await maker.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  async function boxOf(selector: string) {
    const element = await maker.page.waitForSelector(selector, { visible: true });
    await element?.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    const box = await element?.boundingBox();
    if (!box) throw new Error(`There is no ${selector}`);
    return box;
  }

  /** Where a finger would, and only on what isn't covered there. */
  async function tap(selector: string): Promise<void> {
    const { x, y, width, height } = await boxOf(selector);
    const [left, top] = [x + width / 2, y + height / 2];
    const isUncovered = await maker.page.evaluate(
      (wanted, ...point) => document.elementFromPoint(...point)?.closest(wanted) !== null,
      selector,
      left,
      top,
    );
    expect(isUncovered, selector).toBe(true);
    await maker.page.touchscreen.tap(left, top);
  }

  async function tapName(label: string): Promise<void> {
    const at = (await maker.textsOf('.row .row-name')).indexOf(label);
    await tap(`.row:nth-of-type(${at + 1}) .name`);
    await maker.page.waitForSelector(`.details[aria-label="${label}"]`);
  }

  async function write(selector: string, text: string): Promise<void> {
    await tap(selector);
    await maker.page.$eval(selector, (field) => (field as HTMLInputElement).select());
    await maker.page.keyboard.type(text);
    await maker.page.keyboard.press('Enter');
  }
});
