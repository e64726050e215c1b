import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { type Article, type ArticleOptions, article, HOST, overlap, TEXT } from './article.ts';

let current: Article;
const open = (options: ArticleOptions = {}) => {
  current = article(options);
  return current;
};
const inCard = () => page.frameLocator(page.getByTitle('Backgrounder'));
const frames = async () => {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};
/** Waits until the card stands with its answer; it doesn't move in, as this reader wants no motion. */
const placed = async () => {
  await expect.element(inCard().getByRole('heading', { name: 'Northern Harbour Line' })).toBeInTheDocument();
  await frames();
  expect(current.frame().getAnimations()).toEqual([]);
};

const STILL = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

beforeEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: STILL });
  await page.viewport(900, 700);
});
afterEach(() => {
  current.card.dispose();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  for (const sheet of document.head.querySelectorAll('style[data-hostile]')) sheet.remove();
  scrollTo(0, 0);
});

/** A page whose only mention stands at a place of the window, in a text of a size. */
const at = (left: number, top: number, size = 18) =>
  `<p style="position:absolute;margin:0;left:${left}px;top:${top}px;font:${size}px/1.4 serif;white-space:nowrap"><b id="mention">harbour line</b></p>`;

describe('the card never covers its mention and stays in the window', () => {
  const windows = [
    [900, 700],
    [320, 568],
    [320, 256],
    [1280, 320],
  ] as const;
  const places = [0, 0.25, 0.5, 0.75, 1];
  test.each(windows)('in a window of %i × %i pixels, wherever it stands', async (width, height) => {
    await page.viewport(width, height);
    for (const x of places) {
      for (const y of places) {
        open({ html: at(x * (width - 100), y * (height - 26)) }).open();
        await placed();
        const card = current.frame().getBoundingClientRect();
        const where = `mention at ${x}, ${y}; card ${JSON.stringify(card)}`;
        expect(overlap(card, current.mention()), where).toBe(false);
        expect(card.left, where).toBeGreaterThanOrEqual(0);
        expect(card.top, where).toBeGreaterThanOrEqual(0);
        expect(Math.floor(card.right), where).toBeLessThanOrEqual(width);
        expect(Math.floor(card.bottom), where).toBeLessThanOrEqual(height);
        current.card.close();
      }
    }
  });

  test('with text of twice the size in a narrow window', async () => {
    await page.viewport(320, 568);
    open({ html: at(20, 250, 36) }).open();
    await placed();
    current.frame().style.fontSize = '200%';
    current.inside().body.style.fontSize = '200%';
    await frames();
    const card = current.frame().getBoundingClientRect();
    expect(overlap(card, current.mention())).toBe(false);
    expect(current.element().scrollWidth).toBeLessThanOrEqual(current.element().clientWidth);
  });

  test('beside a mention in vertical text', async () => {
    open({
      html: '<p style="writing-mode:vertical-rl;height:600px;margin:20px"><b id="mention" style="font-size:90px">harbour line</b></p>',
    }).open();
    await placed();
    expect(overlap(current.frame().getBoundingClientRect(), current.mention())).toBe(false);
  });
});

