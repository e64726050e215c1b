import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupViewProps } from '../../../src/popup/PopupView.tsx';
import { expectAccessible } from '../axe.ts';
import { localeOf, RIGHT_TO_LEFT } from '../locales.ts';
import { manyNames, NAMES, renderPopup, STATES, stateOf } from './popup.fixture.tsx';

beforeEach(() => page.viewport(360, 600));
afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

const NAMED = { state: stateOf('read', NAMES), rule: 'on', at: null, problem: null } as const;
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe.each(Object.entries(STATES))('the popup when %s', (_, state) => {
  test.each(['light', 'dark'] as const)('has nothing for axe-core to find in %s', async (theme) => {
    renderPopup(state, { theme });
    await expectAccessible(document);
  });

  test('shows words in every language, none missing, and nothing sticks out', () => {
    for (const language of ['en', 'ru', 'az'] as const) {
      const place = renderPopup(state, { locale: localeOf(language) });
      expect(place.textContent).not.toMatch(/\b(?:popup|state|types)_|\$\d/);
      for (const part of place.querySelectorAll('header, nav, .note, footer')) {
        expect(part.scrollWidth, `${language} ${part.className}`).toBeLessThanOrEqual(part.clientWidth);
      }
      place.remove();
    }
  });
});

describe('the list', () => {
  test('shows names by type with their counts, glosses and first sentences', () => {
    const list = renderPopup(NAMED).querySelector('nav');
    const headings = [...(list?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent);
    expect(headings).toEqual(['People', 'Organisations', 'Projects', 'Places']);
    const first = list?.querySelector('li');
    expect(first?.querySelector('.count')?.textContent).toBe('2');
    expect(first?.querySelector('.gloss')?.textContent).toBe('Mira Åland, made up');
    expect(first?.querySelector('.sentence')?.textContent).toBe('Mira Åland, who led the digging, was not surprised.');
    expect(document.querySelector('h1')?.textContent).toBe('Names on this page · 5');
  });

  test('shows the sentence of the mention that the page was scrolled to', () => {
    const sentences = [...renderPopup(STATES.walking as PopupViewProps).querySelectorAll('.sentence')];
    const shown = sentences.map(({ textContent }) => textContent);
    expect(shown).toContain('At Vell the Northern Harbour Line ends in the sea.');
    expect(shown.join()).not.toContain('Freight on the Northern');
  });

  test('says in words what the switches switch', () => {
    const switches = [...renderPopup(NAMED).querySelectorAll('[role="switch"]')];
    expect(switches.map(({ textContent }) => textContent)).toEqual(['Mark names', 'Whole page']);
    for (const each of switches) expect(each.getAttribute('aria-label')).toContain(each.textContent);
  });

  test('is a landmark whose names tell a screen reader where they stand and how often', async () => {
    renderPopup(NAMED);
    await expect.element(page.getByRole('navigation', { name: 'Names on this page' })).toBeVisible();
    await expect
      .element(button(/^Northern Harbour Line 4 mentions Northern Harbour Line, made up Freight on the Northern/))
      .toBeVisible();
  });

  test('runs from right to left where the language does', () => {
    const place = renderPopup(NAMED, { locale: RIGHT_TO_LEFT });
    const switchLeft = place.querySelector('[role="switch"]')?.getBoundingClientRect().left ?? Number.NaN;
    expect(switchLeft).toBeLessThan(100);
  });

  test('has a filter only when it is long; the filter minds neither case nor accents', async () => {
    const place = renderPopup(NAMED);
    expect(place.querySelector('input')).toBeNull();
    place.remove();
    const openLibrary = vi.fn();
    renderPopup({ ...NAMED, state: stateOf('read', [...NAMES, ...manyNames(20)]) }, { actions: { openLibrary } });
    await userEvent.fill(page.getByRole('searchbox'), 'aland MIRA');
    expect(
      [...document.querySelectorAll('.label')].map(({ firstElementChild }) => firstElementChild?.textContent),
    ).toEqual(['Mira Åland']);
    await userEvent.fill(page.getByRole('searchbox'), 'nobody');
    await expect.element(page.getByText('No names on this page match “nobody”.')).toBeVisible();
    await userEvent.click(button('Search the library for “nobody”'));
    expect(openLibrary).toHaveBeenCalledWith({ view: 'search', words: 'nobody' });
  });

  test('does not ask for a wider popup when its sentences are long', () => {
    const long = 'and so on '.repeat(30);
    const wide = NAMES.map((some) => ({ ...some, sentence: long, label: long }));
    const place = renderPopup({ ...NAMED, state: stateOf('read', wide) });
    place.style.inlineSize = 'max-content';
    expect(place.getBoundingClientRect().width).toBeLessThanOrEqual(336);
    place.removeAttribute('style');
    expect(place.querySelector('nav')?.scrollWidth).toBeLessThanOrEqual(360);
  });

  test('keeps head and foot in view when it is longer than the popup', () => {
    const place = renderPopup({ ...NAMED, state: stateOf('read', manyNames(200)) });
    const main = place.querySelector('main')?.getBoundingClientRect();
    expect(main?.height).toBeLessThanOrEqual(600);
    expect(place.querySelector('footer')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
    expect(place.querySelector('nav')?.scrollHeight).toBeGreaterThan(600);
  });

  test('fades where its list is cut, to the end of the list', async () => {
    const list = renderPopup({ ...NAMED, state: stateOf('read', manyNames(200)) }).querySelector('nav') as HTMLElement;
    const fades = () => list.hasAttribute('data-more') && getComputedStyle(list, '::after').content !== 'none';
    await expect.poll(fades).toBe(true);
    list.scrollTop = list.scrollHeight;
    await expect.poll(fades).toBe(false);
  });
});
