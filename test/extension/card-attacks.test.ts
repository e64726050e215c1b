/**
 * Pages that would read what the card says, forge it, or press it in the reader's name. Each is what an attacker who has read the
 * sources tried; the card's frame must leave them with nothing but what docs/privacy.md lists.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CARD, CARD_HOST, cardBox, cardText, escapeCard, inCard, pressInCard } from '../../scripts/browsers/card.ts';
import { closedRoot } from '../../scripts/browsers/closed-root.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { awaitOwnTab } from '../../scripts/browsers/own-tab.ts';
import { type Loopback, type Reply, serve } from '../../scripts/loopback.ts';
import { buttonAt, looksAsBefore, nameOn, settledInside } from './attacked-page.ts';
import { pressToKeep } from './press-to-keep.ts';
import { type Reader, stateOf } from './reader.ts';
import { chooseSettings, sendCommand, storedSettings, tellPage, word } from './settings.ts';
import { withReaders } from './shared-readers.ts';

const NAME = 'Vladimir Putin';
const PROSE = `<p>${'The visit was planned for weeks, officials of both countries said, and its programme was kept short. '.repeat(6)}</p>`;

/** Runs in the page before anything else, as `lookAround()`: everything that leads it into a tree that isn't its own. */
const LOOK_AROUND = `
  const found = [];
  const note = (how, node) => {
    const root = node instanceof Node ? node.getRootNode() : null;
    if (root && root !== document) found.push(how + ': ' + (root.textContent || root.innerHTML || 'a root'));
  };
  const attempt = (work) => { try { return work(); } catch { return null; } };
  globalThis.lookAround = () => {
    for (const host of document.querySelectorAll('[data-backgrounder-card]')) {
      note('shadowRoot', attempt(() => host.shadowRoot?.firstChild));
      note('attachInternals', attempt(() => host.attachInternals().shadowRoot.firstChild));
      if (host.textContent) found.push('textContent: ' + host.textContent);
      for (const { name, value } of host.attributes) if (/card\\.html|\\d\\.[0-9a-f]{32}/.test(value)) found.push(name + ': ' + value);
      const { x, y } = globalThis.cardAt ?? {};
      if (x === undefined) continue;
      for (const node of document.elementsFromPoint(x, y)) note('elementsFromPoint', node);
      note('caretPositionFromPoint', attempt(() => document.caretPositionFromPoint(x, y).offsetNode));
      note('caretRangeFromPoint', attempt(() => document.caretRangeFromPoint(x, y).startContainer));
    }
    for (const animation of document.getAnimations()) note('getAnimations', animation.effect?.target);
    note('activeElement', document.activeElement);
    note('getSelection', getSelection().anchorNode);
    for (let i = 0; i < window.length; i += 1) found.push('a window: ' + i);
    for (const { name } of performance.getEntries()) if (/extension:/.test(name)) found.push('performance: ' + name);
    return found;
  };
  globalThis.findAll = (words) => words.filter((word) => attempt(() => find(word, false, false, true, false, true, false)));
  // Where a caret goes to from beside the card.
  globalThis.moveCaret = () => {
    const host = document.querySelector('[data-backgrounder-card]');
    for (const step of ['character', 'word', 'line', 'documentboundary'])
      for (const way of ['forward', 'backward'])
        for (const node of [host, host.parentNode, document.body]) {
          getSelection().collapse(node, 0);
          getSelection().modify('extend', way, step);
          note('modify ' + step, getSelection().anchorNode);
          note('modify ' + step, getSelection().focusNode);
        }
  };
  const TOLD = ['target', 'originalTarget', 'explicitOriginalTarget', 'relatedTarget', 'rangeParent'];
  for (const type of ['pointerover', 'pointerout', 'pointermove', 'mouseover', 'mouseout', 'mousemove', 'pointerdown', 'mousedown', 'contextmenu', 'wheel', 'focusin', 'focusout', 'blur', 'toggle', 'beforetoggle', 'selectstart', 'dragstart', 'dragenter', 'dragover', 'dragleave', 'DOMFrameContentLoaded'])
    addEventListener(type, (event) => {
      for (const node of event.composedPath()) note(type, node);
      for (const name of TOLD) note(type + ' ' + name, attempt(() => event[name]));
    }, true);
  const tell = (how, what) => { const text = JSON.stringify(what); if (/extension:/.test(text)) found.push(how + ': ' + text); };
  for (const type of PerformanceObserver.supportedEntryTypes)
    attempt(() => new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        tell(type, entry);
        for (const { node } of entry.sources ?? []) note(type, node);
        note(type, entry.target ?? entry.element);
      }
    }).observe({ type, buffered: true, durationThreshold: 16 }));
  attempt(() => new ReportingObserver((reports) => tell('a report', reports), { buffered: true }).observe());`;

