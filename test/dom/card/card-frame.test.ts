/** The card's frame and its page: who is told what, what the page can do to it, and what becomes of a card that can't be shown. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Background } from '../../../src/messages/message-map.ts';
import { refOf } from '../../refs.ts';
import { type Article, type ArticleOptions, article, HOST, TEXT } from './article.ts';
import { BACKGROUNDS, SUBJECT } from './card.fixture.tsx';

let current: Article;
const open = (options: ArticleOptions = {}) => {
  current = article(options);
  return current;
};
const subject = () => ({ ...SUBJECT, rects: () => [current.mention()] });
const inCard = () => page.frameLocator(page.getByTitle('Backgrounder'));
const filled = () => expect.element(inCard().getByRole('heading', { name: 'Northern Harbour Line' })).toBeVisible();
const hosts = () => document.querySelectorAll(HOST).length;
const isShown = () => document.querySelector(`${HOST}[data-backgrounder-card="open"]`) !== null;

beforeEach(() => page.viewport(900, 700));
afterEach(() => {
  current.card.dispose();
  document.body.replaceChildren();
});

describe('a name that is pointed at', () => {
  test('has a card ready that nobody can see or reach, and that is told nothing yet', async () => {
    const { card, host, frame, inside } = open();
    expect(hosts()).toBe(0);
    card.prepare(subject());
    card.prepare(subject());
    expect(hosts()).toBe(1);
    expect(getComputedStyle(frame().parentElement as Element).opacity).toBe('0');
    expect(frame().inert).toBe(true);
    expect(host().textContent).toBe('');
    await new Promise(requestAnimationFrame);
    expect(inside().body.textContent).toBe('');
  });

  test('opens in that very frame', async () => {
    const { card, open: openCard, frame } = open();
    card.prepare(subject());
    const ready = frame();
    openCard();
    await filled();
    expect(frame()).toBe(ready);
    expect(hosts()).toBe(1);
  });
});

describe('what a card stands for', () => {
  test('is told once, to the frame that has its key', () => {
    const { card, open: openCard, frame } = open({ runs: false });
    openCard();
    expect(card.taken('0'.repeat(32), 2)).toBeNull();
    expect(frame().src).toBe('about:blank');
  });

  test('is told to no other frame that has the key, where the browser says which is which', () => {
    const { card, keys, open: openCard } = open({ runs: false, number: 7 });
    openCard();
    const [key = ''] = keys;
    expect(card.taken(key, 8)).toBeNull();
    expect(card.taken(key, 7)?.topic?.turn).toBeDefined();
  });

  test('and what others say in its name is not heard', async () => {
    const { card, asked, open: openCard } = open();
    openCard();
    await filled();
    for (const [key, number] of [
      ['', 1],
      ['0'.repeat(32), 1],
    ] as const) {
      expect(card.taken(key, number)).toBeNull();
      expect(card.news(key, number, { type: 'close' })).toBe(false);
      expect(card.news(key, number, { type: 'command', command: 'dismissed', entries: [refOf('harbour-line')] })).toBe(
        false,
      );
    }
    expect(card.mention).toBe(1);
    expect(asked).toEqual(['point at 1']);
  });
});

describe('settings', () => {
  test('are not changed while the card can’t be seen, or has only just come into sight', async () => {
    const { asked, open: openCard, inside } = open();
    openCard();
    await filled();
    await userEvent.click(inCard().getByRole('button', { name: 'More options' }));
    const { dataset } = inside().documentElement;
    await expect.poll(() => dataset.clear).toBe('');
    delete dataset.clear;
    await userEvent.click(inCard().getByRole('button', { name: 'Never mark this' }));
    await expect.element(inCard().getByText('nothing was changed')).toBeVisible();
    expect(asked).not.toContain('never harbour-line');
  });
});

describe('what is meant for something else', () => {
  test('a key that is still held presses nothing that comes under it', async () => {
    const { asked, open: openCard } = open();
    openCard('keyboard');
    await filled();
    await inCard().getByRole('button', { name: 'Not this one' }).element().focus();
    await userEvent.keyboard('{Enter>6/}');
    await expect.element(inCard().getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(asked.filter((words) => words.includes('dismiss'))).toEqual(['dismiss 1 harbour-line']);
  });

  test('nothing can be dropped into a form', async () => {
    const { inside, open: openCard } = open();
    openCard('pointer', { candidates: [], selected: { around: '', language: 'en' } });
    const field = inCard().getByRole('textbox').first();
    await expect.element(field).toBeVisible();
    const view = inside().defaultView as Window & typeof globalThis;
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new view.DragEvent(type, {
        bubbles: true,
        cancelable: true,
        dataTransfer: new view.DataTransfer(),
      });
      field.element().dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
      expect(event.dataTransfer?.dropEffect).toBe('none');
    }
  });
});

describe('what the page lays over it', () => {
  test('a popover comes to lie under the card', async () => {
    const {
      open: openCard,
      host,
      frame,
    } = open({
      html: `${TEXT}<div id="decoy" popover="manual" style="inset:0;inline-size:100%;block-size:100%">Win a prize</div>`,
    });
    openCard();
    await filled();
    const at = () => {
      const { left, top } = frame().getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + 20);
    };
    document.getElementById('decoy')?.showPopover();
    await expect.poll(at).toBe(host());
    // Also when it is quick, and keeps the event that tells of it to itself.
    addEventListener('toggle', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    document.getElementById('decoy')?.hidePopover();
    document.getElementById('decoy')?.showPopover();
    await expect.poll(at).toBe(host());
  });

  test('a modal dialog closes it', async () => {
    const { open: openCard, card } = open({ html: `${TEXT}<dialog>Subscribe</dialog>` });
    openCard();
    await filled();
    document.querySelector('dialog')?.showModal();
    await expect.poll(() => card.mention).toBeNull();
  });
});

describe('where no card can be shown', () => {
  test('because nothing of ours runs in frames, the library opens, now and from then on', async () => {
    const { open: openCard, card, asked } = open({ runs: false });
    openCard();
    await expect.poll(() => asked, { timeout: 5000 }).toContain('library /entry/harbour%2Fharbour-line');
    expect(card.isRefused).toBe(true);
    expect(card.mention).toBeNull();
    expect(hosts()).toBe(0);
    openCard('keyboard', { surface: 'Oland', candidates: [refOf('mira-oland'), refOf('jon-oland')] });
    expect(asked.at(-1)).toBe('library /search/Oland');
    card.prepare(subject());
    expect(hosts()).toBe(0);
  });

  test('a pointer that only rests on a name opens no library', async () => {
    const { card, asked } = open({ runs: false, settings: { hover: true, hoverIn: 0 } });
    card.open(subject(), 'hover');
    await expect.poll(() => card.isRefused, { timeout: 5000 }).toBe(true);
    card.open({ ...subject(), mention: 2 }, 'hover');
    await expect.poll(() => card.mention).toBeNull();
    expect(asked.filter((words) => words.startsWith('library'))).toEqual([]);
  });

  test('because the page takes it away at once, again and again, the library opens', async () => {
    const { open: openCard, asked, card } = open();
    const fight = new MutationObserver(() => document.querySelector(HOST)?.remove());
    fight.observe(document.documentElement, { childList: true, subtree: true });
    openCard();
    await expect.poll(() => asked).toContain('library /entry/harbour%2Fharbour-line');
    expect(card.isRefused).toBe(false);
    fight.disconnect();
  });

  test('because the background gives no answer, the card says so itself', async () => {
    const { open: openCard } = open({ answers: false });
    openCard();
    await expect.element(inCard().getByText('didn’t respond').first()).toBeVisible();
    await expect.element(inCard().getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('once the extension has gone', () => {
  /** What came from the extension dies with it, as in Firefox: whatever touches it throws. */
  const mortal = () => {
    const known = BACKGROUNDS[refOf('harbour-line')];
    if (!known) throw new Error('the fixture knows no harbour line');
    return Proxy.revocable(known, {});
  };

  test('an answer that comes too late draws nothing', async () => {
    let isGone = false;
    let tell: (background: Background) => void = () => undefined;
    const background = () =>
      new Promise<Background>((resolve) => {
        tell = resolve;
      });
    const { open: openCard, inside } = open({ background, isGone: () => isGone });
    openCard();
    await expect.element(inCard().getByRole('dialog')).toBeVisible();
    const before = inside().body.innerHTML;
    isGone = true;
    const { proxy, revoke } = mortal();
    tell(proxy);
    revoke();
    await new Promise(requestAnimationFrame);
    expect(inside().body.innerHTML).toBe(before);
  });

  test('what grows in the card, and what the reader still presses there, goes nowhere', async () => {
    let isGone = false;
    const { proxy, revoke } = mortal();
    const { open: openCard, card, element, frame } = open({ background: async () => proxy, isGone: () => isGone });
    openCard('keyboard');
    await filled();
    const height = frame().style.blockSize;
    isGone = true;
    revoke();
    element().querySelector<HTMLElement>('.foot')?.style.setProperty('min-block-size', '200px');
    await userEvent.keyboard('{Tab}{Enter}{Escape}');
    await new Promise(requestAnimationFrame);
    expect(frame().style.blockSize).toBe(height);
    expect(card.mention).toBe(1);
  });
});

