/** Two windows that make one pack, each worked in while the other is open. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import type { Pack } from '../../src/pack/format.ts';
import { readPackFile } from '../../src/pack/pack-file.ts';
import { exported, MakerWindow } from './maker-window.ts';
import type { Reader } from './reader.ts';
import { withReaders } from './shared-readers.ts';

const NOTES = `A note of 3 May 2024

Torvald Brenk met Corin Vale in Ellery Sound. Brenk said that the Marsden Ferry was late.

Irena Kovač wrote to Torvald Brenk. Corin Vale told Irena Kovač about it.`;
const MORE = `A note of 9 May 2024

Sven Halloran came to the harbour. Corin Vale met Sven Halloran there.`;
const GLOSS = 'A ship, once called after the sound';

describe.each(BROWSER_KINDS)('with %s, a reader with two windows on one pack', (kind) => {
  let reader: Reader;
  let one: MakerWindow;
  let other: MakerWindow;
  let folder: string;
  withReaders.beforeAll(async ({ readers }) => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-two-'));
    await writeFile(join(folder, 'notes.txt'), NOTES);
    await writeFile(join(folder, 'more.txt'), MORE);
    reader = await readers.toKeepThings(kind);
    one = await MakerWindow.open(reader);
    await one.page.waitForSelector('.drop');
    await one.choose(join(folder, 'notes.txt'));
    await one.page.waitForSelector('.row .row-name');
    await one.openStep('names');
    await one.page.waitForSelector('.names .row .name');
    other = await MakerWindow.open(reader, 'names');
    await other.page.waitForSelector('.names .row .name');
  });
  afterAll(async () => {
    for (const window of [one, other]) await window.page.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs in front, where keys go and lists are drawn, with all names in the list. */
  async function inFront<T>(window: MakerWindow, work: () => Promise<T>): Promise<T> {
    await window.page.bringToFront();
    return work();
  }
  const accept = (window: MakerWindow, name: string) =>
    inFront(window, async () => {
      await window.pick(name);
      await window.page.keyboard.press('a');
    });
  const accepted = (window: MakerWindow) =>
    inFront(window, async () => {
      await window.find('');
      return window.states();
    });

  it('sees in each what was done in the other, and loses none of it', async () => {
    await accept(one, 'Corin Vale');
    // What was done there may still be on its way.
    await inFront(other, () => other.merge('Ellery Sound', 'Marsden Ferry'));
    await accept(one, 'Irena Kovač');
    await inFront(other, async () => {
      await other.pick('Marsden Ferry');
      await other.write('g', GLOSS);
    });
    await accept(one, 'Torvald Brenk');
    const all = ['Corin Vale', 'Irena Kovač', 'Torvald Brenk'].map((name) => [name, 'accepted']);
    for (const window of [one, other]) {
      await expect.poll(() => accepted(window)).toEqual(expect.arrayContaining(all));
      await inFront(window, async () => {
        await window.pick('Marsden Ferry');
        await window.page.waitForSelector('[data-split="Ellery Sound"]');
        const gloss = () => window.page.$eval('[name="gloss"]', (field) => (field as HTMLInputElement).value);
        await expect.poll(gloss).toBe(GLOSS);
      });
    }
  });

  it('has the names of a document that was added in one in the other, too', async () => {
    await inFront(one, async () => {
      await one.openStep('documents');
      await one.page.waitForSelector('.drop');
      await one.choose(join(folder, 'more.txt'));
      await expect.poll(() => one.textsOf('.row .row-name')).toHaveLength(2);
    });
    await accept(other, 'Sven Halloran');
    await inFront(one, () => one.openStep('names'));
    await expect.poll(() => accepted(one)).toContainEqual(['Sven Halloran', 'accepted']);
  });

  it('takes back in one what was done last in the other, and nothing else', async () => {
    const before = await accepted(one);
    await accept(other, 'Marsden Ferry');
    await expect.poll(() => accepted(one)).toContainEqual(['Marsden Ferry', 'accepted']);
    await inFront(one, async () => {
      await one.pick('Corin Vale');
      await one.page.keyboard.press('u');
    });
    await expect.poll(() => accepted(other)).toEqual(before);
    await accept(other, 'Marsden Ferry');
  });

  it('makes one pack of what was done in both', async () => {
    const packs: Pack[] = [];
    for (const window of [one, other]) {
      await expect.poll(() => accepted(window)).toContainEqual(['Marsden Ferry', 'accepted']);
      await inFront(window, async () => {
        await window.openStep('use');
        packs.push(await readPackFile((await exported(window.page, '[data-do="export"]')).stream()));
      });
    }
    const [first, second] = packs;
    expect(first).toEqual(second);
    const ferry = first?.entries.find(({ label }) => label === 'Marsden Ferry');
    expect(ferry).toMatchObject({ gloss: GLOSS });
    expect(ferry?.forms.map(({ text }) => text)).toContain('Ellery Sound');
    expect(await reader.errors.take()).toEqual([]);
  });
});
