/** What no mutation tells: wiped highlights, a page that comes back, late style sheets, another colour scheme. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { BlockTree } from '../../../src/content/blocks/block-tree.ts';
import { startHealthCheck, watchStyles } from '../../../src/content/lifecycle/health-check.ts';
import { AdoptedSheet } from '../../../src/content/painters/adopted-sheet.ts';
import { adoptedRules } from '../sheet.ts';
import { type PageWindow, showPage } from './page.ts';
import { highlighted, readPage, told } from './read-page.ts';

/** A page that this script still reads. */
const health = { isOver: () => false, over() {} };

/** A signal that is aborted at the test's end, if not before. */
function life(): AbortController {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return controller;
}

/** No test is about time: this ends only what would never come. */
const SOON = { timeout: 10_000 };
const HTML = '<p>Vladimir Putin left Baku.</p>';

describe('the lines’ style sheet', () => {
  const treesIn = (view: PageWindow, length: number) =>
    Array.from({ length }, () => {
      const host = view.document.createElement('div');
      const tree = host.attachShadow({ mode: 'open' });
      tree.innerHTML = '<p>Vladimir Putin left Baku.</p>';
      view.document.querySelector('main')?.append(host);
      return tree;
    });

  it('comes back to each of many shadow trees', async () => {
    const view = await showPage('<main></main>');
    const trees = treesIn(view, 520);
    const sheet = new AdoptedSheet(view);
    for (const tree of trees) sheet.adopt(tree);
    const without = () => trees.filter(({ adoptedStyleSheets }) => adoptedStyleSheets.length === 0).length;
    expect(without()).toBe(0);
    for (const tree of trees) tree.adoptedStyleSheets = [];
    const checks = [1, 2].map(() => {
      sheet.reassert();
      return without();
    });
    expect(checks).toEqual([20, 0]);
  });

  it('is in no shadow tree where the document’s reaches into it, as here', async () => {
    const view = await showPage('<main></main>');
    const [tree] = treesIn(view, 1);
    const { settled } = readPage(view);
    await settled();
    expect(highlighted(view)).toContain('backgrounder-person: Vladimir Putin');
    expect(tree?.adoptedStyleSheets.length).toBe(0);
    const line = view.getComputedStyle(tree?.querySelector('p') as Element, '::highlight(backgrounder-person)');
    expect(line.textDecorationLine).toBe('underline');
  });
});