describe('light or dark', () => {
  const schemes = [
    ['page', true, 'dark'],
    ['page', false, 'light'],
    ['light', true, 'light'],
    ['dark', false, 'dark'],
  ] as const;
  test.each(schemes)(
    'with the setting %s and text on a dark surface (%s) the card is %s',
    async (theme, dark, scheme) => {
      const { open: openCard, inside } = open({ settings: { theme } });
      openCard('pointer', { isOnDark: () => dark });
      await filled();
      expect(getComputedStyle(inside().documentElement).colorScheme).toBe(scheme);
    },
  );
});

describe('a click', () => {
  test('on its own name closes the card', async () => {
    const { open: openCard, card } = open();
    openCard();
    await filled();
    openCard();
    expect(card.mention).toBeNull();
    expect(hosts()).toBe(0);
  });

  test('on a name whose card came by itself keeps that card', async () => {
    const { card } = open({ settings: { hover: true, hoverIn: 0 } });
    card.open(subject(), 'hover');
    await filled();
    card.open(subject(), 'pointer');
    expect(card.mention).toBe(1);
  });

  test('on another name moves the card there', async () => {
    const { open: openCard, card } = open({ html: `${TEXT}<p><b id="other">Oland</b></p>` });
    openCard();
    await filled();
    const rects = () => [...(document.getElementById('other')?.getClientRects() ?? [])];
    openCard('pointer', { mention: 2, candidates: [refOf('mira-oland')], rects });
    await expect.element(inCard().getByRole('heading', { name: 'Mira Oland' })).toBeVisible();
    expect(card.mention).toBe(2);
    expect(hosts()).toBe(1);
  });
});

describe('Tab', () => {
  const MARK = '<p style="margin:40px"><b id="mention" tabindex="0">harbour line</b></p><button>After</button>';

  test('leads from the mention into the card that a pointer opened, Shift+Tab back, and the card stays', async () => {
    const { open: openCard, card, host, element } = open({ html: MARK });
    document.getElementById('mention')?.focus();
    openCard();
    await filled();
    expect(document.activeElement?.id).toBe('mention');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(host());
    await expect.poll(() => current.inside().activeElement).toBe(element());
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.poll(() => document.activeElement?.id).toBe('mention');
    expect(card.mention).toBe(1);
    expect(isShown()).toBe(true);
  });

  test('stays in the page where the focus is elsewhere', async () => {
    const { open: openCard } = open({ html: `${MARK}<button id="last">Last</button>` });
    openCard();
    await filled();
    document.querySelector<HTMLElement>('button')?.focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.id).toBe('last');
  });
});
