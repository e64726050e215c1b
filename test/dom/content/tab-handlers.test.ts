/** What popup, background and keyboard commands get from a page, as the content script answers them. */
import { describe, expect, it, vi } from 'vitest';
import { FrameNames } from '../../../src/content/controls/frames.ts';
import { MentionNavigation } from '../../../src/content/controls/mention-navigation.ts';
import { PageSettings } from '../../../src/content/controls/page-settings.ts';
import { frameHandlers, pageHandlers } from '../../../src/content/controls/tab-handlers.ts';
import { Turns } from '../../../src/content/controls/turns.ts';
import { LONGEST_PAGE, type PageName } from '../../../src/messages/message-map.ts';
import type { MessageSender } from '../../../src/messages/receiver.ts';
import type { Ask } from '../../../src/messages/sender.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { showPage } from './page.ts';
import { highlighted, readPage } from './read-page.ts';
import { newsRef } from './test-pack.ts';

const POPUP: MessageSender = {};
const HTML = `<title>The visit</title><p>Vladimir Putin met Ilham Aliyev.</p>
  <p style="margin-top:2000px">Then Vladimir Putin left Baku.</p>`;

/** A page that is read, and what it answers. */
async function page(html = HTML) {
  const view = await showPage(html);
  const { reader, settled } = readPage(view);
  await settled();
  const kept: unknown[] = [];
  const ask = (async (_: unknown, { choice }: { choice: unknown }) => {
    kept.push(choice);
    throw new Error('The storage is full.');
  }) as unknown as Ask;
  const settings = new PageSettings({ ...DEFAULTS, sites: { test: 'whole-page' } }, ask, (now) => reader.apply(now));
  const open = vi.fn();
  const frames = new FrameNames(() => {});
  const navigation = new MentionNavigation(view, reader);
  const card = { isRefused: false, taken: () => null, news: () => false };
  const prepare = vi.fn();
  const turns = new Turns(view);
  const addName = () => 'nothing' as const;
  const shown = { reader, navigation, frames, settings, card, open, addName, prepare, turns };
  const deps = { document: view.document, host: 'test', ...shown };
  return {
    view,
    reader,
    settled,
    kept,
    settings,
    open,
    navigation,
    turns,
    tab: pageHandlers(deps),
    frame: frameHandlers(deps),
  };
}

