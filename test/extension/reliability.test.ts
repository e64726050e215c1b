/** What a reader gets when the browser lets Backgrounder down: a background stopped at work, a glossary that can't be read, a full storage. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText, openCard, pressInCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS, type BrowserKind } from '../../scripts/browsers/find.ts';
import { type Mark, readMarks } from '../../scripts/browsers/marks.ts';
import { afterWelcome } from '../../scripts/browsers/welcome.ts';
import { entryRef } from '../../src/pack/entry-ref.ts';
import { type Background, backgroundOf } from './background.ts';
import { emptyStorage, fillStorage, limitStorage, storedBesides } from './full-storage.ts';
import { closePopup, openPopup, press } from './popup.ts';
import { pressToKeep } from './press-to-keep.ts';
import { changesOf, type Reader, startReader, stateOf, unpackedPackage } from './reader.ts';
import { chooseSettings, noMarks, someMarks, word } from './settings.ts';

const ARTICLE = '/demo/article.html';

describe.each(BROWSER_KINDS)('with %s, a background', (kind) => {
  let extension: string;
  let reader: Reader;
  let background: Background;
  let page: Page;
  beforeAll(async () => {
    extension = await unpackedPackage(kind, mkdtempSync(join(tmpdir(), 'backgrounder-unreliable-')));
    reader = await startReader(kind, { extension });
    background = backgroundOf(reader);
  });
  afterEach(async () => {
    await closePages(reader);
    expect(await reader.errors.take()).toEqual([]);
  });
  afterAll(async () => {
    await reader.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it('that is stopped while it reads a page is asked once more: the names are marked', async () => {
    const asked = await background.hold();
    const opening = reader.open(ARTICLE);
    await asked();
    await background.stop();
    const opened = await opening;
    page = opened.page;
    expect(opened.state.state).toBe('read');
    expect((await readMarks(page)).length).toBe(opened.state.names.reduce((sum, { count }) => sum + count, 0));
    expect(opened.state.names.length).toBeGreaterThan(5);
  });

  it('that is stopped while it fills a card is asked once more: the card is filled', async () => {
    const opened = await reader.open(ARTICLE);
    page = opened.page;
    const asked = await background.hold();
    const filled = openCard(page, firstOutsideLinks(await readMarks(page)));
    await asked();
    await background.stop();
    const card = await filled;
    expect(opened.state.names.filter(({ label, gloss }) => card.includes(label) && card.includes(gloss))).not.toEqual(
      [],
    );
    expect(card).toContain(await word(reader.own, 'card_why'));
  });

  /** Ways to keep answers from the reader; each resolves with the way back. */
  const WAYS: Array<[string, () => Promise<() => Promise<void>>]> = [
    [
      'whose glossary’s file is gone',
      async () => {
        const file = join(extension, 'packs', 'russia-azerbaijan.pack.json');
        renameSync(file, `${file}.away`);
        await background.stop();
        return async () => renameSync(`${file}.away`, file);
      },
    ],
    [
      'that is stopped before every answer',
      async () => {
        const end = await background.stopBeforeAnswers();
        return async () => expect(await end(), 'lives: it is asked twice').toBeGreaterThanOrEqual(2);
      },
    ],
  ];

  it.each(WAYS)('%s leaves the page alone; the popup says why, and reads it when asked', async (_, keep) => {
    const giveBack = await keep();
    const opened = await reader.open(ARTICLE);
    page = opened.page;
    expect(opened.state).toMatchObject({ state: 'no-answer', names: [] });
    expect(await readMarks(page)).toEqual([]);
    expect(await changesOf(page)).toEqual([]);

    const popup = await openPopup(reader, page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain(await word(reader.own, 'state_no_answer'));
    await giveBack();
    await press(popup, '.note .do');
    await page.bringToFront();
    await someMarks(page);
    await closePopup(popup);
    expect((await stateOf(reader.own)).state).toBe('read');
  });

  it.each(WAYS)('%s leaves a card that says so, and fills it when asked', async (_, keep) => {
    ({ page } = await reader.open(ARTICLE));
    const giveBack = await keep();
    const failed = await openCard(page, firstOutsideLinks(await readMarks(page)));
    expect(failed).toContain(await word(reader.own, 'card_failed'));
    await giveBack();
    await pressInCard(page, await word(reader.own, 'try_again'));
    const why = await word(reader.own, 'card_why');
    await expect.poll(() => cardText(page), { timeout: 10_000 }).toContain(why);
  });
});