const PAGES: Record<string, string | Reply> = {
  '/plain': article(''),
  // Asks to be told of all that would be stopped if it were stricter.
  '/asks': {
    type: 'text/html; charset=utf-8',
    body: article(''),
    headers: {
      'content-security-policy-report-only': "frame-src 'self'; report-to asked",
      'cross-origin-embedder-policy-report-only': 'require-corp; report-to="asked"',
      'reporting-endpoints': 'asked="/asked"',
    },
  },
  '/isolated': {
    type: 'text/html; charset=utf-8',
    body: article(''),
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  },
  '/frames-it': `<!doctype html><meta charset="utf-8"><title>A game</title>
    <style>body { margin: 0 } iframe { position: fixed; inset: 0; width: 100%; height: 100%; border: 0 }</style>
    <iframe src="/plain"></iframe>`,
  // What was once enough to be given the root of the card.
  '/elements': article(`<script>
    customElements.define('backgrounder-card', class extends HTMLElement {
      connectedCallback() { globalThis.inside = this.attachInternals().shadowRoot; }
    });
    for (const name of ['div', 'iframe']) try { customElements.define(name, class extends HTMLElement {}); } catch {}
    customElements.define('x-div', class extends HTMLDivElement {
      constructor() { super(); globalThis.inside = this.attachInternals?.().shadowRoot; }
    }, { extends: 'div' });
  </script>`),
  '/fonts': article(`<style>
    ${[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `@font-face { font-family: spy; src: url('/letter/${letter}'); unicode-range: U+${letter.charCodeAt(0).toString(16)} }`).join('\n')}
    html > :not(head, body), html > :not(head, body) * { font-family: spy !important }
  </style><script>
    new MutationObserver((records) => {
      for (const { addedNodes: [node] } of records) {
        if (!node?.hasAttribute?.('data-backgrounder-card') || globalThis.adopted) continue;
        globalThis.adopted = document.implementation.createHTMLDocument().adoptNode(node);
        document.documentElement.append(document.adoptNode(node));
        try { node.showPopover(); } catch {}
      }
    }).observe(document.documentElement, { childList: true });
  </script>`),
  '/swallows': article(`<script>
    globalThis.heard = [];
    for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress', 'toggle', 'message'])
      addEventListener(type, (event) => { heard.push(type + ' ' + (event.key ?? '')); event.stopImmediatePropagation(); }, true);
  </script>`),
  '/blurs': article(`<button id="bait">Bait</button><script>
    addEventListener('blur', () => setTimeout(() => { document.activeElement?.blur(); bait.focus(); window.focus(); }));
    globalThis.typed = '';
    addEventListener('keydown', (event) => { typed += event.key; });
  </script>`),
  '/captures': article(`<div id="drag" style="inline-size:200px;block-size:40px;background:gold">Drag</div><script>
    drag.addEventListener('pointerdown', (event) => drag.setPointerCapture(event.pointerId));
  </script>`),
  '/registers':
    article(`<style>html { opacity: 0.02; filter: blur(4px); transform: scale(0.5) rotate(9deg) }</style><script>
    for (const name of ['--bgr-paper', '--bgr-raised', '--bgr-ink', '--bgr-line', '--bgr-hue'])
      CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'transparent' });
  </script>`),
  '/evicts': article(`<script>
    new MutationObserver(() => document.querySelector('[data-backgrounder-card]')?.remove())
      .observe(document, { childList: true, subtree: true });
  </script>`),
};