describe('the popup', () => {
  it('is told the page’s title, host, state and names, those of its frames too', async () => {
    const { tab, reader } = await page();
    const [baku] = reader.names(0).slice(-1) as [PageName];
    await tab.frameNames?.({ frame: 7, names: [{ ...baku, id: newsRef('moscow'), label: 'Moscow' }, baku] }, POPUP);
    const state = await tab.pageState?.({}, POPUP);
    expect(state).toMatchObject({ state: 'read', host: 'test', title: 'The visit' });
    expect(state?.names.map(({ label, count, frame }) => [label, count, frame])).toEqual([
      ['Vladimir Putin', 2, 0],
      ['Ilham Aliyev', 1, 0],
      ['Baku', 2, 0],
      ['Moscow', 1, 7],
    ]);
  });

  it('is told that a page without an article is read when a frame of it is', async () => {
    const { tab, settings, settled, reader } = await page();
    const names = reader.names(0);
    settings.use(DEFAULTS);
    await settled();
    expect(await tab.pageState?.({}, POPUP)).toMatchObject({ state: 'not-an-article', names: [] });
    await tab.frameNames?.({ frame: 7, names }, POPUP);
    expect(await tab.pageState?.({}, POPUP)).toMatchObject({ state: 'read' });
  });

  it('gets a name scrolled to and pointed at, or is told that it has gone', async () => {
    const { tab, view } = await page();
    expect(await tab.jump?.({ entry: newsRef('baku'), index: 0 }, POPUP)).toEqual({
      sentence: expect.stringContaining('Baku'),
      isCutOff: false,
    });
    expect(view.scrollY).toBeGreaterThan(1000);
    expect(highlighted(view)).toContain('backgrounder-place-current: Baku');
    expect(await tab.jump?.({ entry: newsRef('moscow'), index: 0 }, POPUP)).toEqual({
      sentence: null,
      isCutOff: false,
    });
  });

  it('has the card opened where the name is in a link, and only there', async () => {
    const { tab, open, reader } = await page('<p>Baku is far. <a href="#">Ilham Aliyev</a> was born there.</p>');
    await tab.jump?.({ entry: newsRef('baku'), index: 0 }, POPUP);
    expect(open).not.toHaveBeenCalled();
    await tab.jump?.({ entry: newsRef('ilham-aliyev'), index: 0 }, POPUP);
    expect(open).toHaveBeenCalledWith(reader.mentions.of(newsRef('ilham-aliyev'))[0]?.id, 'pointer');
  });

  it('is told of a name that a box cuts off, which stays where it is', async () => {
    const { tab, view, open } = await page(
      '<div id="cut" style="height:80px;overflow:hidden"><p style="margin-bottom:300px">Baku.</p><p><a href="#">Moscow</a></p></div>',
    );
    expect(await tab.jump?.({ entry: newsRef('moscow'), index: 0 }, POPUP)).toEqual({
      sentence: 'Moscow',
      isCutOff: true,
    });
    expect(view.document.getElementById('cut')?.scrollTop).toBe(0);
    expect(open).not.toHaveBeenCalled();
    expect(highlighted(view).join()).not.toContain('current');
  });

  it('gets the sentence of the mention it asked for, not of the first', async () => {
    const { frame } = await page('<p>Baku lies low. In the evening Baku shines. Nobody sleeps in Baku.</p>');
    const sentences = await Promise.all(
      [0, 1, 2, 3].map((index) => frame.jump({ entry: newsRef('baku'), index }, POPUP)),
    );
    expect(sentences.map(({ sentence }) => sentence)).toEqual([
      'Baku lies low.',
      'In the evening Baku shines.',
      'Nobody sleeps in Baku.',
      'Baku lies low.',
    ]);
  });

  it('gets the page read again', async () => {
    const { tab, view, reader, settled } = await page();
    reader.dispose();
    expect(highlighted(view)).toEqual([]);
    await tab.readAgain?.({}, POPUP);
    await settled();
    expect(reader.names(0)).toHaveLength(3);
  });
});

describe('a command', () => {
  const command = async (
    { tab }: Awaited<ReturnType<typeof page>>,
    name: 'toggle' | 'next' | 'previous' | 'open-card',
  ) => tab.command?.({ command: name }, POPUP);

  it('goes to the next and the previous name', async () => {
    const opened = await page();
    const pointedAt = () => opened.reader.mentions.get(opened.navigation.current ?? 0)?.entry.label;
    await command(opened, 'next');
    await command(opened, 'next');
    expect(pointedAt()).toBe('Ilham Aliyev');
    await command(opened, 'previous');
    expect(pointedAt()).toBe('Vladimir Putin');
  });

  it('opens the card on the name that is pointed at, else on the first on screen', async () => {
    const opened = await page();
    await command(opened, 'open-card');
    const [first] = opened.reader.mentions.of(newsRef('vladimir-putin'));
    expect(opened.open).toHaveBeenLastCalledWith(first?.id, 'keyboard');
    await command(opened, 'next');
    await command(opened, 'next');
    await command(opened, 'open-card');
    const [second] = opened.reader.mentions.of(newsRef('ilham-aliyev'));
    expect(opened.open).toHaveBeenLastCalledWith(second?.id, 'keyboard');
  });

  it('switches the site off and on again, at once and even where it can’t be kept', async () => {
    const opened = await page();
    await command(opened, 'toggle');
    expect(opened.reader.state).toBe('site-off');
    expect(highlighted(opened.view)).toEqual([]);
    await command(opened, 'toggle');
    expect(opened.settings.current.sites).toEqual({});
    expect(opened.reader.state).not.toBe('site-off');
    expect(opened.kept).toEqual([
      { host: 'test', rule: 'off', enabled: true },
      { host: 'test', rule: 'on', enabled: true },
    ]);
  });
});