describe('the card keeps to its mention', () => {
  test('when the page scrolls, without changing sides', async () => {
    open({ html: `<div style="height:400px"></div>${TEXT}<div style="height:3000px"></div>` }).open();
    await placed();
    const gap = current.frame().getBoundingClientRect().top - current.mention().bottom;
    scrollBy(0, 120);
    await expect.poll(() => current.frame().getBoundingClientRect().top - current.mention().bottom).toBeCloseTo(gap, 0);
  });

  test('when a scrolled part of the page moves it', async () => {
    open({
      html: `<div id="box" style="height:300px;overflow:auto"><div style="height:100px"></div>${TEXT}<div style="height:900px"></div></div>`,
    }).open();
    await placed();
    const gap = current.frame().getBoundingClientRect().top - current.mention().bottom;
    document.getElementById('box')?.scrollBy(0, 60);
    await expect.poll(() => current.frame().getBoundingClientRect().top - current.mention().bottom).toBeCloseTo(gap, 0);
  });

  test('when something is put in above it in a scrolled part, which tells nobody', async () => {
    open({
      html: `<div style="height:300px;overflow:auto;overflow-anchor:none"><div id="advert"></div>${TEXT}<div style="height:900px"></div></div>`,
    }).open();
    await placed();
    const gap = current.frame().getBoundingClientRect().top - current.mention().bottom;
    const advert = document.getElementById('advert');
    if (advert) advert.style.height = '90px';
    await expect.poll(() => current.frame().getBoundingClientRect().top - current.mention().bottom).toBeCloseTo(gap, 0);
  });

  test('when the page moves its text by a transform', async () => {
    open({ html: `<div id="moved">${TEXT}</div>` }).open();
    await placed();
    const gap = current.frame().getBoundingClientRect().top - current.mention().bottom;
    const moved = document.getElementById('moved');
    if (moved) moved.style.transform = 'translate3d(20px, 150px, 0)';
    await expect.poll(() => current.frame().getBoundingClientRect().top - current.mention().bottom).toBeCloseTo(gap, 0);
    // Places are whole pixels.
    expect(Math.abs(current.frame().getBoundingClientRect().left - current.mention().left)).toBeLessThanOrEqual(1);
  });

  test('on a page that is zoomed as a whole', async () => {
    document.documentElement.style.cssText = 'zoom: 1.5';
    open().open();
    await placed();
    const card = current.frame().getBoundingClientRect();
    expect(card.top - current.mention().bottom).toBeCloseTo(8, 0);
    expect(Math.abs(card.left - current.mention().left)).toBeLessThanOrEqual(1);
    // As large as on other pages.
    expect(card.width).toBeCloseTo(406, 0);
  });

  test('when something above pushes it down', async () => {
    open({ html: `<div id="advert"></div>${TEXT}` }).open();
    await placed();
    const gap = current.frame().getBoundingClientRect().top - current.mention().bottom;
    const advert = document.getElementById('advert');
    if (advert) advert.style.height = '90px';
    await expect.poll(() => current.frame().getBoundingClientRect().top - current.mention().bottom).toBeCloseTo(gap, 0);
  });

  test('when the window changes', async () => {
    open({ html: at(500, 500) }).open();
    await placed();
    await page.viewport(600, 560);
    await expect.poll(() => current.frame().getBoundingClientRect().right).toBeLessThanOrEqual(600);
    expect(overlap(current.frame().getBoundingClientRect(), current.mention())).toBe(false);
  });

  test('when it grows: it stays on its side and keeps the mention free', async () => {
    await page.viewport(480, 560);
    open({ html: at(100, 440) }).open();
    await placed();
    expect(current.frame().getBoundingClientRect().bottom).toBeLessThan(440);
    await userEvent.click(inCard().getByRole('button', { name: '2 more' }));
    await frames();
    expect(current.frame().getBoundingClientRect().bottom).toBeLessThanOrEqual(440);
  });

  test('when a sentence is added to it above the mention: it grows upwards', async () => {
    await page.viewport(480, 700);
    open({ html: at(100, 640) }).open();
    await placed();
    const before = current.frame().getBoundingClientRect();
    expect(before.bottom).toBeLessThanOrEqual(640);
    await userEvent.click(inCard().getByRole('button', { name: 'Why this?' }));
    await expect.poll(() => current.frame().getBoundingClientRect().top).toBeLessThan(before.top);
    // Places are whole pixels.
    expect(Math.abs(current.frame().getBoundingClientRect().bottom - before.bottom)).toBeLessThanOrEqual(1);
  });

  test('and what was scrolled in it stays so when the window changes', async () => {
    await page.viewport(480, 340);
    open({ html: at(100, 20) }).open();
    await placed();
    const scroller = current.element().querySelector('.scroll');
    scroller?.scrollTo(0, 60);
    expect(scroller?.scrollTop).toBe(60);
    await page.viewport(480, 360);
    await expect.poll(() => current.frame().getBoundingClientRect().bottom).toBeLessThanOrEqual(352);
    expect(scroller?.scrollTop).toBe(60);
  });

  test('and closes when it is gone', async () => {
    open().open();
    await placed();
    document.getElementById('mention')?.replaceWith('something else');
    dispatchEvent(new Event('scroll'));
    await expect.poll(() => current.card.mention).toBeNull();
  });
});

