/** The page that makes packs, worked as a reader does. */
import { resolve } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { press } from './popup.ts';
import type { Reader } from './reader.ts';

const MAKER = 'src/maker/maker.html';

/** A document that a program wrote, by its file's name. */
export const fixture = (name: string) => resolve('test/documents/fixtures', name);

/** A window of the maker. */
export class MakerWindow {
  private constructor(readonly page: Page) {}

  /** `step`: the one that it opens at. */
  static async open({ launched }: Reader, step = 'documents'): Promise<MakerWindow> {
    return new MakerWindow(await openOwnPage(launched, `${MAKER}#/${step}`));
  }

  async choose(...paths: string[]): Promise<void> {
    const input = (await this.page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
  }

  async openStep(step: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      location.hash = `#/${wanted}`;
    }, step);
  }

  /** Leaves the names in the list that hold these words. */
  async find(words: string): Promise<void> {
    await this.page.$eval(
      '.find',
      (input, wanted) => {
        (input as HTMLInputElement).value = wanted;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      words,
    );
  }

  /** Goes to a name in the list. */
  async pick(wanted: string): Promise<void> {
    await this.find(wanted);
    const row = await this.page.waitForFunction(
      (label) =>
        [...document.querySelectorAll('.row')].find((each) => each.querySelector('.row-name')?.textContent === label),
      { polling: 50 },
      wanted,
    );
    await (row as ElementHandle<HTMLElement>).evaluate((each) => each.click());
    await this.page.waitForSelector(`.details[aria-label="${wanted}"]`);
    await this.page.focus('[role="listbox"]');
  }

  /** Writes into the field that a key leads to. */
  async write(key: KeyInput, text: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Makes one name of two. */
  async merge(name: string, into: string): Promise<void> {
    await this.pick(name);
    await this.page.keyboard.press('m');
    await this.pick(into);
    await this.page.keyboard.press('m');
    await this.page.waitForSelector(`[data-split="${name}"]`);
  }

  textsOf(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));
  }

  /** Every name that is decided on, with what was decided. */
  states(): Promise<string[][]> {
    return this.page.$$eval('.row .name:is([data-state="accepted"], [data-state="ignored"])', (rows) =>
      rows.map((row) => [row.querySelector('.row-name')?.textContent ?? '', row.getAttribute('data-state') ?? '']),
    );
  }
}

/** What a press of a button saves, kept from the disk. */
export async function exported(page: Page, button: string): Promise<Blob> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => undefined;
    URL.createObjectURL = (file) => {
      Object.assign(globalThis, { saved: file });
      return 'blob:saved';
    };
  });
  await press(page, button);
  await page.waitForFunction(() => 'saved' in globalThis, { polling: 50 });
  const bytes = await page.evaluate(async () => {
    const { saved } = globalThis as unknown as { saved: Blob };
    Reflect.deleteProperty(globalThis, 'saved');
    return [...new Uint8Array(await saved.arrayBuffer())];
  });
  return new Blob([new Uint8Array(bytes)]);
}

/** Deletes a pack on the page of packs, which is open, and imports a file in its place. */
export async function deleteAndImport(packs: Page, id: string, path: string): Promise<void> {
  await press(packs, `[data-pack="${id}"] [data-do="remove"]`);
  await packs.waitForFunction((gone) => !document.querySelector(`[data-pack="${gone}"]`), { polling: 50 }, id);
  const input = (await packs.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await press(packs, '[data-do="take"]');
  await packs.waitForSelector(`[data-pack="${id}"]`);
}
