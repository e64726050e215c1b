import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../axe.ts';
import { localeOf, RIGHT_TO_LEFT } from '../locales.ts';
import { hide } from '../show.tsx';
import { STATES, showPanel } from './panel.fixture.tsx';

afterEach(() => {
  hide();
  document.documentElement.style.fontSize = '';
});

const state = (name: string) => STATES[name] as (typeof STATES)[string];
const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

describe.each(Object.keys(STATES))('the panel when %s', (name) => {
  it.each(['light', 'dark'] as const)('has nothing for axe-core to find in %s', async (theme) => {
    await showPanel(state(name), { theme });
    await expectAccessible(document);
  });

  it('shows words in every language, none missing', async () => {
    for (const language of ['en', 'ru', 'az'] as const) {
      await showPanel(state(name), { locale: localeOf(language) });
      expect(document.body.textContent).not.toMatch(/\b(?:panel|popup|state|types)_|\$\d/);
    }
  });
});

describe('the list', () => {
  const labels = () =>
    [...document.querySelectorAll('.names bdi[lang]:not(.sentence)')].map((part) => part.textContent);

  it('stands as the page has the names, each with the line of its type', async () => {
    await showPanel(state('names'));
    expect(labels()).toEqual(['Northern Harbour Line', 'Mira Åland', 'Jon Oland', 'Port of Vell Authority', 'Oster']);
    expect(document.querySelectorAll('.names h2')).toHaveLength(0);
    expect(document.querySelectorAll('.names .bgr-line')).toHaveLength(5);
  });

  it('stands by type when the reader wants that', async () => {
    await showPanel(state('byType'));
    expect(labels()).toEqual(['Mira Åland', 'Jon Oland', 'Port of Vell Authority', 'Northern Harbour Line', 'Oster']);
    expect(document.querySelectorAll('.names h2')).toHaveLength(4);
  });

  it('marks the names that are on screen, for eyes and ears', async () => {
    await showPanel(state('names'));
    const marked = [...document.querySelectorAll('.in-view')];
    expect(marked.map((row) => row.querySelector('bdi')?.textContent)).toEqual(['Mira Åland', 'Oster']);
    await expect.element(page.getByRole('button', { name: /Mira Åland 2 mentions on screen/ })).toBeVisible();
    for (const row of marked) expect(getComputedStyle(row, '::before').content).toBe('""');
  });
});

describe('what was opened', () => {
  it('stands below the list, both in the window at once', async () => {
    await showPanel(state('many'));
    const [list, opened] = [box('.page'), box('.opened')];
    expect(list.bottom).toBeLessThanOrEqual(opened.top + 1);
    expect(list.height).toBeGreaterThan(200);
    expect(opened.height).toBeGreaterThan(300);
    expect(box('.panel-foot').bottom).toBeLessThanOrEqual(innerHeight + 1);
  });

  it('makes the list end in a fade where it is cut, and alone', async () => {
    const fades = () => document.querySelector('.page')?.hasAttribute('data-more');
    await showPanel(state('names'));
    expect(document.querySelector('.names')?.hasAttribute('data-more')).toBe(false);
    await expect.poll(fades).toBe(false);
    await showPanel(state('many'));
    await expect.poll(fades).toBe(true);
    expect(document.querySelector('.names')?.hasAttribute('data-more')).toBe(false);
  });

  it('says everything that is known, and why only of a mention', async () => {
    await showPanel(state('opened'));
    expect(document.querySelector('[data-facts]')?.getAttribute('aria-expanded')).toBe('true');
    expect(page.getByRole('button', { name: 'Why this?' }).elements()).toHaveLength(0);
    await showPanel(state('many'));
    await expect.element(page.getByRole('button', { name: 'Why this?' })).toBeVisible();
  });

  it('is a part of the page, not a dialog', async () => {
    await showPanel(state('opened'));
    await expect.element(page.getByRole('region', { name: 'Northern Harbour Line' })).toBeVisible();
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });

  it('takes the list’s place in a low window', async () => {
    await showPanel(state('many'));
    await page.viewport(360, 400);
    expect(box('.page').height).toBe(0);
    expect(box('.opened').height).toBeGreaterThan(150);
  });

  it('is marked where the list begins to read, from right to left too', async () => {
    await showPanel(state('names'), { locale: RIGHT_TO_LEFT });
    const row = document.querySelector('.in-view') as HTMLElement;
    expect(getComputedStyle(row, '::before').right).toBe('0px');
  });
});
