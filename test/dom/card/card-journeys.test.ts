import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Background } from '../../../src/messages/message-map.ts';
import type { EntryRef } from '../../../src/pack/entry-ref.ts';
import { refOf } from '../../refs.ts';
import { type Article, type ArticleOptions, article, HOST, TEXT } from './article.ts';
import { HARBOUR_LINE, MIRA_OLAND } from './card.fixture.tsx';

let current: Article;
const open = (options: ArticleOptions = {}) => {
  current = article(options);
  return current;
};

beforeEach(() => page.viewport(900, 700));
afterEach(() => {
  current.card.dispose();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

const inCard = () => page.frameLocator(page.getByTitle('Backgrounder'));
const button = (name: string | RegExp) => inCard().getByRole('button', { name });
const heading = (name: string) => inCard().getByRole('heading', { name });
/** Settings change only once the reader can have seen the card. */
const inSight = () => expect.poll(() => current.inside().documentElement.dataset.clear).toBe('');

describe('a card', () => {
  test('has its cross in line with the badge, and its foot in line with the text', async () => {
    open().open();
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    const box = (selector: string) =>
      current.element().querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    expect(Math.abs(middle(box('.close svg')) - middle(box('.bgr-type')))).toBeLessThanOrEqual(1);
    expect(Math.abs(box('.foot button').left - box('.bgr-fact').left)).toBeLessThan(1);
    expect(Math.abs(box('.close svg').right - box('.last svg').right)).toBeLessThan(2);
  });

  test.each([
    ['a low window', 400, '.scroll'],
    ['a very low one', 200, '.card'],
  ])('in %s fades where it is cut, to its end, and can be closed from anywhere in it', async (_, height, scrolls) => {
    await page.viewport(320, height);
    const { open: openCard, element, inside } = open();
    openCard();
    await expect.element(heading('Northern Harbour Line')).toBeInTheDocument();
    const part = () => element().parentElement?.querySelector(scrolls) as HTMLElement;
    const fades = () => part().hasAttribute('data-more') && getComputedStyle(part(), '::after').content !== 'none';
    await expect.poll(fades).toBe(true);
    part().scrollTop = part().scrollHeight;
    await expect.poll(fades).toBe(false);
    const { top, bottom } = element().querySelector('.close')?.getBoundingClientRect() ?? new DOMRect(0, -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(inside().documentElement.clientHeight);
    await userEvent.click(button('Close'));
    await expect.poll(() => current.card.mention).toBeNull();
  });
});

describe('a reader with a mouse', () => {
  test('opens the card, reads on, and goes back', async () => {
    const { open: openCard } = open();
    openCard();
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    await userEvent.click(button('2 more'));
    await expect.element(inCard().getByText('Two bridges were added')).toBeVisible();
    await expect.element(inCard().getByRole('list', { name: 'Related:' })).toBeVisible();
    await userEvent.click(inCard().getByRole('link', { name: 'Mira Oland' }).first());
    await expect.element(heading('Mira Oland')).toBeVisible();
    await userEvent.click(button('About the name'));
    await expect.element(inCard().getByText('Northern newspapers write')).toBeVisible();
    await userEvent.click(button('Back'));
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
  });

  test('comes back to where they left it: as far down, all facts there, the focus on the name they followed', async () => {
    await page.viewport(900, 420);
    const { open: openCard, element, inside } = open();
    openCard();
    await userEvent.click(button('2 more'));
    const related = inCard().getByRole('list', { name: 'Related:' }).getByRole('link', { name: 'Mira Oland' });
    await expect.element(related).toBeVisible();
    const scroller = () => element().querySelector('.scroll') as HTMLElement;
    scroller().scrollTop = scroller().scrollHeight;
    const { scrollTop } = scroller();
    expect(scrollTop).toBeGreaterThan(0);
    await userEvent.click(related);
    await expect.element(heading('Mira Oland')).toBeVisible();
    expect(scroller().scrollTop).toBe(0);
    await userEvent.click(button('Back'));
    await expect.element(heading('Northern Harbour Line')).toBeInTheDocument();
    await expect.element(inCard().getByText('Two bridges were added')).toBeInTheDocument();
    await expect.poll(() => scroller().scrollTop).toBe(scrollTop);
    expect(inside().activeElement?.textContent).toBe('Mira Oland');
    expect(inside().activeElement?.closest('.neighbours')).not.toBeNull();
  });

  test('asks why, and gets a sentence', async () => {
    open().open();
    await userEvent.click(button('Why this?'));
    await expect
      .element(inCard().getByText('“harbour line” means Northern Harbour Line', { exact: false }))
      .toBeVisible();
  });

  test('chooses between the entries of an ambiguous mention', async () => {
    open().open('pointer', {
      surface: 'Oland',
      candidates: [refOf('mira-oland'), refOf('jon-oland')],
      why: { rule: 'ambiguous', names: ['Mira Oland', 'Jon Oland'] },
    });
    await expect.element(heading('Which “Oland” is meant?')).toBeVisible();
    await userEvent.click(button(/Jon Oland/));
    await expect.element(inCard().getByText('no facts about this name')).toBeVisible();
    await userEvent.click(button('Back'));
    await userEvent.click(button('None of these'));
    expect(current.asked).toEqual(expect.arrayContaining(['dismiss 1 mira-oland', 'dismiss 1 jon-oland']));
  });

  test.each([
    ['Not this one', 'dismiss 1 harbour-line', 'No longer marked on this page'],
    ['Never mark this', 'never harbour-line', 'Never marked again'],
    ['Turn off on this site', 'site off', 'is off on this site'],
  ])('"%s" is done at once and can be undone', async (name, command, told) => {
    const { open: openCard, asked, card } = open();
    openCard();
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    if (name !== 'Not this one') {
      await userEvent.click(button('More options'));
      await inSight();
    }
    await userEvent.click(button(name));
    expect(asked).toContain(command);
    await expect.element(inCard().getByText(told).first()).toBeVisible();
    card.close();
    await userEvent.click(button('Undo'));
    expect(asked).toContain(`undo ${command}`);
    expect(card.mention).toBeNull();
  });

  test('keeps the undo when the mention is gone from the page', async () => {
    const { open: openCard } = open();
    openCard();
    await userEvent.click(button('Not this one'));
    document.getElementById('mention')?.remove();
    dispatchEvent(new Event('resize'));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await expect.element(button('Undo')).toBeVisible();
  });

  test('goes to the library', async () => {
    open().open();
    await userEvent.click(button('Open in library'));
    expect(current.asked).toContain('library /entry/harbour%2Fharbour-line');
  });

  test('goes to the source of a fact, where it stands in the library', async () => {
    open().open();
    await userEvent.click(inCard().getByRole('link', { name: 'Vell Gazette' }).first());
    expect(current.asked).toContain('library /source/harbour%2F1/1');
  });

  test('closes it with a click elsewhere, not with one inside', async () => {
    const { open: openCard, card, asked } = open();
    openCard();
    await userEvent.click(inCard().getByText('The first stretch carried'));
    expect(card.mention).toBe(1);
    await userEvent.click(document.body, { position: { x: 850, y: 650 } });
    expect(card.mention).toBeNull();
    expect(asked.at(-1)).toBe('point at null');
    expect(document.querySelector(HOST)).toBeNull();
  });

  test('does not lose the focus to it', async () => {
    const { open: openCard } = open({ html: `${TEXT}<input id="field">` });
    const field = document.getElementById('field');
    field?.focus();
    openCard();
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    expect(document.activeElement).toBe(field);
  });
});

describe('a reader with a keyboard', () => {
  test('gets the focus in the card, stays in it with Tab, and gets it back with Esc', async () => {
    const { open: openCard, card, inside } = open({ html: `${TEXT}<button id="before">Before</button>` });
    const before = document.getElementById('before');
    before?.focus();
    openCard('keyboard');
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    expect(inside().activeElement?.getAttribute('role')).toBe('dialog');
    const stops: Array<Element | null> = [];
    do {
      await userEvent.keyboard('{Tab}');
      stops.push(inside().activeElement);
    } while (stops.length === 1 || stops.at(-1) !== stops[0]);
    expect(stops.slice(0, -1).map((stop) => stop?.getAttribute('aria-label') ?? stop?.textContent)).toEqual([
      'Vell Gazette',
      'Vell Gazette',
      'Mira Oland',
      'Port of Vell',
      'Radio Oster, morning programme',
      'Oster',
      'Show 2 more',
      'Add a note',
      'Why this?',
      'Open in library',
      'Not this one',
      'More options',
      'Close',
    ]);
    await userEvent.keyboard('{Escape}');
    expect(card.mention).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  test.each(['{Tab}', '{Shift>}{Tab}{/Shift}'])('stays in it with %s', async (key) => {
    const { open: openCard, asked, host } = open({ html: `${TEXT}<button>Elsewhere</button>` });
    openCard('keyboard');
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    for (let stop = 0; stop < 15; stop += 1) {
      await userEvent.keyboard(key);
      expect(document.activeElement, `after ${stop + 1} times`).toBe(host());
    }
    expect(asked).not.toContain('point at null');
  });

  test('gets the focus back at the mention when its mark was drawn anew meanwhile', async () => {
    const { open: openCard } = open({
      html: '<p style="margin:40px"><b id="mention" tabindex="0">harbour line</b></p>',
    });
    const mark = document.getElementById('mention');
    mark?.focus();
    openCard('keyboard');
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    mark?.replaceWith(mark.cloneNode(true));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.id).toBe('mention');
  });

  test('follows a name with Enter and does not fall out of the card', async () => {
    const { open: openCard, inside } = open();
    openCard('keyboard');
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await expect.element(heading('Mira Oland')).toBeVisible();
    expect(inside().activeElement?.getAttribute('role')).toBe('dialog');
  });

  test('finds the undo under the focus', async () => {
    const { open: openCard, inside } = open();
    openCard('keyboard');
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{/Shift}{Enter}');
    expect(inside().activeElement?.textContent).toBe('Undo');
  });

  test('Esc belongs to the card alone', async () => {
    const { open: openCard } = open();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    openCard();
    await userEvent.keyboard('{Escape}');
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
  });
});

describe('a reader with a screen reader', () => {
  test('hears of a card that a pointer opened: once, politely', async () => {
    const { open: openCard, inside } = open();
    openCard();
    // What is said of notes has a place of its own, inside the card.
    const status = () => inside().querySelector(':not(.bgr-own-notes *)[role="status"]');
    await expect.poll(() => status()?.textContent).toContain('Northern Harbour Line. Railway planned');
    const heard = vi.fn();
    const watch = new MutationObserver(heard);
    watch.observe(status() ?? document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await userEvent.click(button('2 more'));
    await expect.element(button('Show fewer')).toBeVisible();
    expect(heard).not.toHaveBeenCalled();
    expect(inside().querySelector('[role="dialog"]')?.getAttribute('aria-labelledby')).toBe('label');
  });
});

describe('answers', () => {
  test('that come late are dropped', async () => {
    const resolvers = new Map<EntryRef, (background: Background) => void>();
    const background = (entry: EntryRef) => new Promise<Background>((resolve) => resolvers.set(entry, resolve));
    const { open: openCard } = open({ background });
    openCard('pointer', { candidates: [refOf('mira-oland')] });
    await expect.poll(() => resolvers.has(refOf('mira-oland'))).toBe(true);
    openCard('pointer', { mention: 2 });
    await expect.poll(() => resolvers.has(refOf('harbour-line'))).toBe(true);
    resolvers.get(refOf('harbour-line'))?.(HARBOUR_LINE);
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    resolvers.get(refOf('mira-oland'))?.(MIRA_OLAND);
    await Promise.resolve();
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    expect(heading('Mira Oland').query()).toBeNull();
  });

  test('that fail can be asked for again', async () => {
    let times = 0;
    const { open: openCard } = open({
      background: () => (++times === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve(HARBOUR_LINE)),
    });
    openCard();
    await expect.element(inCard().getByText('The glossary didn’t respond').first()).toBeVisible();
    await userEvent.click(button('Try again'));
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
  });
});

describe('hover', () => {
  const settings = { hover: true, hoverIn: 1, hoverOut: 0 };

  test('opens after a rest, stays on the way into the card, and closes when the pointer goes', async () => {
    const { open: openCard, card } = open({ settings });
    document.getElementById('mention')?.addEventListener('pointermove', () => openCard('hover'));
    await userEvent.hover(document.getElementById('mention') ?? document.body);
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    await userEvent.hover(inCard().getByText('Railway planned').first());
    expect(card.mention).toBe(1);
    await userEvent.hover(document.body, { position: { x: 850, y: 650 } });
    await expect.poll(() => card.mention).toBeNull();
  });

  test('tells how a name in a link is opened, and keeps that it was told', async () => {
    const { open: openCard, card, asked } = open({ settings });
    document.getElementById('mention')?.addEventListener('pointermove', () => openCard('hover', { hint: true }));
    await userEvent.hover(document.getElementById('mention') ?? document.body);
    await expect.element(inCard().getByText(/in a link.*Alt\+click/)).toBeVisible();
    await expect.element(heading('Northern Harbour Line')).not.toBeInTheDocument();
    expect(asked).toContain('told of links');
    await userEvent.hover(document.body, { position: { x: 850, y: 650 } });
    await expect.poll(() => card.mention).toBeNull();
  });

  test('stays open once it was used', async () => {
    const { open: openCard, card } = open({ settings });
    document.getElementById('mention')?.addEventListener('pointermove', () => openCard('hover'));
    await userEvent.hover(document.getElementById('mention') ?? document.body);
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    await userEvent.click(inCard().getByText('Railway planned').first());
    await userEvent.hover(document.body, { position: { x: 850, y: 650 } });
    await new Promise(requestAnimationFrame);
    expect(card.mention).toBe(1);
  });
});

describe('a reader with a panel beside the page', () => {
  const BESIDE = 'beside harbour line: harbour-line';

  test('who wants names explained there gets no card, while it is open', async () => {
    open({ settings: { opensIn: 'panel' }, panel: () => true }).open();
    await expect.poll(() => current.card.mention).toBeNull();
    expect(current.asked).toContain(BESIDE);
    expect(document.querySelector(HOST)).toBeNull();
  });

  test('gets the card where the panel is closed', async () => {
    open({ settings: { opensIn: 'panel' }, panel: () => false }).open();
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
  });

  test('gets both who wants both', async () => {
    open({ settings: { opensIn: 'both' }, panel: () => true }).open();
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    expect(current.asked).toContain(BESIDE);
  });

  test('gets a card that opens by itself in the page, whatever they want', async () => {
    open({ settings: { opensIn: 'panel', hoverIn: 0 }, panel: () => true }).open('hover');
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    expect(current.asked).not.toContain(BESIDE);
  });

  test('opens it from the card, which goes once the panel shows what it showed', async () => {
    const opened = vi.fn(async () => undefined);
    let tries = 0;
    open({ panel: () => opened.mock.calls.length > 0 && ++tries > 2, openPanel: opened }).open();
    await userEvent.click(inCard().getByRole('link', { name: 'Mira Oland' }).first());
    await expect.element(heading('Mira Oland')).toBeVisible();
    await userEvent.click(button('Open in panel'));
    await expect.poll(() => current.card.mention).toBeNull();
    expect(opened).toHaveBeenCalledOnce();
    expect(current.asked).toContain('beside harbour line: mira-oland');
  });

  test('keeps the card where the browser opens no panel', async () => {
    open({ openPanel: () => Promise.reject(new Error('no')) }).open();
    await userEvent.click(button('Open in panel'));
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    expect(current.asked.filter((words) => words.startsWith('beside'))).toEqual([]);
  });

  test('is offered no panel where a frame can’t open it', async () => {
    open().open();
    await expect.element(heading('Northern Harbour Line')).toBeVisible();
    expect(button('Open in panel').elements()).toHaveLength(0);
  });
});