describe('many shadow trees', () => {
  it('are watched as long as they are in the page, and heard of no more when they have left', async () => {
    const view = await showPage('<main></main>');
    const main = view.document.querySelector('main') as Element;
    const [stays, leaves] = ['Vladimir Putin', 'Ilham Aliyev'].map((name) => {
      const host = view.document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>${name}</p>`;
      main.append(host);
      return host;
    });
    const { settled } = readPage(view);
    await settled();
    const textIn = (host: Element | undefined, text: string) => host?.shadowRoot?.querySelector('p')?.append(text);
    textIn(stays, ' left Baku');
    await settled();
    expect(highlighted(view)).toContain('backgrounder-place: Baku');
    leaves?.remove();
    await settled();
    const sheet = view.document.createElement('style');
    const restyle = vi.spyOn(BlockTree.prototype, 'invalidateAll');
    onTestFinished(() => restyle.mockRestore());
    leaves?.shadowRoot?.append(sheet);
    textIn(leaves, ' left Moscow');
    await settled();
    expect(restyle).not.toHaveBeenCalled();
    if (leaves) main.append(leaves);
    await settled();
    expect(highlighted(view)).toContain('backgrounder-place: Moscow');
    textIn(leaves, ' for Baku');
    await settled();
    expect(highlighted(view)).toContain('backgrounder-place-repeat: Baku');
  });
});

describe('the check', () => {
  it('paints again what a page wiped away without changing its tree', async () => {
    const view = await showPage(HTML);
    const { reader, settled } = readPage(view);
    await settled();
    startHealthCheck({ ...health, view, check: () => reader.reassert(), returned() {} }, life().signal);
    const before = highlighted(view);
    const rules = adoptedRules(view.document);
    expect(before.length).toBe(2);
    expect(rules).toContain('backgrounder');
    for (const type of ['popstate', 'hashchange', 'scrollend']) {
      view.CSS.highlights.clear();
      view.document.adoptedStyleSheets = [];
      expect(highlighted(view)).toEqual([]);
      expect(adoptedRules(view.document)).toBe('');
      view.dispatchEvent(new Event(type));
      expect(highlighted(view)).toEqual(before);
      expect(adoptedRules(view.document)).toBe(rules);
    }
  });

  it('comes every 2.5 seconds while the page is on screen, and when it is shown again', async () => {
    const view = await showPage('');
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const check = vi.fn();
    const { signal, abort } = withAbort();
    startHealthCheck({ ...health, view, check, returned() {} }, signal);
    vi.advanceTimersByTime(5000);
    expect(check).toHaveBeenCalledTimes(2);
    hide(view, true);
    check.mockClear();
    vi.advanceTimersByTime(60_000);
    expect(check).not.toHaveBeenCalled();
    hide(view, false);
    expect(check).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2500);
    expect(check).toHaveBeenCalledTimes(2);
    abort();
    vi.advanceTimersByTime(60_000);
    view.dispatchEvent(new Event('scrollend'));
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('tells when the page comes back from the browser’s cache', async () => {
    const view = await showPage('');
    const returned = vi.fn();
    startHealthCheck({ ...health, view, check() {}, returned }, life().signal);
    view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(returned).not.toHaveBeenCalled();
    view.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(returned).toHaveBeenCalledTimes(1);
  });
});

function withAbort() {
  const controller = life();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function hide({ document }: PageWindow, hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('styles', () => {
  async function reading(html: string) {
    const view = await showPage(html);
    const { reader, settled } = readPage(view);
    await settled();
    watchStyles(view, () => reader.invalidateAll(), life().signal);
    return { view, reader, settled };
  }

  it('that arrive late hide what they hide', async () => {
    const { view, reader, settled } = await reading('<p>Baku</p><p class="late">Moscow</p>');
    const link = view.document.createElement('link');
    link.rel = 'stylesheet';
    view.document.head.append(link);
    await settled();
    expect(told(reader)).toEqual(['Baku → baku', 'Moscow → moscow']);
    link.href = `data:text/css,${encodeURIComponent('.late { display: none }')}`;
    await vi.waitFor(() => expect(told(reader)).toEqual(['Baku → baku']), SOON);
    expect(highlighted(view)).toEqual(['backgrounder-place: Baku']);
  });

  it('are all that is watched, until the end', async () => {
    const { signal, abort } = withAbort();
    const changed = vi.fn();
    watchStyles(window, changed, signal);
    const load = async (element: HTMLElement, source: string, address: string) => {
      onTestFinished(() => element.remove());
      document.head.append(element);
      await new Promise((done) => {
        element.addEventListener('load', done, { once: true });
        element.setAttribute(source, address);
      });
    };
    const sheet = () => Object.assign(document.createElement('link'), { rel: 'stylesheet' });
    await load(document.createElement('script'), 'src', 'data:text/javascript,0');
    expect(changed).not.toHaveBeenCalled();
    await load(sheet(), 'href', 'data:text/css,');
    expect(changed).toHaveBeenCalledTimes(1);
    abort();
    await load(sheet(), 'href', 'data:text/css,/**/');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('of another colour scheme show and hide what they show and hide', async () => {
    const emulate = (value: string) =>
      cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    await emulate('light');
    onTestFinished(() => emulate('').then(() => undefined));
    const { view, reader } = await reading(`<style>
      .dark { display: none } @media (prefers-color-scheme: dark) { .dark { display: block } .light { display: none } }
      </style><p class="light">Baku</p><p class="dark">Moscow</p>`);
    expect(told(reader)).toEqual(['Baku → baku']);
    await emulate('dark');
    await vi.waitFor(() => expect(told(reader)).toEqual(['Moscow → moscow']), SOON);
    expect(highlighted(view)).toEqual(['backgrounder-place: Moscow']);
  });
});
