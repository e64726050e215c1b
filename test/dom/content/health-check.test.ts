/** What happens over a page's life: nothing is kept, nothing is fought, nothing is left behind. */
import { describe, expect, it, vi } from 'vitest';
import { cardHostsIn } from '../../../src/content/card/host-frame.ts';
import { MentionNavigation } from '../../../src/content/controls/mention-navigation.ts';
import { followPointer } from '../../../src/content/controls/pointer.ts';
import { Instance } from '../../../src/content/lifecycle/instance.ts';
import type { CardOpening } from '../../../src/messages/card.ts';
import type { RecogniseResult } from '../../../src/messages/message-map.ts';
import type { PagePart } from '../../../src/recognition/mention.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { type PageWindow, showPage } from './page.ts';
import { highlighted, listed, readPage, told } from './read-page.ts';
import { newsRef, recognise } from './test-pack.ts';

const WHOLE = { test: 'whole-page' } as const;

describe('a page that adds and removes 100,000 nodes', () => {
  it('leaves nothing behind in the mention map', { timeout: 60_000 }, async () => {
    const view = await showPage('<div id="feed"></div><p>Baku</p>');
    const { reader, settled } = readPage(view);
    await settled();
    const feed = view.document.getElementById('feed') as HTMLElement;
    for (let round = 0; round < 10; round += 1) {
      feed.innerHTML = '<p>Vladimir Putin <b>came</b></p>'.repeat(2500);
      await settled();
      expect(reader.mentions.of(newsRef('vladimir-putin')).length).toBe(2500);
      feed.replaceChildren();
      await settled();
    }
    view.document.querySelector('body > p')?.remove();
    await settled();
    expect(reader.mentions.isEmpty).toBe(true);
    expect(reader.blocks.length).toBe(0);
    expect(highlighted(view)).toEqual([]);
  });
});

describe('a reader’s choice', () => {
  const html = '<p>Vladimir Putin met Ilham Aliyev in Baku.</p><p>Aliyev and Putin left Baku.</p>';

  it('takes effect at once: types, first mentions only, never, off and on', async () => {
    const view = await showPage(html);
    const { reader, settled } = readPage(view);
    await settled();
    const settings = { ...DEFAULTS, sites: WHOLE };
    reader.apply({ ...settings, hiddenTypes: ['place'] });
    await settled();
    expect(told(reader).join()).not.toContain('baku');
    reader.apply({ ...settings, repeat: 'first' });
    await settled();
    expect(told(reader).length).toBe(3);
    reader.apply({ ...settings, never: [newsRef('vladimir-putin')] });
    await settled();
    expect(highlighted(view).join()).not.toContain('Putin');
    reader.apply({ ...settings, sites: { test: 'off' } });
    expect(reader.state).toBe('site-off');
    expect(highlighted(view)).toEqual([]);
    reader.apply({ ...settings, painter: 'mark' });
    await settled();
    expect(listed(view)).toHaveLength(3);
    expect(highlighted(view)).toHaveLength(6);
    reader.apply({ ...settings, enabled: false });
    expect(reader.state).toBe('off');
    expect(view.document.body.innerHTML).toBe(html);
  });

  it('"not this one" holds on this page until it is taken back', async () => {
    const view = await showPage(html);
    const { reader, settled } = readPage(view);
    await settled();
    reader.mentions.dismiss(newsRef('baku'));
    reader.apply(reader.settings);
    await settled();
    expect(highlighted(view).join()).not.toContain('Baku');
    reader.mentions.admit(newsRef('baku'));
    reader.apply(reader.settings);
    await settled();
    expect(highlighted(view).join()).toContain('Baku');
  });
});

describe('a background that gives no answer', () => {
  it('leaves the page clean and says so; trying again reads it', async () => {
    const view = await showPage('<p>Baku</p>');
    let isThere = false;
    const { reader, settled } = readPage(
      view,
      {},
      {
        recognise: (parts: PagePart[]): Promise<RecogniseResult> =>
          isThere ? recognise(parts) : Promise.reject(new Error('no answer')),
        isNoAnswer: () => true,
      },
    );
    await vi.waitUntil(() => reader.state === 'no-answer');
    expect(highlighted(view)).toEqual([]);
    isThere = true;
    reader.readAgain();
    await settled();
    expect(told(reader)).toEqual(['Baku → baku']);
  });

  it('ends everything silently when the extension is gone', async () => {
    const view = await showPage('<p>Baku</p>');
    let gone = false;
    const ended = vi.fn();
    const { settled } = readPage(
      view,
      {},
      {
        recognise: (parts) => (gone ? Promise.reject(new Error('orphaned')) : recognise(parts)),
        ended,
      },
    );
    await settled();
    gone = true;
    view.document.body.append('Moscow');
    await vi.waitUntil(() => ended.mock.calls.length === 1);
    expect(highlighted(view)).toEqual([]);
  });
});

