/** What a reader presses last, before the tab is gone. */
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { fixture, MakerWindow } from './maker-window.ts';
import type { Reader } from './reader.ts';
import { withReaders } from './shared-readers.ts';

/** Tabs that are left in the instant of a press. */
const TRIES = 12;

describe.each(BROWSER_KINDS)('with %s, a reader who leaves in the instant of a press', (kind) => {
  let reader: Reader;
  let maker: MakerWindow;
  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.toKeepThings(kind);
    maker = await MakerWindow.open(reader);
    await maker.page.waitForSelector('.drop');
    await maker.choose(fixture('report.html'));
    await maker.openStep('names');
    await maker.page.waitForSelector('.row .name', { timeout: 60_000 });
  });
  afterAll(() => maker.page.close());

  it.each([
    ['goes to another page', true],
    ['closes the tab', false],
  ])('finds it decided: one who %s', async (_, goesOn) => {
    const before = await stepsKept();
    for (let i = 0; i < TRIES; i++) {
      const { page } = await MakerWindow.open(reader, 'names');
      await page.waitForSelector('.row .name');
      const pressed = page.evaluate(() => {
        const list = document.querySelector('[role="listbox"]');
        list?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true }));
      });
      // Asked for before the page has said that the key was pressed; it may never say so.
      const gone = goesOn ? page.goto('about:blank') : page.close();
      pressed.catch(() => undefined);
      await gone;
      if (!page.isClosed()) await page.close();
    }
    expect((await stepsKept()) - before).toBe(TRIES);
  });

  /** How many steps there are in the database. */
  function stepsKept(): Promise<number> {
    return reader.own.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('maker');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const count = opening.result.transaction('log').objectStore('log').count();
            count.onsuccess = () => {
              opening.result.close();
              resolve(count.result);
            };
          };
        }),
    );
  }
});
