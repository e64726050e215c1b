/** Text that a style alone shows, without a mutation of what is read: it is marked at the next check. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BlockTree } from '../../../src/content/blocks/block-tree.ts';
import { startHealthCheck } from '../../../src/content/lifecycle/health-check.ts';
import { type PageWindow, showPage } from './page.ts';
import { readPage, told } from './read-page.ts';

/** No test is about time: this ends only what would never come. */
const SOON = { timeout: 10_000 };

/** A page that is read and checked as the content script does. */
async function reading(html: string) {
  const view = await showPage(html);
  const { reader, settled } = readPage(view);
  await settled();
  const life = new AbortController();
  onTestFinished(() => life.abort());
  startHealthCheck(
    { view, isOver: () => false, over() {}, check: () => reader.reassert(), returned() {} },
    life.signal,
  );
  const names = () => told(reader).map((line) => line.replace(/ .*/, ''));
  return { view, reader, settled, names };
}

const sheetOf = (view: PageWindow) => view.document.querySelector('style') as HTMLStyleElement;

describe('text is marked once it is shown', () => {
  it.each<[string, string, (view: PageWindow) => void]>([
    [
      'by a checked box',
      '<style>.rest { display: none } #more:checked ~ .rest { display: block }</style><input type="checkbox" id="more"><div class="rest"><p>Moscow</p></div>',
      ({ document }) => document.getElementById('more')?.click(),
    ],
    [
      'by a data attribute',
      '<style>.panel { display: none } [data-state=open] .panel { display: block }</style><div><button>x</button><div class="panel">Moscow</div></div>',
      ({ document }) => {
        const button = document.querySelector('button') as HTMLElement;
        button.onclick = () => button.parentElement?.setAttribute('data-state', 'open');
        button.click();
      },
    ],
    [
      'by an aria attribute',
      '<style>.panel { visibility: hidden } [aria-expanded=true] + .panel { visibility: visible }</style><button aria-expanded="false">x</button><p class="panel">Moscow</p>',
      ({ document }) => {
        const button = document.querySelector('button') as HTMLElement;
        button.onclick = () => button.setAttribute('aria-expanded', 'true');
        button.click();
      },
    ],
    [
      'as the target of the address',
      '<style>.note { display: none } .note:target { display: block }</style><p id="note" class="note">Moscow</p>',
      ({ location }) => {
        location.hash = '#note';
      },
    ],
    [
      'in a popover',
      '<button popovertarget="pop">x</button><div id="pop" popover><p>Moscow</p></div>',
      ({ document }) => (document.getElementById('pop') as HTMLElement).showPopover(),
    ],
    [
      'at the end of an animation',
      '<style>@keyframes start { from { visibility: hidden } } section { animation: start 20ms steps(1, end) 1 both }</style><section hidden><p>Moscow</p></section>',
      ({ document }) => document.querySelector('section')?.removeAttribute('hidden'),
    ],
    [
      'at the end of a transition',
      '<style>p.late { visibility: hidden; transition: visibility 20ms } [data-on] p.late { visibility: visible }</style><div><p class="late">Moscow</p></div>',
      ({ document }) => document.querySelector('div')?.setAttribute('data-on', ''),
    ],
    [
      'by the width of the window',
      '<style>@media (max-width: 700px) { .wide { display: none } } @media (min-width: 701px) { .narrow { display: none } }</style><p class="narrow">Moscow</p>',
      ({ frameElement }) => {
        (frameElement as HTMLElement).style.width = '500px';
      },
    ],
    [
      'by another text of a style sheet',
      '<style>p.late { display: none }</style><p class="late">Moscow</p>',
      (view) => {
        sheetOf(view).textContent = '';
      },
    ],
    [
      'by other data of a style sheet',
      '<style>p.late { display: none }</style><p class="late">Moscow</p>',
      (view) => {
        (sheetOf(view).firstChild as Text).data = 'p.late { color: red }';
      },
    ],
    [
      'by a style sheet for another medium',
      '<style>p.late { display: none }</style><p class="late">Moscow</p>',
      (view) => {
        sheetOf(view).media = 'print';
      },
    ],
  ])('%s', async (_, html, show) => {
    const { view, names } = await reading(`<p>Baku</p>${html}`);
    expect(names()).toEqual(['Baku']);
    show(view);
    await vi.waitFor(() => expect(names()).toEqual(['Baku', 'Moscow']), SOON);
  });

  it.each<[string, (sheet: CSSStyleSheet) => void]>([
    ['a disabled sheet', (sheet) => (sheet.disabled = true)],
    ['a deleted rule', (sheet) => sheet.deleteRule(0)],
    ['a changed rule', (sheet) => (sheet.cssRules[0] as CSSStyleRule).style.setProperty('display', 'block')],
  ])('by %s, which no event tells of: at the next check', async (_, change) => {
    const { view, names, reader, settled } = await reading(
      '<style>p.late { display: none }</style><p>Baku</p><p class="late">Moscow</p>',
    );
    change(sheetOf(view).sheet as CSSStyleSheet);
    await settled();
    expect(names()).toEqual(['Baku']);
    reader.reassert();
    await settled();
    expect(names()).toEqual(['Baku', 'Moscow']);
  });

  it('while the reader has the focus in it', async () => {
    const { view, names } = await reading(
      '<style>.menu p { display: none } .menu:focus-within p { display: block }</style><p>Baku</p><div class="menu"><button>x</button><p>Moscow</p></div>',
    );
    view.document.querySelector('button')?.focus();
    await userEvent.keyboard('{Shift}');
    await vi.waitFor(() => expect(names()).toEqual(['Baku', 'Moscow']), SOON);
  });
});

