/** How a reading begins, waits for its styles, loses its article and ends. */

import { describe, expect, it, vi } from 'vitest';
import { pageStyles } from '../../../src/background/page-styles.ts';
import { MOST_NODES } from '../../../src/content/blocks/read-container.ts';
import { MOST } from '../../../src/content/reading/mention-map.ts';
import type { PageStyles } from '../../../src/messages/message-map.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/settings.ts';
import { adoptedRules } from '../sheet.ts';
import { showPage } from './page.ts';
import { highlighted, listed, promptScheduler, readPage, told } from './read-page.ts';

const NAMES = '<p>Vladimir Putin met Ilham Aliyev in Baku.</p><p>Aliyev and Putin left Baku.</p>';
const PROSE = `<p>${'The visit was planned for weeks, officials of both countries said, and its programme was short. '.repeat(3)}</p>`;
const ARTICLE = `<article><h1>The visit</h1><p>Baku</p>${PROSE.repeat(3)}</article>`;
const whole = (chosen: Partial<Settings> = {}): Settings => ({ ...DEFAULTS, sites: { test: 'whole-page' }, ...chosen });
const declared = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;

/** Styles that the test answers by hand, in any order. */
function asked() {
  const open: Array<{ answer(): void; fail(): void }> = [];
  const styles = (look: Parameters<typeof pageStyles>[0]['look']) =>
    new Promise<PageStyles>((done, failed) =>
      open.push({
        answer: () => done(pageStyles({ look }, '')),
        fail: () => failed(new Error('no answer')),
      }),
    );
  return { open, parts: { styles, isNoAnswer: () => true } };
}

describe('a reader', () => {
  it.each(['highlight', 'mark'] as const)(
    'that is started again leaves nothing of its first reading: %s',
    async (painter) => {
      const view = await showPage(NAMES);
      const { reader, settled } = readPage(view, { painter });
      await settled();
      reader.start();
      await settled();
      reader.apply(whole({ painter, sites: { test: 'off' } }));
      expect(reader.state).toBe('site-off');
      view.document.body.insertAdjacentHTML('beforeend', '<p>Baku</p>');
      await settled();
      expect([...highlighted(view), ...listed(view)]).toEqual([]);
    },
  );
});

describe('the styles', () => {
  it('are asked for once something is to be painted, and nothing is painted before', async () => {
    const view = await showPage('<p>Nobody is named here, and nothing was built.</p>');
    const { open, parts } = asked();
    const { reader, settled } = readPage(view, {}, parts);
    await settled();
    expect(reader.state).toBe('read');
    expect(open).toEqual([]);
    view.document.body.insertAdjacentHTML('beforeend', NAMES);
    await vi.waitUntil(() => open.length === 1);
    expect(highlighted(view)).toEqual([]);
    expect(reader.cardCss).toBe('');
    open[0]?.answer();
    await settled();
    expect(highlighted(view).length).toBeGreaterThan(0);
    expect(reader.cardCss).toContain(':host');
  });

  it('reach text that stays when the page takes other text out meanwhile', async () => {
    const view = await showPage(`<div id="box">${NAMES}</div>${NAMES}`);
    const { open, parts } = asked();
    const { reader, settled } = readPage(view, {}, parts);
    await vi.waitUntil(() => open.length === 1);
    open[0]?.answer();
    view.document.getElementById('box')?.remove();
    await settled();
    expect(highlighted(view)).toHaveLength(6);
    reader.apply(whole({ sites: { test: 'off' } }));
    await settled();
    expect(highlighted(view)).toEqual([]);
  });

  it('of a look that has changed meanwhile are asked for again', async () => {
    const view = await showPage(NAMES);
    const { open, parts } = asked();
    const { reader, settled } = readPage(view, {}, parts);
    await vi.waitUntil(() => open.length === 1);
    reader.apply(whole({ strength: 'strong' }));
    open[0]?.answer();
    await vi.waitUntil(() => open.length === 2);
    open[1]?.answer();
    await settled();
    expect(adoptedRules(view.document)).toMatch(/\(backgrounder-person\) \{[^}]*3px/);
  });

  it('that never come end the reading; later ones leave the names as they are', async () => {
    const view = await showPage(NAMES);
    const { open, parts } = asked();
    const { reader, settled } = readPage(view, {}, parts);
    await vi.waitUntil(() => open.length === 1);
    open[0]?.fail();
    await vi.waitUntil(() => reader.state === 'no-answer');
    expect(highlighted(view)).toEqual([]);

    reader.readAgain();
    await vi.waitUntil(() => open.length === 2);
    open[1]?.answer();
    await settled();
    const names = highlighted(view);
    expect(names.length).toBeGreaterThan(0);
    reader.apply(whole({ strength: 'strong' }));
    await vi.waitUntil(() => open.length === 3);
    open[2]?.fail();
    await settled();
    expect(reader.state).toBe('read');
    expect(highlighted(view)).toEqual(names);
  });
});