describe('a page that the reader asked to have done something with', () => {
  it('hands on its markup as it stands now, and its address', async () => {
    const { tab, view } = await page();
    view.document.querySelector('p')?.append(' They spoke for an hour.');
    const source = await tab.pageSource?.({}, POPUP);
    expect(source?.address).toBe('about:srcdoc');
    expect(source?.html).toMatch(/^<html lang="en">.*<title>The visit<\/title>.*spoke for an hour\.<\/p>.*<\/body>$/s);
  });

  it('hands on what stands in open shadow trees, nested and slotted ones too', async () => {
    const { tab, view } = await page();
    const host = view.document.createElement('my-story');
    const tree = host.attachShadow({ mode: 'open' });
    tree.append('They met in Baku.', view.document.createElement('my-note'));
    tree.lastElementChild?.attachShadow({ mode: 'open' }).append('They shook hands.');
    const slotted = view.document.createElement('my-note');
    slotted.attachShadow({ mode: 'open' }).append('They left.');
    host.append(slotted);
    view.document.body.append(host);
    const { html = '' } = (await tab.pageSource?.({}, POPUP)) ?? {};
    const inTree = '<template shadowrootmode="open">';
    expect(html).toContain(
      `<my-story>${inTree}They met in Baku.<my-note>${inTree}They shook hands.</template></my-note></template>` +
        `<my-note>${inTree}They left.</template></my-note></my-story>`,
    );
  });

  it('hands on the whole of it where a form of it goes by the name of a part of documents', async () => {
    const { tab } = await page(`<form name="documentElement"></form>${HTML}`);
    const source = await tab.pageSource?.({}, POPUP);
    expect(source?.html).toContain('<title>The visit</title>');
  });

  it('hands on nothing of a page that is too long', async () => {
    const { tab, view } = await page('<p>Baku.</p>');
    const long = view.document.createElement('script');
    long.type = 'text/plain';
    long.textContent = ' '.repeat(LONGEST_PAGE);
    view.document.head.append(long);
    expect(await tab.pageSource?.({}, POPUP)).toEqual({ html: null, address: 'about:srcdoc' });
  });
});

it('a frame answers only what concerns itself', async () => {
  const { frame } = await page();
  expect(Object.keys(frame).sort()).toEqual(['addName', 'cardNews', 'cardTaken', 'jump', 'pageSource', 'readAgain']);
});

describe('a panel beside the page', () => {
  const inView = async ({ tab }: Awaited<ReturnType<typeof page>>, beside: 'now' | 'next') =>
    (await tab.pageState?.({ beside }, POPUP))?.inView;

  it('is told which names are on screen, as the page is scrolled', async () => {
    const shown = await page();
    expect(await inView(shown, 'now')).toEqual([newsRef('vladimir-putin'), newsRef('ilham-aliyev')]);
    const next = inView(shown, 'next');
    shown.view.scrollTo(0, 5000);
    expect(await next).toEqual([newsRef('vladimir-putin'), newsRef('baku')]);
  });

  it('is told once names have changed, and not before', async () => {
    const { tab, turns } = await page();
    await tab.pageState?.({ beside: 'now' }, POPUP);
    let told = false;
    const next = Promise.resolve(tab.pageState?.({ beside: 'next' }, POPUP)).then(() => {
      told = true;
    });
    await Promise.resolve();
    expect(told).toBe(false);
    turns.take();
    await next;
  });

  it('is told at once of what has changed since it was told last', async () => {
    const shown = await page();
    await inView(shown, 'now');
    const scrolled = new Promise((done) => shown.view.addEventListener('scroll', done, { once: true }));
    shown.view.scrollTo(0, 5000);
    await scrolled;
    expect(await inView(shown, 'next')).toEqual([newsRef('vladimir-putin'), newsRef('baku')]);
  });

  it('costs a page nothing while none is open', async () => {
    const { tab, view } = await page();
    const listen = vi.spyOn(view, 'addEventListener');
    expect((await tab.pageState?.({}, POPUP))?.inView).toBeUndefined();
    expect(listen).not.toHaveBeenCalled();
  });

  it('says itself what is known of a name that it goes to: no card opens, in a link either', async () => {
    const { tab, open } = await page('<p>Baku is far. <a href="#">Ilham Aliyev</a> was born there.</p>');
    await tab.jump?.({ entry: newsRef('ilham-aliyev'), index: 0, beside: true }, POPUP);
    expect(open).not.toHaveBeenCalled();
  });
});