describe('the card survives the page', () => {
  const hostile = `
    html :not(body, body *) { all: unset !important; display: none !important; color: red !important; font: 90px fantasy !important; transform: rotate(9deg) !important;
        visibility: hidden !important; opacity: 0 !important; position: static !important; pointer-events: none !important; }
    div[data-backgrounder-card], html > * { position: relative !important; width: 1px !important; overflow: hidden !important; clip-path: inset(50%) !important; }`;

  test('whose styles are hostile', async () => {
    open().open();
    await placed();
    const before = current.frame().getBoundingClientRect();
    const sheet = document.createElement('style');
    sheet.dataset.hostile = '';
    sheet.textContent = `@layer page { ${hostile} } ${hostile.replace(/\* \{/, '[data-backgrounder-card] {')}`;
    document.head.append(sheet);
    const style = getComputedStyle(current.frame());
    expect(style.visibility).toBe('visible');
    expect(style.pointerEvents).toBe('auto');
    expect(style.fontSize).toBe('14px');
    expect(style.color).not.toBe('rgb(255, 0, 0)');
    expect(current.frame().getBoundingClientRect().width).toBe(before.width);
    expect(getComputedStyle(current.host()).opacity).toBe('1');
  });

  test('that is transformed, scrolled and filtered as a whole', async () => {
    document.documentElement.style.cssText = 'transform: translate(30px, 40px); filter: blur(0); direction: rtl';
    open().open();
    await placed();
    const card = current.frame().getBoundingClientRect();
    expect(card.top - current.mention().bottom).toBeGreaterThan(0);
    expect(card.top - current.mention().bottom).toBeLessThan(20);
  });

  test('that takes it away', async () => {
    open().open();
    await placed();
    document.querySelector(HOST)?.remove();
    await expect.poll(() => document.querySelector(HOST)?.getAttribute('data-backgrounder-card') === 'open').toBe(true);
  });

  test('that tolerates no stranger beside body: it stands in body then', async () => {
    const intolerant = new MutationObserver(() => document.querySelector(`html > ${HOST}`)?.remove());
    intolerant.observe(document.documentElement, { childList: true });
    open().open();
    await placed();
    expect(current.host().parentElement).toBe(document.body);
    intolerant.disconnect();
  });

  test('unless it takes it away again and again: then it closes', async () => {
    open().open();
    await placed();
    const fight = new MutationObserver(() => document.querySelector(HOST)?.remove());
    fight.observe(document.documentElement, { childList: true, subtree: true });
    document.querySelector(HOST)?.remove();
    await expect.poll(() => current.card.mention).toBeNull();
    fight.disconnect();
  });

  test('with a modal dialog: the card can be used inside it', async () => {
    open({ html: `<dialog id="dialog">${TEXT}</dialog>` });
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    current.open();
    await placed();
    expect(document.querySelector(HOST)?.parentElement).toBe(dialog);
    await userEvent.click(inCard().getByRole('button', { name: 'Why this?' }));
    await expect.element(inCard().getByText('appears earlier on this page')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(current.card.mention).toBeNull();
    expect(dialog?.open).toBe(true);
  });

  test('that fills the screen with one element: the card is drawn in it', async () => {
    const { open: openCard, card } = open({ html: `<div id="full">${TEXT}<button>Fill</button></div>` });
    await userEvent.click(page.getByRole('button', { name: 'Fill' }));
    await document.getElementById('full')?.requestFullscreen();
    openCard();
    await placed();
    const { left, top } = current.frame().getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(current.host());
    await document.exitFullscreen();
    await expect.poll(() => card.mention).toBeNull();
  });

  test('and leaves the page as it was', async () => {
    const { card, open: openCard } = open();
    const before = document.documentElement.outerHTML;
    openCard();
    await placed();
    card.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the card keeps to itself', () => {
  test('its root is closed to pages', async () => {
    const { createHostFrame } = await import('../../../src/content/card/host-frame.ts');
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    const nothing = () => undefined;
    const { remove } = createHostFrame(document.documentElement, {
      css: '',
      address: () => 'about:blank',
      onLoad: nothing,
      onTaken: nothing,
    });
    expect(attach).toHaveBeenLastCalledWith({ mode: 'closed' });
    attach.mockRestore();
    remove();
  });

  test('a page cannot click it or close it with made-up events', async () => {
    const { asked } = open();
    current.open();
    await placed();
    const buttons = [...current.inside().querySelectorAll('button')];
    for (const button of buttons) button.click();
    for (const button of buttons) button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.body.click();
    expect(asked).toEqual(['point at 1']);
    expect(current.card.mention).toBe(1);
  });

  test('a page hears neither keys nor clicks of it', async () => {
    open().open();
    await placed();
    const heard = vi.fn();
    for (const type of ['click', 'pointerdown', 'keydown', 'keyup']) document.addEventListener(type, heard);
    await userEvent.click(inCard().getByRole('button', { name: 'Why this?' }));
    await userEvent.keyboard('a');
    for (const type of ['click', 'pointerdown', 'keydown', 'keyup']) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  test('it is not printed', async () => {
    open().open();
    await placed();
    const host = document.querySelector(HOST) ?? document.body;
    expect(getComputedStyle(host).display).toBe('block');
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print', features: STILL });
    expect(getComputedStyle(host).display).toBe('none');
    await cdp().send('Emulation.setEmulatedMedia', { media: '', features: STILL });
  });

  test('it opens in a form whose fields are named after the DOM, and gives the focus back to it', async () => {
    const names = ['shadowRoot', 'closest', 'getRootNode', 'matches', 'append', 'isConnected', 'tabIndex', 'focus'];
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    open({ html: `<form id="mention" tabindex="0">the harbour line${fields}</form>` });
    HTMLElement.prototype.focus.call(document.getElementById('mention'));
    current.open('keyboard');
    await placed();
    await expect.poll(() => current.inside().activeElement).toBe(current.element());
    await userEvent.keyboard('{Escape}');
    expect(current.card.mention).toBeNull();
    expect(document.activeElement?.id).toBe('mention');
  });

  test('forced colours leave every word and line to be seen', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [...STILL, { name: 'forced-colors', value: 'active' }],
    });
    open().open();
    await placed();
    const line = getComputedStyle(current.inside().querySelector('.bgr-line') ?? document.body);
    expect(line.borderBlockEndColor).toBe(getComputedStyle(current.element()).color);
    await cdp().send('Emulation.setEmulatedMedia', { features: STILL });
  });
});