describe.each(BROWSER_KINDS)('with %s, a page', (kind) => {
  let reader: Reader;
  let server: Loopback;
  let page: Page;
  /** What was asked of the server besides pages. */
  let requests: string[];

  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
    server = await serve(async (path) => {
      const body = PAGES[path];
      if (body === undefined) requests.push(path);
      if (body === undefined) return null;
      return typeof body === 'string' ? { type: 'text/html; charset=utf-8', body } : body;
    });
  });
  afterEach(async () => {
    await chooseSettings(reader.own, {});
    expect(await reader.errors.take()).toEqual([]);
  });
  afterAll(() => server.close());

  async function open(path: string): Promise<void> {
    requests = [];
    page = await reader.visit(server.origin + path);
    expect((await stateOf(reader.own)).state).toBe('read');
  }

  /** Opens the card of the page's name with the pointer, and tells the page where it stands. */
  async function openCard(): Promise<string> {
    const { x, y } = await nameOn(page);
    await page.mouse.click(x, y);
    await page.waitForSelector(CARD);
    const text = await cardText(page);
    expect(text).toContain(NAME);
    const box = await cardBox(page);
    await page.evaluate((at) => void Object.assign(globalThis, { cardAt: at }), { x: box.x + 40, y: box.y + 60 });
    return text;
  }

  const lookAround = () => page.evaluate('lookAround()') as Promise<string[]>;
  const nothingStored = async () => expect(await storedSettings(reader.own)).toEqual({});
  const tabs = async () => (await reader.launched.browser.pages()).length;

  it('that looks around sees an element without text, and nothing in it', async () => {
    await open('/plain');
    const history = await page.evaluate(() => window.history.length);
    await openCard();
    const { x, y, width, height } = await cardBox(page);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
    await page.mouse.click(x + 30, y + 60);
    await page.mouse.move(x - 20, y - 20);
    await page.evaluate('moveCaret()');
    expect(await lookAround()).toEqual([]);
    expect(await page.$eval(CARD_HOST, (host) => host.outerHTML)).toBe('<div data-backgrounder-card="open"></div>');
    expect(await page.evaluate(() => window.history.length)).toBe(history);
  });

  it('that defines elements of our names is given no root', async () => {
    await open('/elements');
    await openCard();
    expect(await lookAround()).toEqual([]);
    expect(await page.evaluate('globalThis.inside ?? null')).toBeNull();
  });

  it('finds and selects no word of the card', async () => {
    await open('/plain');
    const text = await openCard();
    const lines = text.split('\n').filter((line) => line.trim().length > 5 && line !== NAME);
    expect(lines.length).toBeGreaterThan(3);
    const hits = await page.evaluate(`findAll(${JSON.stringify(lines)})`);
    expect(hits).toEqual([]);
    await page.evaluate(() => getSelection()?.selectAllChildren(document));
    expect(await page.evaluate(() => String(getSelection()))).not.toContain(lines[1]);
    expect(await lookAround()).toEqual([]);
  });

  it('that adopts the card into its own fonts learns no letter of it', async () => {
    await open('/fonts');
    const { x, y } = await nameOn(page);
    await page.mouse.click(x, y);
    await page.waitForSelector(CARD);
    await cardText(page);
    expect(await page.evaluate('adopted !== undefined')).toBe(true);
    expect(requests.filter((path) => path.startsWith('/letter/'))).toEqual([]);
    expect(await lookAround()).toEqual([]);
  });

  it('that makes events up presses nothing, opens nothing, and closes nothing', async () => {
    await open('/plain');
    await openCard();
    await pressInCard(page, await word(reader.own, 'card_options'));
    const before = await tabs();
    const { x, y, width, height } = await cardBox(page);
    await page.evaluate(
      (box) => {
        const targets = [
          ...document.querySelectorAll<HTMLElement>('[data-backgrounder-card]'),
          document.body,
          document,
          window,
        ];
        for (let left = box.x; left < box.x + box.width; left += 20)
          for (let top = box.y; top < box.y + box.height; top += 20)
            for (const target of targets)
              for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
                target.dispatchEvent(
                  new MouseEvent(type, { clientX: left, clientY: top, bubbles: true, composed: true, detail: 1 }),
                );
        for (const target of targets)
          for (const key of ['Tab', 'Enter', ' ', 'Escape'])
            target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        for (const host of document.querySelectorAll<HTMLElement>('[data-backgrounder-card]')) host.click();
      },
      { x, y, width, height },
    );
    expect(await cardText(page)).toContain(await word(reader.own, 'card_never'));
    await nothingStored();
    expect(await tabs()).toBe(before);
  });

  it.each(['once', 'without end'])(
    'that lays a popover over a button, %s, has nothing changed by a press',
    async (how) => {
      await open('/plain');
      await openCard();
      await pressInCard(page, await word(reader.own, 'card_options'));
      const at = await buttonAt(page, await word(reader.own, 'card_never'));
      await page.evaluate((manner) => {
        const decoy = document.createElement('div');
        decoy.popover = 'manual';
        decoy.style.cssText = 'inset:0;inline-size:100vw;block-size:100vh;background:gold;pointer-events:none';
        decoy.textContent = 'Play';
        document.body.append(decoy);
        decoy.showPopover();
        const again = () => {
          decoy.hidePopover();
          decoy.showPopover();
        };
        if (manner !== 'once') setInterval(again, 30);
      }, how);
      await page.mouse.click(at.x, at.y);
      if (how === 'once') {
        // It doesn't stay there.
        const isOnTop = (x: number, y: number, card: string) => document.elementFromPoint(x, y)?.matches(card);
        await page.waitForFunction(isOnTop, { polling: 50 }, at.x, at.y, CARD);
        await expect.poll(() => inCard(page, () => document.querySelector('[role="status"].why') !== null)).toBe(true);
      }
      await nothingStored();
    },
  );

  it.each<[string, () => void]>([
    [
      'hides and shows it again',
      () => {
        const decoy = document.getElementById('decoy') as HTMLElement;
        decoy.hidePopover();
        decoy.showPopover();
      },
    ],
    [
      'shows it again in a shadow tree, and moves it out',
      () => {
        type Moving = Node & { moveBefore(node: Node, before: null): void };
        const decoy = document.getElementById('decoy') as HTMLElement;
        const tree = document.body.appendChild(document.createElement('p')).attachShadow({ mode: 'open' });
        (tree as unknown as Moving).moveBefore(decoy, null);
        decoy.hidePopover();
        decoy.showPopover();
        setTimeout(() => (document.body as unknown as Moving).moveBefore(decoy, null), 20);
      },
    ],
  ])('that has a popover from before the card, tells nobody, and %s, has it under the card', async (_, cover) => {
    await open('/plain');
    await page.evaluate(() => {
      addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
      const decoy = document.createElement('div');
      decoy.id = 'decoy';
      decoy.popover = 'manual';
      decoy.style.cssText = 'inset:auto 0 0;inline-size:100vw;block-size:80vh;background:gold';
      document.body.append(decoy);
      decoy.showPopover();
      decoy.style.inset = '0 0 auto';
      decoy.style.visibility = 'hidden';
    });
    await openCard();
    const { x, y } = await cardBox(page);
    await page.evaluate(() => document.getElementById('decoy')?.style.setProperty('visibility', 'visible'));
    await page.evaluate(cover);
    const isOnTop = (left: number, top: number, card: string) => document.elementFromPoint(left, top)?.matches(card);
    await page.waitForFunction(isOnTop, { polling: 50 }, x + 40, y + 40, CARD);
    await nothingStored();
  });

  it('that draws on the card’s element, fades and moves it, has the card look as it does, where it does', async () => {
    await open('/plain');
    await openCard();
    const usual = await settledInside(page, reader.own);
    await page.evaluate((selector) => {
      const sheet = document.createElement('style');
      sheet.textContent = ['before', 'after']
        .map(
          (part) =>
            `${selector}::${part} { content: 'Play' !important; display: block !important; position: fixed !important; inset: 0 !important; z-index: 9 !important; background: gold !important; pointer-events: none !important }`,
        )
        .join('');
      document.head.append(sheet);
      const host = document.querySelector(selector);
      host?.animate([{ opacity: 0, transform: 'translate(9px, 99px)' }, { opacity: 0 }], {
        duration: 1e9,
        easing: 'step-end',
      });
    }, CARD_HOST);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await looksAsBefore(page, reader.own, usual);
  });

  it.each<[string, (by: number) => void]>([
    ['scrolls', (by) => scrollTo(0, by)],
    ['moves the text by a transform', (by) => document.body.style.setProperty('transform', `translateY(${by}px)`)],
    ['grows above it', (by) => document.body.style.setProperty('padding-block-start', `${by}px`)],
    ['enlarges itself', (by) => document.documentElement.style.setProperty('zoom', String(1 + by / 200))],
  ])(
    'that %s, so that the card is never where it was half a second ago, has nothing changed by a press',
    async (_, move) => {
      await open('/plain');
      await page.evaluate(() => document.body.style.setProperty('min-block-size', '300vh'));
      await openCard();
      await pressInCard(page, await word(reader.own, 'card_options'));
      await page.evaluate(
        `globalThis.moving = setInterval((move) => move((globalThis.moved = 2 - (globalThis.moved ?? 0))), 60, ${move})`,
      );
      // Longer than the card asks for.
      await page.evaluate(() => new Promise((pass) => setTimeout(pass, 800)));
      const at = await buttonAt(page, await word(reader.own, 'card_never'));
      await page.mouse.click(at.x, at.y);
      // A press of which nothing comes can't be waited for: so long as one that counts would take to be kept.
      await page.evaluate(() => new Promise((pass) => setTimeout(pass, 500)));
      await nothingStored();
      await page.evaluate('clearInterval(globalThis.moving)');
      await page.evaluate(() => new Promise((pass) => setTimeout(pass, 800)));
      const isStored = async () => 'never' in (await storedSettings(reader.own));
      await pressToKeep(reader, page, await word(reader.own, 'card_never'), isStored);
    },
  );

  it('that hides the pointer until it has come upon a button has nothing changed by the press', async () => {
    await open('/plain');
    await page.evaluate(() => document.documentElement.style.setProperty('cursor', 'none'));
    await sendCommand(reader.own, 'next');
    await sendCommand(reader.own, 'open-card');
    await page.waitForSelector(CARD);
    const never = await word(reader.own, 'card_never');
    // By key: the pointer has not been in the card.
    const options = await word(reader.own, 'card_options');
    const focused = () => inCard(page, () => document.activeElement?.ariaLabel);
    while ((await focused()) !== options) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => cardText(page)).toContain(never);
    await page.evaluate(() => new Promise((pass) => setTimeout(pass, 800)));
    const at = await buttonAt(page, never);
    await page.mouse.click(at.x, at.y);
    // The true reason, and not that something lay on it.
    await expect.poll(() => cardText(page)).toContain(await word(reader.own, 'card_soon'));
    await nothingStored();
    await pressInCard(page, never);
    await expect.poll(() => storedSettings(reader.own)).toHaveProperty('never');
  });

  it('that moves the card between the two ends of a tap has nothing changed by it', async () => {
    await open('/plain');
    await openCard();
    await pressInCard(page, await word(reader.own, 'card_options'));
    const [why, never] = [await word(reader.own, 'card_why'), await word(reader.own, 'card_never')];
    const [from, to] = [await buttonAt(page, why), await buttonAt(page, never)];
    await page.evaluate(() => new Promise((pass) => setTimeout(pass, 800)));
    await page.touchscreen.touchStart(to.x, from.y);
    await page.evaluate((by) => {
      document.body.style.setProperty('transform', `translateY(${by}px)`);
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, from.y - to.y);
    await page.touchscreen.touchEnd();
    await page.evaluate(() => new Promise((pass) => setTimeout(pass, 500)));
    await nothingStored();
  });

  it('that moves the card and then lets no script run until long after the press has nothing changed by it', async () => {
    await open('/plain');
    await openCard();
    await pressInCard(page, await word(reader.own, 'card_options'));
    const at = await buttonAt(page, await word(reader.own, 'card_never'));
    await page.evaluate(() => new Promise((pass) => setTimeout(pass, 800)));
    const moves = await page.evaluate(() => {
      const jam = () => {
        for (const end = performance.now() + 3000; performance.now() < end; );
      };
      // Once the card has come after its name, and been drawn there.
      const jamAfter = (frames: number) =>
        requestAnimationFrame(() => (frames > 0 ? jamAfter(frames - 1) : setTimeout(jam)));
      setTimeout(() => {
        document.body.style.setProperty('transform', 'translateY(30px)');
        jamAfter(2);
      }, 100);
      return performance.timeOrigin + performance.now() + 100;
    });
    await new Promise((pass) => setTimeout(pass, moves + 300 - Date.now()));
    await page.mouse.click(at.x, at.y + 30);
    await page.evaluate(() => new Promise((pass) => setTimeout(pass, 500)));
    await nothingStored();
  });

  it('that frames the page of a card, and lays a layer over it, has nothing changed by a press', async () => {
    page = await reader.visit(`${server.origin}/frames-it`);
    await page.waitForSelector('iframe');
    const frame = page.frames().find((one) => one.url().endsWith('/plain'));
    if (!frame) throw new Error('The page has no frame');
    await frame.waitForFunction(() => [...CSS.highlights].some(([name]) => name.startsWith('backgrounder-')));
    const name = await frame.$eval('#name', (element) => element.getBoundingClientRect().toJSON() as DOMRect);
    await page.mouse.click(name.x + name.width / 2, name.y + name.height / 2);
    await frame.waitForSelector(CARD);
    expect(await cardText(frame)).toContain(NAME);
    await page.evaluate(() => {
      const layer = document.createElement('div');
      layer.style.cssText = 'position:fixed;inset:0;background:gold;pointer-events:none';
      document.body.append(layer);
    });
    const press = async (key: 'card_options' | 'card_never') => {
      const at = await buttonAt(frame, await word(reader.own, key));
      await page.mouse.click(at.x, at.y);
    };
    await press('card_options');
    await expect.poll(() => cardText(frame)).toContain(await word(reader.own, 'card_never'));
    // As long as a reader would take, and longer than the card asks for.
    await frame.evaluate(() => new Promise((pass) => setTimeout(pass, 700)));
    await press('card_never');
    await expect.poll(() => cardText(frame)).toContain(await word(reader.own, 'card_covered'));
    await nothingStored();
  });

  it('that asks for reports is told no address', async () => {
    await open('/asks');
    await openCard();
    await page.evaluate(() => new Promise((pass) => setTimeout(pass, 300)));
    expect(await lookAround()).toEqual([]);
  });

  // Firefox has no such measurement.
  it.runIf(kind === 'chromium')(
    'that is isolated, and told of its frames with its memory, has none that bears an address',
    async () => {
      await open('/isolated');
      await openCard();
      const root = await closedRoot(page, CARD);
      expect(await root?.evaluate((tree) => tree.querySelector('iframe')?.getAttribute('src'))).toBeNull();
    },
  );

  it('that lays a popover of a closed shadow tree over a button has nothing changed by a press', async () => {
    await open('/plain');
    await openCard();
    await pressInCard(page, await word(reader.own, 'card_options'));
    const at = await buttonAt(page, await word(reader.own, 'card_never'));
    const isClear = () => inCard(page, () => document.querySelector('[data-clear]') !== null);
    await expect.poll(isClear).toBe(true);
    await page.evaluate(() => {
      const host = document.createElement('div');
      const decoy = document.createElement('div');
      decoy.popover = 'manual';
      decoy.style.cssText = 'inset:0;inline-size:100vw;block-size:100vh;background:gold;pointer-events:none';
      host.attachShadow({ mode: 'closed' }).append(decoy);
      document.body.append(host);
      decoy.showPopover();
    });
    // Chromium tells the card itself.
    if (kind === 'chromium') await expect.poll(isClear).toBe(false);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => inCard(page, () => document.querySelector('[role="status"].why') !== null)).toBe(true);
    await nothingStored();
  });

  it('that lays a transparent layer over the page has it under the card', async () => {
    await open('/plain');
    await openCard();
    await page.evaluate(() => {
      const layer = document.createElement('div');
      layer.style.cssText = 'position:fixed;inset:0;z-index:2147483647;opacity:0.01;background:gold';
      layer.addEventListener('click', () => Object.assign(globalThis, { caught: true }));
      document.documentElement.append(layer);
    });
    await pressInCard(page, await word(reader.own, 'card_why'));
    expect(await page.evaluate('globalThis.caught ?? false')).toBe(false);
    expect(await inCard(page, () => document.querySelector('.why') !== null)).toBe(true);
  });

  it('that fades, bends and blurs itself, and registers our properties, has the card look as it does', async () => {
    await open('/plain');
    await openCard();
    const usual = await inCard(page, lookOf);
    const size = await cardBox(page);
    await open('/registers');
    const { x, y } = await nameOn(page);
    await page.mouse.click(x, y);
    await page.waitForSelector(CARD);
    expect(await cardText(page)).toContain(NAME);
    // For a moment Chromium may lay the frame out by the bent page, a tenth of a pixel wider.
    await expect.poll(() => inCard(page, lookOf)).toEqual(usual);
    expect((await cardBox(page)).width).toBe(size.width);
    await pressInCard(page, await word(reader.own, 'card_options'));
    if (kind === 'firefox') {
      // Which lets a filter of the whole page blur the card as well: there nothing is changed by a press.
      await pressInCard(page, await word(reader.own, 'card_never'));
      await page.waitForFunction((card) => document.querySelector(card), { polling: 50 }, CARD);
      await expect.poll(() => cardText(page)).toContain(await word(reader.own, 'card_covered'));
      await nothingStored();
      await page.evaluate(() => document.documentElement.setAttribute('style', 'filter:none'));
    }
    const seen = await settledInside(page, reader.own);
    await page.evaluate(() => document.documentElement.setAttribute('style', 'opacity:1;filter:none'));
    await looksAsBefore(page, reader.own, seen);
  });

  it('that takes the card away has the library opened, and nothing changed', async () => {
    await open('/evicts');
    const { x, y } = await nameOn(page);
    await page.mouse.click(x, y);
    await awaitOwnTab(reader.own, 'src/library/library.html', { saying: NAME });
    expect(await page.$(CARD_HOST)).toBeNull();
    await nothingStored();
  });

  it('that takes the focus away presses nothing, and the card still closes', async () => {
    await open('/blurs');
    await sendCommand(reader.own, 'next');
    await sendCommand(reader.own, 'open-card');
    await page.waitForSelector(CARD);
    await cardText(page);
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await nothingStored();
    await escapeCard(page);
    // In Firefox a tab whose page has taken the focus away stays without it.
    await page.close();
  });

  it('that swallows every event hears none of the card’s, which works', async () => {
    await open('/swallows');
    await sendCommand(reader.own, 'next');
    await sendCommand(reader.own, 'open-card');
    await page.waitForSelector(CARD);
    await cardText(page);
    await page.evaluate('heard.length = 0');
    await pressInCard(page, await word(reader.own, 'card_why'));
    await page.keyboard.type('secret');
    expect(await inCard(page, () => document.querySelector('.why') !== null)).toBe(true);
    expect(await page.evaluate('heard')).toEqual([]);
    await escapeCard(page);
  });

  it('on which a name is added reads, fills and saves nothing of the form, and hears nothing that is typed there', async () => {
    await open('/swallows');
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, text.nodeValue?.length ?? 0);
    });
    expect(await tellPage(reader.own, 'addName', {})).toBe('opened');
    await page.waitForSelector(CARD);
    await expect.poll(() => inCard(page, () => document.activeElement?.getAttribute('name'))).toBe('label');
    await page.evaluate('heard.length = 0');
    await page.keyboard.type('secret');
    expect(await inCard(page, () => document.querySelector('input')?.value)).toContain('secret');
    expect(await page.evaluate('heard')).toEqual([]);
    expect(
      await page.evaluate(`findAll(['secret', ${JSON.stringify(await word(reader.own, 'names_add_title'))}])`),
    ).toEqual([]);
    expect(await lookAround()).toEqual([]);
    await page.evaluate(() => {
      for (const target of [
        ...document.querySelectorAll('[data-backgrounder-card]'),
        document.activeElement,
        document,
        window,
      ]) {
        target?.dispatchEvent(new InputEvent('input', { data: 'x', bubbles: true, composed: true }));
        for (const type of ['click', 'submit'])
          target?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    expect(await inCard(page, () => document.querySelector('[data-do="save"]') !== null)).toBe(true);
    expect(await reader.own.evaluate(namesOfPacks)).not.toContain('my-names');
    await escapeCard(page);
  });

  it('that captures the pointer turns no drag into a press', async () => {
    await open('/captures');
    await openCard();
    await pressInCard(page, await word(reader.own, 'card_options'));
    const at = await buttonAt(page, await word(reader.own, 'card_site_off'));
    const from = await page.$eval('#drag', (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: x + 10, y: y + 10 };
    });
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(at.x, at.y, { steps: 5 });
    await page.mouse.up();
    await nothingStored();
  });

  it('has no window to post messages to, and none is listened to', async () => {
    await open('/plain');
    const text = await openCard();
    expect(await page.evaluate(() => [window.length, 0 in window])).toEqual([0, false]);
    await inCard(page, () => {
      for (const message of ['cardTopic', 'cardNews', 'tellPage', 'choose'])
        window.postMessage(
          { message, params: { key: '', news: { type: 'command', command: 'never', entries: [] } } },
          '*',
        );
      return new Promise((passed) => setTimeout(passed));
    });
    expect(await cardText(page)).toBe(text);
    await nothingStored();
  });

  it('that puts our card’s page, or another of ours, into a frame of its own is shown nothing', async () => {
    await open('/plain');
    await openCard();
    const { origin } = reader.launched;
    const addresses = [
      'src/card/card.html',
      `src/card/card.html#0.${'0'.repeat(32)}`,
      'src/library/library.html',
      'src/options/options.html',
    ];
    const loaded = page.evaluate(
      (urls) =>
        Promise.all(
          urls.map(
            (url) =>
              new Promise((done) => {
                const frame = document.createElement('iframe');
                frame.className = 'stolen';
                frame.src = url;
                for (const type of ['load', 'error']) frame.addEventListener(type, () => done(type));
                // Firefox says nothing at all of what it doesn't load.
                setTimeout(done, 3000);
                document.body.append(frame);
              }),
          ),
        ),
      addresses.map((path) => `${origin}/${path}`),
    );
    await loaded;
    const host = await page.$(CARD_HOST);
    expect(host).not.toBeNull();
    const frames = page.mainFrame().childFrames();
    const shown = await Promise.all(
      frames.map((frame) =>
        frame
          .evaluate(() =>
            location.protocol.endsWith('extension:') ? `${location.pathname} ${document.body.innerText.trim()}` : '',
          )
          .catch(() => ''),
      ),
    );
    // Our own, and in Firefox, where the test knows the address, empty pages of the same kind.
    const ours = shown.filter((text) => text !== '' && !/^\/src\/card\/card\.html $/.test(text));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toContain(NAME);
    await nothingStored();
  });

  it('that guesses an address gets no file of ours', async () => {
    await open('/plain');
    const { origin } = reader.launched;
    const got = await page.evaluate(
      async (base, paths) =>
        (
          await Promise.all(
            paths.map((path) =>
              fetch(`${base}/${path}`).then(
                (answer) => answer.ok && answer.type !== 'opaque' && path,
                () => false,
              ),
            ),
          )
        ).filter(Boolean),
      origin,
      [
        'manifest.json',
        'content.js',
        'packs/russia-azerbaijan.pack.json',
        'assets/card.js',
        'src/library/library.html',
      ],
    );
    expect(got).toEqual([]);
  });
});

function article(more: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A visit</title>
    <meta property="og:type" content="article"><style>body { font: 18px/1.5 serif; margin: 40px }</style>
    <script>${LOOK_AROUND}</script></head>
    <body><article><p>In Baku <b id="name">${NAME}</b> met Ilham Aliyev.</p>${PROSE}${more}</article></body></html>`;
}

/** Runs in the card: how it looks. */
function lookOf(): string[] {
  const card = document.querySelector('.card') ?? document.body;
  const label = document.querySelector('.bgr-label') ?? document.body;
  const { backgroundColor, opacity, width } = getComputedStyle(card);
  return [backgroundColor, opacity, width, getComputedStyle(label).color, getComputedStyle(label).fontSize];
}

/** Runs in one of our own pages: the ids of all packs that are there. */
async function namesOfPacks(): Promise<string[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ result: { packs: Array<{ id: string }> } }> } };
  };
  const { result } = await chrome.runtime.sendMessage({ message: 'packs', params: {} });
  return result.packs.map(({ id }) => id);
}