describe('an article', () => {
  it('that only a style sheet hid is read at the check after it is shown', async () => {
    const hidden = '<style>my-page:not(:defined) { display: none }</style>';
    const view = await showPage(declared(`<my-page>${ARTICLE}</my-page>`, hidden));
    const { reader, settled } = readPage(view, { sites: {} });
    await settled();
    expect(told(reader)).toEqual([]);
    view.customElements.define('my-page', class extends view.HTMLElement {});
    reader.reassert();
    await settled();
    expect(told(reader)).toEqual(['Baku → baku']);
  });

  it.each([0, 1, 2, 3])('that goes while it is looked for is not read: pause %i', async (at) => {
    const view = await showPage(declared(ARTICLE));
    const turn = () => new Promise<void>((done) => view.setTimeout(done));
    let pauses = 0;
    const pause = () => {
      if (pauses === at) view.document.querySelector('article')?.remove();
      pauses += 1;
      return turn();
    };
    // Every look at the clock is some milliseconds later: a slice is two steps.
    let now = 0;
    const clock = () => {
      now += 3;
      return now;
    };
    const scheduler = { now: clock, pause, drawn: turn, idle: turn, wait: turn };
    const { reader } = readPage(view, { sites: {} }, { scheduler });
    await vi.waitUntil(() => pauses > at && reader.state === 'not-an-article', { timeout: 10_000 });
    expect(told(reader)).toEqual([]);
  });

  it('that goes after it was read leaves a page without one', async () => {
    const view = await showPage(declared(ARTICLE));
    const { reader, settled } = readPage(view, { sites: {} });
    await settled();
    expect(reader.names(0)).toHaveLength(1);
    view.document.querySelector('article')?.remove();
    await vi.waitUntil(() => reader.state === 'not-an-article', { timeout: 10_000 });
    expect(reader.names(0)).toEqual([]);
  });
});

it('the first reading of a long page is not charged to its changes', async () => {
  const hundred = `${'<p>It rained on the harbour.</p>'.repeat(99)}<p>Ilham Aliyev spoke.</p>`;
  const view = await showPage(`${hundred.repeat(6)}<p id="last">Baku</p>`);
  // A machine so slow that reading the page takes several seconds.
  const { reader, settled } = readPage(view, {}, { scheduler: promptScheduler(3) });
  await settled();
  const last = view.document.getElementById('last');
  if (last) last.textContent = 'Vladimir Putin';
  await settled();
  expect(reader.state).toBe('read');
  expect(told(reader).at(-1)).toBe('Vladimir Putin → vladimir-putin');
});

describe('a page with more than can be kept in mind', () => {
  it.each([
    ['names', `<p>${'Vladimir Putin. '.repeat(1000)}</p>`.repeat(MOST / 1000 + 1)],
    ['elements', `<p>Vladimir Putin.</p>${'<i></i>'.repeat(2 * MOST_NODES)}`],
    ['nodes', `<p>Vladimir Putin. ${'so<!-- -->'.repeat(MOST_NODES / 2)}</p>`],
  ])('of %s is given up, and says so', async (_, many) => {
    const view = await showPage(`<!doctype html><html lang="en"><body>${many}</body></html>`);
    const states: string[] = [];
    let state = () => 'reading';
    const { reader } = readPage(view, {}, { changed: () => states.push(state()) });
    state = () => reader.state;
    await vi.waitUntil(() => reader.state === 'too-much', { timeout: 60_000 });
    expect(reader.isSettled).toBe(true);
    expect(highlighted(view)).toEqual([]);
    expect(reader.names(0)).toEqual([]);
    expect(states).not.toContain('read');
  });
});