describe('an article', () => {
  it('is found in a shadow tree that comes late, without a mutation', async () => {
    const prose =
      '<p>The visit was planned for weeks, officials of both countries said, and its programme was kept short.</p>';
    const view = await showPage(
      '<html lang="en"><head><meta property="og:type" content="article"></head><body><main><x-late></x-late></main></body></html>',
    );
    const { reader, settled } = readPage(view, { sites: {} });
    await settled();
    reader.reassert();
    await settled();
    expect(reader.state).toBe('not-an-article');
    view.eval(`customElements.define('x-late', class extends HTMLElement { connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<article>${prose.repeat(2)}<p>Moscow</p></article>';
    } })`);
    reader.reassert();
    await vi.waitFor(() => expect(told(reader)).toEqual(['Moscow → moscow']), SOON);
  });
});

describe('looking again', () => {
  const HIDDEN = '<style>.off { display: none }</style>';

  it('costs a bounded number of looks, and all have their turn', async () => {
    const view = await showPage(`${HIDDEN}<main>${'<div class="off"><p>Moscow</p></div>'.repeat(1000)}</main>`);
    let looks = 0;
    const counting = {
      location: view.location,
      getComputedStyle: (element: Element) => {
        looks += 1;
        return view.getComputedStyle(element);
      },
    } as unknown as Window;
    const owner = { blockInvalidated() {}, blockGone() {}, rootFound() {} };
    const tree = new BlockTree({ view: counting, wholePage: true, isOurs: () => false }, owner);
    tree.setRegions([view.document.querySelector('main') as Element]);
    for (const _ of tree.read());
    looks = 0;
    expect(tree.noticeShown()).toBe(false);
    expect(looks).toBeLessThanOrEqual(200);
    view.document.querySelector('div:last-child')?.setAttribute('id', 'last');
    sheetOf(view).append('#last { display: block }');
    let rounds = 1;
    while (!tree.noticeShown()) rounds += 1;
    expect(rounds).toBeLessThanOrEqual(5);
    for (const _ of tree.read());
    expect(tree.blocks.map(({ text }) => text)).toEqual(['Moscow']);
  });

  it('reads nothing anew while nothing has been shown', async () => {
    const { reader, settled } = await reading(
      `${HIDDEN}<p>Baku</p><p class="off">Moscow</p><my-element>Putin</my-element>`,
    );
    const before = [...reader.blocks];
    for (let check = 0; check < 5; check += 1) reader.reassert();
    expect(reader.isSettled).toBe(true);
    await settled();
    expect(reader.blocks).toEqual(before);
  });
});
