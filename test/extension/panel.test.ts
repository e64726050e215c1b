import { afterAll, describe, expect, it } from 'vitest';
import { openCard, pressInCard } from '../../scripts/browsers/card.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { bringIntoView } from '../../scripts/browsers/marks.ts';
import { pressF6 } from './firefox.ts';
import { type OpenPanel, openPanel, openSidePanel } from './panel.ts';
import type { OpenPage, Reader } from './reader.ts';
import { chooseSettings, word } from './settings.ts';
import { withReaders } from './shared-readers.ts';

describe.each(BROWSER_KINDS)('the panel in %s', (kind) => {
  let reader: Reader;
  let opened: OpenPage;
  let panel: OpenPanel;
  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
    opened = await reader.open('/demo/article.html');
    panel = await openPanel(reader, opened.page);
  });
  afterAll(() => panel.close());

  const labels = () =>
    panel.run((view) => [...view.document.querySelectorAll('.names .label bdi')].map((part) => part.textContent ?? ''));
  const inView = () =>
    panel.run((view) =>
      [...view.document.querySelectorAll('.in-view .label bdi')].map((part) => part.textContent ?? ''),
    );
  const heading = () => panel.run((view) => view.document.querySelector('.opened h2')?.textContent ?? '');

  /** What the background tells the panel at its key, which browsers let no test press. */
  const pressPanelKey = async () => {
    const window = await panel.run(async (view) => {
      const { windows } = (view as unknown as { chrome: Chrome }).chrome;
      return (await windows.getCurrent()).id;
    });
    await reader.own.evaluate(
      (message) => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(message),
      { message: 'beside', params: { window, topic: null, asked: [] } },
    );
  };

  it('opens beside the page with a press on the popup’s button, and lists what the page names, in its order', async () => {
    await expect.poll(labels).toEqual(opened.state.names.map(({ label }) => label));
  });

  it('marks the names on screen, and goes along when the page is scrolled', async () => {
    await opened.page.evaluate(() => scrollTo(0, 0));
    await expect.poll(inView).toContain('Baku');
    await opened.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(inView).not.toContain('Baku');
    expect((await inView()).length).toBeGreaterThan(0);
  });

  it('goes to a name in the page, and says what is known about it', async () => {
    await panel.press('.names .go');
    const [first = ''] = await labels();
    await expect.poll(heading).toBe(first);
    await expect.poll(() => opened.page.evaluate(() => scrollY)).toBeLessThan(200);
    await expect.poll(() => panel.text()).toMatch(/\d{4}/);
  });

  it('explains a name that is clicked in the page, where the reader wants that, and no card is seen', async () => {
    await chooseSettings(reader.own, { opensIn: 'panel' });
    await panel.press('.close');
    await expect.poll(heading).toBe('');
    const box = await bringIntoView(opened.page, 1);
    await opened.page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await expect.poll(heading).not.toBe('');
    await expect.poll(() => opened.page.$('[data-backgrounder-card]')).toBeNull();
    await chooseSettings(reader.own, {});
  });

  it('is reached from the text by its key, worked with keys, and left for the text again', async () => {
    await panel.press('.close').catch(() => undefined);
    await opened.page.bringToFront();
    await opened.page.click('h1');
    await pressPanelKey();
    await expect.poll(() => panel.run((view) => view.document.activeElement?.className)).toBe('go');
    await panel.run((view) => (view.document.activeElement as HTMLElement).click());
    await expect.poll(heading).not.toBe('');
    await panel.run((view) => view.document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    await expect.poll(heading).toBe('');
    await expect.poll(() => panel.run((view) => view.document.activeElement?.className)).toBe('go');
    // What F6 does. Chromium has that key too, and lets no test press it.
    if (kind === 'firefox') {
      const inPanel = () => panel.run((view) => view.document.hasFocus());
      const inText = () => opened.page.evaluate(() => document.hasFocus());
      for (const isThere of [inPanel, inText]) {
        const goOn = async () => {
          if (!(await isThere())) await pressF6(reader.own);
          return isThere();
        };
        await expect.poll(goOn).toBe(true);
      }
    }
  });

  it('follows the reader to another page, and to one that it can’t read', async () => {
    await reader.open('/traps/single-page-app.html');
    await expect.poll(() => panel.text()).not.toContain('North-South Transport Corridor');
    await reader.own.bringToFront();
    await expect.poll(() => panel.text()).toContain(await word(reader.own, 'popup_unreadable'));
    opened = await reader.open('/demo/article.html');
    await expect.poll(labels).toContain('Baku');
  });

  it('leaves no error', async () => {
    expect(await reader.errors.take()).toEqual([]);
  });
});

/** Firefox lets a frame in a page open no sidebar; there the card offers none. */
describe('the card in chromium', () => {
  withReaders('opens the panel, which shows what the card showed', async ({ readers }) => {
    const reader = await readers.of('chromium');
    const { page } = await reader.open('/demo/article.html');
    const said = await openCard(page, 1);
    const panel = await openSidePanel(reader, () => pressInCard(page, 'Open in panel'));
    const heading = () => panel.run((view) => view.document.querySelector('.opened h2')?.textContent ?? '');
    await expect.poll(heading).not.toBe('');
    expect(said).toContain(await heading());
    await expect.poll(() => page.$('[data-backgrounder-card]')).toBeNull();
    await panel.close();
  });
});

interface Chrome {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  windows: { getCurrent(): Promise<{ id: number }> };
}
