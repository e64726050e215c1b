/**
 * Pages that would have the reader press "never mark this" where they see something else: by what lies on the card, what fades it, or
 * what moves it. Each takes its cover away at the press, which it is told of by the focus that goes, so that nothing is there when it is
 * asked for. None may have anything changed.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CARD, cardBox, cardText, inCard, pressInCard } from '../../scripts/browsers/card.ts';
import { closedRoot } from '../../scripts/browsers/closed-root.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { type Loopback, serve } from '../../scripts/loopback.ts';
import { buttonAt, looksAsBefore, looksLike, nameOn, settledInside } from './attacked-page.ts';
import { type Reader, stateOf } from './reader.ts';
import { chooseSettings, storedSettings, word } from './settings.ts';
import { withReaders } from './shared-readers.ts';

const PROSE = `<p>${'The visit was planned for weeks, officials of both countries said, and its programme was kept short. '.repeat(6)}</p>`;
const LAYER = 'inset:0;inline-size:100vw;block-size:100vh;background:gold;pointer-events:none';
/** What attackers have ready: layers above the page, in its tree and in a closed one. */
const READY = `
  globalThis.layer = (into, tag = 'div') => {
    const made = document.createElement(tag);
    made.popover = 'manual';
    made.style.cssText = '${LAYER}';
    into.append(made);
    return made;
  };
  globalThis.drawn = (css) => { const sheet = document.createElement('style'); sheet.textContent = css; document.head.append(sheet); };
  const tree = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  globalThis.hidden = layer(tree);
  globalThis.lacking = (field) => {
    field.style.cssText = 'position:fixed;left:130px;top:550px;inline-size:120px;block-size:20px';
    field.setCustomValidity('Press here to see the pictures of the visit '.repeat(5));
  };
  globalThis.inTree = (html) => { tree.innerHTML = html; tree.querySelector('#over').showPopover(); };
  globalThis.spare = Array.from({ length: 60 }, () => layer(document.body));
  globalThis.uncover = () => {};
  // From then on the card is looked at by a clock.
  globalThis.shownAt = 0;
  new MutationObserver(() => { shownAt = performance.now(); })
    .observe(document.documentElement, { subtree: true, attributeFilter: ['data-backgrounder-card'] });
  addEventListener('blur', () => uncover());
  // Covers the card after all scripts of a frame, and lets none run until it is uncovered again.
  globalThis.inBursts = (cover, time) => {
    const { port1, port2 } = new MessageChannel();
    const clock = document.body.appendChild(document.createElement('p'));
    let wanted = false;
    let left = 60;
    port1.onmessage = () => {
      for (const end = performance.now() + time; performance.now() < end; );
      uncover();
      left -= 1;
      if (left > 0) requestAnimationFrame(() => requestAnimationFrame(again));
    };
    new ResizeObserver(() => { if (wanted) { wanted = false; port2.postMessage(0); cover(); } }).observe(clock);
    const again = () => { wanted = true; clock.style.blockSize = left + 'px'; };
    again();
  };`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A visit</title>
  <meta property="og:type" content="article"><style>body { font: 18px/1.5 serif; margin: 40px }</style></head>
  <body><article><p>In Baku <b id="name">Vladimir Putin</b> met Ilham Aliyev.</p>${PROSE}</article><button id="bait">Play</button>
  <script>${READY}</script></body></html>`;

const HOST = `document.querySelector('[data-backgrounder-card]')`;
const SHOW_HOST = `const host = ${HOST}; host.popover = 'manual'; host.hidePopover(); host.showPopover();`;
const GOLD = `content: '' !important; display: block !important; position: fixed !important; inline-size: 100vw !important; block-size: 100vh !important; inset: 0 !important; background: gold !important; pointer-events: none !important`;

/** What comes to lie under the card again, or never lies on it. */
const BELOW: Record<string, string> = {
  'puts the card’s own element on top, and draws before it': `drawn("[data-backgrounder-card]::before { ${GOLD} }"); ${SHOW_HOST}`,
  'puts the card’s own element on top, and paints its backdrop': `drawn('[data-backgrounder-card]::backdrop { background: gold !important }'); ${SHOW_HOST}`,
  'lays a layer over it that stays while it goes': `const one = layer(document.body);
    one.style.transition = 'overlay 100s allow-discrete, display 100s allow-discrete';
    one.showPopover(); getComputedStyle(one).overlay; one.offsetWidth; one.hidePopover();`,
  'lays a form over it whose fields have the names of what it is asked': `const one = layer(document.body, 'form');
    one.innerHTML = '<input name="matches"><input name="hasAttribute"><input name="closest">'; one.showPopover();`,
  'has the browser say over it what a field lacks, and takes the focus away': `const field = document.body.appendChild(document.createElement('input'));
    lacking(field); field.onfocus = () => field.blur(); field.reportValidity();`,
  'animates its element by a transition of its own': `drawn("*::view-transition { ${GOLD} } *::view-transition-group(*) { animation-duration: 60s }");
    ${HOST}.startViewTransition?.(() => {});`,
};

/** What stays on it, where readers see that it isn't the card. */
const ABOVE: Record<string, string> = {
  'lays a layer of a closed tree over it': 'hidden.showPopover(); uncover = () => hidden.hidePopover();',
  'has one of a closed tree throw its shadow on it': `inTree('<div id="over" popover="manual" style="inset:-90vh 0 auto;inline-size:100vw;block-size:90vh;background:gold;filter:drop-shadow(0 90vh 0 gold);pointer-events:none"></div>'); uncover = () => inTree('<p id="over" popover></p>');`,
  'paints the backdrop of one': `inTree('<style>#over::backdrop { background: gold }</style><div id="over" popover="manual" style="inset:auto;left:-9px;inline-size:0"></div>'); uncover = () => inTree('<p id="over" popover></p>');`,
  'lays a transition of the page over it': `drawn('::view-transition { background: gold; pointer-events: none } ::view-transition-group(*) { animation-duration: 60s; pointer-events: none } ::view-transition-image-pair(root) { opacity: 0 }');
    const moving = document.startViewTransition(() => {}); uncover = () => moving.skipTransition();`,
  'inverts all by halves, until everything is grey': `document.documentElement.style.filter = 'invert(0.8) '.repeat(12);`,
  'lightens all again and again, until only black is left': `document.documentElement.style.filter = 'sepia(1) '.repeat(30);`,
  'turns all into few colours, and these into one': `document.documentElement.style.filter = 'saturate(1000) hue-rotate(120deg) '.repeat(12);`,
  'fades all between two looks': `const isBetween = () => (performance.now() - shownAt) % 200 > 30 && (performance.now() - shownAt) % 200 < 160;
    const timer = setInterval(() => { document.documentElement.style.filter = isBetween() ? 'opacity(0.02)' : ''; }, 4);
    uncover = () => { clearInterval(timer); document.documentElement.style.filter = ''; };`,
  'covers it in bursts, in which no script runs': `inBursts(() => { const one = spare.pop(); one.showPopover(); uncover = () => one.remove(); }, 190);`,
  'covers it in short bursts from a closed tree': `inBursts(() => { hidden.showPopover(); uncover = () => hidden.hidePopover(); }, 120);`,
  'fades all in bursts': `inBursts(() => { document.documentElement.style.filter = 'opacity(0.02)'; uncover = () => { document.documentElement.style.filter = ''; }; }, 190);`,
};

/** What Chromium says of a field in a bubble over everything, which lets presses through, where no event tells of it. */
const NOT_LEFT = 'field.onfocus = () => field.blur();';
const IN_CLOSED_TREE = `const around = document.body.appendChild(document.createElement('div'));
    const field = document.createElement('input'); around.attachShadow({ mode: 'closed' }).append(field); lacking(field);`;
const IN_FRAME = `const around = document.body.appendChild(document.createElement('iframe'));
    around.style.cssText = 'position:fixed;left:100px;top:540px;border:0;block-size:60px';
    const field = around.contentDocument.body.appendChild(document.createElement('input')); lacking(field); field.style.left = '9px'; field.style.top = '9px';`;
const SAID: Record<string, string> = {
  'of a closed tree': `${IN_CLOSED_TREE} field.reportValidity();`,
  'of a closed tree, that the focus leaves': `${IN_CLOSED_TREE} ${NOT_LEFT} field.reportValidity();`,
  'of a closed tree, that the focus leaves, again and again': `${IN_CLOSED_TREE} ${NOT_LEFT} setInterval(() => field.reportValidity(), 50);`,
  'of a closed tree, when the focus has gone': `${IN_CLOSED_TREE} ${NOT_LEFT} addEventListener('blur', () => field.reportValidity());`,
  'of a frame': `${IN_FRAME} field.reportValidity();`,
  'of a frame, that the focus leaves': `${IN_FRAME} ${NOT_LEFT} field.reportValidity();`,
  'of a frame, that the focus leaves to the page': `${IN_FRAME} ${NOT_LEFT} field.reportValidity(); window.focus(); around.blur();`,
  'of a frame, when the focus has gone': `${IN_FRAME} ${NOT_LEFT} addEventListener('blur', () => { field.reportValidity(); window.focus(); });`,
};

/** Documents that lock the pointer. */
const LOCKING: Record<string, string> = {
  'its document': 'document',
  'a frame': `document.body.appendChild(document.createElement('iframe')).contentDocument`,
};

/** What a page can do that has found its way into the card's own tree, as events of Firefox lead it there. */
const INSIDE: Record<string, (root: ShadowRoot, layer: string) => void> = {
  'lays a layer into it': ({ firstChild }, css) => {
    const layer = firstChild?.appendChild(document.createElement('div'));
    layer?.setAttribute('style', `position:fixed;opacity:1;${css}`);
  },
  'fades its frame': (root) => root.querySelector('iframe')?.style.setProperty('opacity', '0.02'),
  'fades its frame by a rule': ({ adoptedStyleSheets: [sheet] }) =>
    sheet?.insertRule('iframe { opacity: 0.02 !important }', sheet.cssRules.length),
  'fades its frame by a style sheet': (root) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('iframe { opacity: 0.02 !important }');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  },
  'fades its frame by an animation': (root) => {
    root.querySelector('iframe')?.animate({ opacity: [0.02, 0.02] }, 1e9);
  },
  'takes its frame out of the top layer': (root) => {
    type Moving = Node & { moveBefore?(node: Node | null, before: null): void };
    (root as Moving).moveBefore?.(root.querySelector('iframe'), null);
  },
};

describe.each(BROWSER_KINDS)('with %s, a page', (kind) => {
  let reader: Reader;
  let server: Loopback;
  let page: Page;

  withReaders.beforeAll(async ({ readers }) => {
    reader = await readers.of(kind);
    server = await serve(async () => ({ type: 'text/html; charset=utf-8', body: PAGE }));
  });
  afterEach(async () => {
    await chooseSettings(reader.own, {});
    // Some of these pages are busy for as long as they are there.
    await page.close();
    expect(await reader.errors.take()).toEqual([]);
  });
  afterAll(() => server.close());

  /** Opens the card and, in it, what holds the buttons that change settings; where "never mark this" is then. */
  async function openMenu(before = ''): Promise<{ x: number; y: number }> {
    page = await reader.visit(server.origin);
    expect((await stateOf(reader.own)).state).toBe('read');
    await attack(before);
    const name = await nameOn(page);
    await page.mouse.click(name.x, name.y);
    await page.waitForSelector(CARD);
    await cardText(page);
    await pressInCard(page, await word(reader.own, 'card_options'));
    await expect.poll(() => inCard(page, () => document.querySelector('[data-changes]') !== null)).toBe(true);
    const never = await buttonAt(page, await word(reader.own, 'card_never'));
    await page.evaluate("document.getElementById('bait').focus()");
    return never;
  }
  const pass = (time: number) => new Promise((done) => setTimeout(done, time));
  /** A press of which nothing comes can't be waited for: so long as one that counts would take to be kept. */
  const changesNothing = async () => {
    await pass(600);
    expect(await storedSettings(reader.own)).toEqual({});
  };
  const attack = (script: string) => page.evaluate(`{ ${script} }`);

  it.each(Object.entries(BELOW))('that %s has the card seen as it is', async (_, script) => {
    await openMenu();
    const usual = await settledInside(page, reader.own);
    await attack(script);
    await pass(300);
    await looksAsBefore(page, reader.own, usual);
  });

  it.each(Object.entries(ABOVE))('that %s has nothing changed by a press', async (_, script) => {
    const never = await openMenu();
    await attack(script);
    // As long as a reader looks, and longer than the card asks for.
    await pass(900);
    await page.mouse.click(never.x, never.y, { delay: 50 });
    await changesNothing();
  });

  // Firefox says it in a window of its own, which takes the press.
  it.runIf(kind === 'chromium').each(Object.entries(SAID))(
    'that has said over the card what is lacking in a field %s has nothing changed by presses under it',
    async (_, script) => {
      const never = await openMenu();
      const usual = await settledInside(page, reader.own);
      await attack(script);
      const { x, y } = await cardBox(page);
      const isLate = script.includes("'blur'");
      // Where the focus must go first, a press that means nothing has it go.
      if (isLate) await page.mouse.click(x + 30, y + 30);
      await pass(900);
      const isGone = isLate || (await looksLike(page, reader.own, usual));
      if (!isGone) await page.mouse.click(never.x, never.y, { delay: 50 });
      await changesNothing();
      await pass(900);
      if (script.includes('setInterval')) return;
      const seen = await settledInside(page, reader.own);
      // With the focus that goes it would be gone.
      await page.evaluate("document.getElementById('bait').focus()");
      await looksAsBefore(page, reader.own, seen);
    },
  );

  it.each(Object.entries(LOCKING))(
    'that has %s lock the pointer, which nobody sees then, until it is pressed has nothing changed by it',
    async (_, locking) => {
      const never = await openMenu(`globalThis.locking = ${locking};
        // The press that opens the card lets it, and who has given the lock back can have it again.
        addEventListener('click', () => locking.documentElement.requestPointerLock(), { once: true });
        locking.addEventListener('pointerlockchange', () => { globalThis.hasLocked = true; locking.exitPointerLock(); }, { once: true });`);
      await page.waitForFunction('hasLocked && locking.pointerLockElement === null', { polling: 50 });
      for (let isLate = true; isLate; ) {
        await page.mouse.move(never.x, never.y);
        await attack('locking.documentElement.requestPointerLock();');
        await page.waitForFunction('locking.pointerLockElement !== null', { polling: 50 });
        await pass(900);
        const seen = performance.now();
        await attack('locking.exitPointerLock();');
        await page.mouse.down();
        // On a busy machine the pointer may have been seen for so long that the press counts: it becomes none.
        isLate = performance.now() - seen > 400;
        if (isLate) await page.mouse.move(5, 5);
        await page.mouse.up();
      }
      await changesNothing();
    },
  );

  it.each(Object.entries(INSIDE))(
    'that is in the card’s own tree, and %s, has nothing changed by a press',
    async (_, work) => {
      const never = await openMenu();
      const root = await closedRoot(page, CARD);
      await root?.evaluate(work, LAYER);
      await pass(900);
      await page.mouse.click(never.x, never.y, { delay: 50 });
      await changesNothing();
    },
  );

  it('that is in the card’s own tree can give none of it a shadow tree', async () => {
    await openMenu();
    const root = await closedRoot(page, CARD);
    const given = await root?.evaluate((tree) =>
      [...tree.querySelectorAll('*')].flatMap((part) => {
        try {
          return part.attachShadow({ mode: 'open' }).host.localName;
        } catch {
          return [];
        }
      }),
    );
    expect(given).toEqual([]);
  });

  // Elsewhere the card is told of no cover, and asks the page.
  it.runIf(kind === 'chromium')('that covers it for most of each tenth of a second never has it in sight', async () => {
    await openMenu();
    const isClear = () => inCard(page, () => document.documentElement.dataset.clear !== undefined);
    await expect.poll(isClear).toBe(true);
    await attack(`globalThis.done = false;
        const end = performance.now() + 7000;
        // Longer and shorter than the browser's own pace, so that all of its phases come up.
        const again = (on, off) => {
          if (performance.now() > end) { done = true; return; }
          hidden.showPopover();
          setTimeout(() => { hidden.hidePopover(); setTimeout(again, off, off === 30 ? 60 : 70, off === 30 ? 40 : 30); }, on);
        };
        again(70, 30);`);
    await expect.poll(isClear).toBe(false);
    await inCard(page, () => {
      const seen = new MutationObserver(() => {
        if (document.documentElement.dataset.clear !== undefined) document.documentElement.dataset.wasClear = '';
      });
      seen.observe(document.documentElement, { attributeFilter: ['data-clear'] });
    });
    await page.waitForFunction('done', { polling: 100 });
    expect(await inCard(page, () => document.documentElement.dataset.wasClear)).toBeUndefined();
    await expect.poll(isClear).toBe(true);
  });

  it('that enlarges what it has put the card into has nothing changed by a press', async () => {
    const never = await openMenu();
    const moved = await page.evaluate(`{
      const around = document.documentElement.appendChild(document.createElement('div'));
      around.id = 'around';
      around.moveBefore?.(${HOST}, null);
      around.childNodes.length;
    }`);
    expect(moved).toBe(1);
    const before = await cardBox(page);
    await pass(900);
    await page.evaluate("document.getElementById('around').style.zoom = '1.1'");
    // It is put right, and has moved.
    await expect.poll(async () => Math.round((await cardBox(page)).width)).toBe(Math.round(before.width));
    await page.mouse.click(never.x, never.y);
    await changesNothing();
  });

  // Only there a page of a test has a window that moves.
  it.runIf(kind === 'firefox')('that moves its window under the pointer has nothing changed by a press', async () => {
    page = await reader.visit(server.origin);
    const opened = new Promise<Page | null>((done) => page.once('popup', done));
    await page.evaluate(() => void open(location.href, 'moving', 'popup,width=800,height=700,left=100,top=200'));
    const popup = (await opened) as Page;
    await page.close();
    page = popup;
    await popup.waitForFunction(() => [...CSS.highlights].some(([name]) => name.startsWith('backgrounder-')));
    const name = await nameOn(popup);
    await popup.mouse.click(name.x, name.y);
    await popup.waitForSelector(CARD);
    await cardText(popup);
    await pressInCard(popup, await word(reader.own, 'card_options'));
    const never = await word(reader.own, 'card_never');
    await expect.poll(() => inCard(popup, () => document.querySelector('[data-changes]') !== null)).toBe(true);
    const at = await buttonAt(popup, never);
    await pass(900);
    await popup.evaluate(() => moveBy(0, -40));
    await popup.mouse.click(at.x, at.y);
    await changesNothing();
    await pressInCard(popup, never);
    await expect.poll(() => storedSettings(reader.own)).toHaveProperty('never');
  });

  describe('that takes the focus while the reader writes in the card', () => {
    const TAKES = `{
      globalThis.heard = [];
      const field = document.body.appendChild(document.createElement('input'));
      for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup']) addEventListener(type, ({ key, data }) => heard.push(type + (key ?? data)), true);
      setInterval(() => field.focus(), 20);
      globalThis.field = field;
    }`;
    const NOTE = 'textarea';
    const written = () =>
      inCard(page, (note) => document.querySelector<HTMLTextAreaElement>(note)?.value ?? null, NOTE);
    const isThere = () =>
      inCard(page, (note) => document.hasFocus() && document.activeElement?.localName === note, NOTE);
    async function writeNote(): Promise<void> {
      await openMenu();
      await pressInCard(page, await word(reader.own, 'note_add'));
      await expect.poll(isThere).toBe(true);
      await page.keyboard.type('a');
      await expect.poll(written).toBe('a');
    }
    /** Who presses in the page writes there. */
    async function writesInPage(): Promise<void> {
      await page.mouse.click(5, 5);
      await page.waitForFunction('document.activeElement === field');
      await page.keyboard.type('public', { delay: 300 });
      expect(await page.evaluate('field.value')).toContain('public');
    }

    it('hears nothing of it until they press there, and nothing again when they are back', async () => {
      await writeNote();
      await page.evaluate(TAKES);
      await page.keyboard.type('private', { delay: 60 });
      expect(await page.evaluate('[heard, field.value]')).toEqual([[], '']);
      await writesInPage();
      await page.evaluate('heard.length = 0');
      const { x, y } = await cardBox(page);
      await page.mouse.click(x + 30, y + 30);
      await pass(200);
      await page.keyboard.type('private', { delay: 60 });
      expect(await page.evaluate('heard')).toEqual([]);
    });

    // In Firefox such a page has the focus without the keys, which reach nobody until the reader presses somewhere.
    it.runIf(kind === 'chromium')('has them back in their note with the next key', async () => {
      await writeNote();
      for (const at of [1, 2, 3]) {
        await page.evaluate("document.getElementById('bait').focus()");
        await expect.poll(isThere).toBe(false);
        // One that is pressed while the browser moves the focus may reach nobody.
        const isBack = async () => {
          await page.keyboard.press('Shift');
          return isThere();
        };
        await expect.poll(isBack).toBe(true);
        await page.keyboard.type('b');
        await expect.poll(written).toBe(`a${'b'.repeat(at)}`);
      }
    });

    it('is given what they write there after a press, however late the card hears of its focus', async () => {
      await writeNote();
      await page.evaluate(TAKES);
      await page.waitForFunction('document.activeElement === field');
      await inCard(page, () => {
        setTimeout(() => {
          for (const end = performance.now() + 1000; performance.now() < end; );
        });
      });
      await page.keyboard.down('b');
      await writesInPage();
    });
  });
});