describe('two copies of Backgrounder on a page', () => {
  it('let the newer one have it, and clear up what a dead one left', async () => {
    const view = await showPage('<p>Baku</p>');
    view.CSS.highlights.set('backgrounder-person', new view.Highlight());
    const [older, newer] = [new Instance(view), new Instance(view)];
    older.takeOver();
    expect(view.CSS.highlights.has('backgrounder-person')).toBe(false);
    expect(older.isSuperseded).toBe(false);
    view.CSS.highlights.clear();
    expect(older.isSuperseded).toBe(false);
    newer.takeOver();
    expect(older.isSuperseded).toBe(true);
    expect(newer.isSuperseded).toBe(false);
    older.release();
    expect(newer.isSuperseded).toBe(false);
    newer.release();
    expect(view.CSS.highlights.size).toBe(0);
  });
});

describe('synthetic events', () => {
  async function listening(html: string) {
    const view: PageWindow = await showPage(html);
    const { reader, settled } = readPage(view);
    await settled();
    const open = vi.fn<(mention: number, opening: CardOpening) => void>();
    const prepare = vi.fn<(mention: number) => void>();
    const card = { mention: null, owns: () => false };
    const life = new AbortController();
    const navigation = new MentionNavigation(view, reader);
    followPointer(
      { view, card, navigation, open, prepare, painter: () => reader.painter, hover: () => true },
      life.signal,
    );
    return { view, reader, navigation, open, prepare };
  }

  it('of a page never open the card', async () => {
    const { view, reader, navigation, open, prepare } = await listening('<p>Baku is a city.</p>');
    const [box] = reader.painter?.rectsOf(reader.mentions.of(newsRef('baku'))[0]?.id ?? 0) ?? [];
    if (!box) throw new Error('nothing is painted');
    const at = { clientX: box.x + 5, clientY: box.y + 5, bubbles: true, detail: 1 };
    expect(reader.painter?.mentionAt(at.clientX, at.clientY)).not.toBeNull();
    navigation.step(1);
    for (const event of [
      new MouseEvent('click', at),
      new PointerEvent('pointermove', at),
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    ])
      view.document.body.dispatchEvent(event);
    await new Promise((done) => view.requestAnimationFrame(done));
    expect(open).not.toHaveBeenCalled();
    expect(prepare).not.toHaveBeenCalled();
  });

  it('are all that a page has: beside the text there is no mention', async () => {
    const { reader } = await listening('<p>Baku</p>');
    const [box] = reader.painter?.rectsOf(reader.mentions.of(newsRef('baku'))[0]?.id ?? 0) ?? [];
    if (!box) throw new Error('nothing is painted');
    expect(reader.painter?.mentionAt(box.right + 40, box.y + 5)).toBeNull();
  });
});

describe('the keyboard', () => {
  it('goes from mention to mention and round the end', async () => {
    const view = await showPage('<p>Vladimir Putin met Ilham Aliyev.</p><p>In Baku.</p>');
    const { reader, settled } = readPage(view);
    await settled();
    const navigation = new MentionNavigation(view, reader);
    const pointedAt = () => reader.mentions.get(navigation.current ?? 0)?.entry.id;
    const seen = [1, 1, 1, 1, -1].map((by) => {
      navigation.step(by as 1 | -1);
      return pointedAt();
    });
    expect(seen).toEqual(['vladimir-putin', 'ilham-aliyev', 'baku', 'vladimir-putin', 'baku'].map(newsRef));
    expect(highlighted(view).join()).toContain('backgrounder-place-current: Baku');
    navigation.leave();
    expect(highlighted(view).join()).not.toContain('current');
    expect(navigation.jump(newsRef('ilham-aliyev'), 0)?.mention.entry.id).toBe(newsRef('ilham-aliyev'));
    expect(navigation.jump(newsRef('nobody'), 0)).toBeNull();
  });
});

it('takes away what a dead copy left: lines, rules, a card and marks', async () => {
  const view = await showPage(
    '<p>Vladimir <mark class="backgrounder-mark" data-backgrounder="person">Putin</mark> left.</p>',
  );
  const { document } = view;
  const host = document.createElement('div');
  host.setAttribute('data-backgrounder-card', '');
  document.documentElement.append(host);
  view.CSS.highlights.set('backgrounder-person', new view.Highlight());
  const own = new view.CSSStyleSheet();
  own.replaceSync('p { color: green }');
  const left = new view.CSSStyleSheet();
  left.replaceSync('::highlight(backgrounder-person) { text-decoration: underline }');
  document.adoptedStyleSheets = [own, left, new view.CSSStyleSheet()];
  new Instance(view).takeOver();
  expect([...cardHostsIn(document), ...document.querySelectorAll('mark')]).toEqual([]);
  expect(document.querySelector('p')?.childNodes.length).toBe(1);
  expect(view.CSS.highlights.has('backgrounder-person')).toBe(false);
  expect(document.adoptedStyleSheets.map(({ cssRules }) => cssRules.length)).toEqual([1, 0]);
  expect(document.adoptedStyleSheets[0]).toBe(own);
});