describe.each(BROWSER_KINDS)('with %s, when the storage is full', (kind) => {
  const CHOSEN = {
    repeat: 'first',
    never: [entryRef('russia-azerbaijan', 'moscow')],
    sites: { 'example.org': 'off' },
  } as const;
  let profile: string;
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'backgrounder-full-'));
    reader = await startWithLittleRoom(kind, profile);
    await chooseSettings(reader.own, { ...CHOSEN, never: [...CHOSEN.never] });
  });
  beforeEach(async () => {
    await fillStorage(reader.own);
    ({ page } = await reader.open(ARTICLE));
  });
  afterEach(async () => {
    await closePages(reader);
    expect(await storedBesides(reader.own)).toEqual(CHOSEN);
    expect(await reader.errors.take()).toEqual([]);
  });
  afterAll(async () => {
    await reader.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('the settings page says that a choice was not kept, and shows what holds', async () => {
    const { own } = reader;
    await own.bringToFront();
    const isMarked = () => own.$eval('.type-rows input', (box) => (box as HTMLInputElement).checked);
    expect(await isMarked()).toBe(true);
    await press(own, '.type-rows input');
    expect(await refusals(own)).toContain(await said(own, '.saving[data-state="failed"]'));
    expect(await isMarked()).toBe(true);
  });

  it('the popup says that a choice was not kept, and shows what holds', async () => {
    const popup = await openPopup(reader, page);
    await press(popup, 'header [role="switch"]');
    expect(await refusals(reader.own)).toContain(await said(popup, '.problem'));
    expect(await popup.$eval('header [role="switch"]', (element) => element.ariaChecked)).toBe('true');
    await closePopup(popup);
  });

  it('"never mark this" in the card holds on its page', async () => {
    const marks = await readMarks(page);
    const index = firstOutsideLinks(marks);
    const name = marks[index]?.text;
    await openCard(page, index);
    await pressInCard(page, await word(reader.own, 'card_options'));
    const isUnmarked = async () => (await readMarks(page)).every(({ text }) => text !== name);
    await pressToKeep(reader, page, await word(reader.own, 'card_never'), isUnmarked);
    expect((await readMarks(page)).length).toBe(marks.length - 1);
    await page.reload();
    expect((await stateOf(reader.own)).state).toBe('read');
    expect(await readMarks(page)).toHaveLength(marks.length);
  });

  it('"off on this site" in the card holds on its page', async () => {
    await openCard(page, firstOutsideLinks(await readMarks(page)));
    await pressInCard(page, await word(reader.own, 'card_options'));
    const isOff = async () => (await stateOf(reader.own)).state === 'site-off';
    await pressToKeep(reader, page, await word(reader.own, 'card_site_off'), isOff);
    await noMarks(page);
    await page.reload();
    expect((await stateOf(reader.own)).state).toBe('read');
    await someMarks(page);
  });

  it('a choice is kept as soon as there is room again', async () => {
    const { own } = reader;
    await own.bringToFront();
    await emptyStorage(own);
    await press(own, '.type-rows input');
    await said(own, '.saving[data-state="saved"]');
    expect(await storedBesides(own)).toMatchObject({ ...CHOSEN, hiddenTypes: ['person'] });
    await chooseSettings(own, { ...CHOSEN, never: [...CHOSEN.never] });
  });
});

/** A reader whose storage is filled soon: Firefox gives extensions as much as the disk allows, unless it is told not to. */
async function startWithLittleRoom(kind: BrowserKind, profile: string): Promise<Reader> {
  if (kind === 'chromium') return startReader(kind);
  limitStorage(profile);
  const reader = await startReader(kind, { profile });
  await afterWelcome(reader.own);
  return reader;
}

/** Closes the pages that were opened to be read, also those of a test that came to no good end. */
async function closePages({ launched, origin }: Reader): Promise<void> {
  for (const open of await launched.browser.pages()) if (open.url().startsWith(origin)) await open.close();
}

/** What a reader may be told of a choice that was not kept: Firefox doesn't always say that it is for want of room. */
async function refusals(own: Page): Promise<string[]> {
  return Promise.all((['settings_storage_full', 'settings_not_saved'] as const).map((key) => word(own, key)));
}

/** What an element says, once it is there. */
async function said(page: Page, selector: string): Promise<string> {
  const found = await page.waitForSelector(selector);
  return String(await found?.evaluate((element) => element.textContent?.trim()));
}

function firstOutsideLinks(marks: readonly Mark[]): number {
  return marks.findIndex(({ inLink }) => !inLink);
}
