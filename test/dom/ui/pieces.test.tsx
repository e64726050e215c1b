import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { SURFACES, TYPE_COLOURS } from '../../../src/styles/colours.ts';
import { themeRules } from '../../../src/styles/theme-rules.ts';
import { refOf, sourceRefOf } from '../../refs.ts';
import { expectAccessible } from '../axe.ts';
import { localeOf, RIGHT_TO_LEFT } from '../locales.ts';
import { sheetOf } from '../sheet.ts';
import { renderPieces } from './pieces.fixture.tsx';

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute('data-theme');
});

const emulate = (name: string, value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });

/** A colour as the browser computes it, for comparing notations. */
const computed = (colour: string): string => {
  const probe = document.createElement('i');
  probe.style.color = colour;
  document.body.append(probe);
  const told = getComputedStyle(probe).color;
  probe.remove();
  return told;
};

describe('the pieces', () => {
  test.each(['light', 'dark'] as const)('have nothing for axe-core to find in %s', async (theme) => {
    renderPieces({ theme });
    await expectAccessible(document);
  });

  test('axe-core would find a colour that can hardly be read', async () => {
    renderPieces().insertAdjacentHTML('beforeend', '<p style="color:#aaa;background:#fff">pale</p>');
    await expect(expectAccessible(document)).rejects.toThrow('color-contrast');
  });

  test.each(['light', 'dark'] as const)('stand on the surfaces that the hues were measured on, in %s', (theme) => {
    renderPieces({ theme });
    for (const [surface, hue] of Object.entries(SURFACES)) {
      expect(computed(`var(--bgr-${surface})`), surface).toBe(computed(hue[theme]));
    }
    for (const [type, hue] of Object.entries(TYPE_COLOURS))
      expect(computed(`var(--bgr-${type})`)).toBe(computed(hue[theme]));
  });

  test('follow the system when the reader chose no theme', async () => {
    document.adoptedStyleSheets = [sheetOf(themeRules({}))];
    document.documentElement.dataset.theme = 'system';
    for (const [scheme, ink] of [
      ['dark', '#ececee'],
      ['light', '#1b1c1e'],
    ] as const) {
      await emulate('prefers-color-scheme', scheme);
      expect(computed('var(--bgr-ink)')).toBe(computed(ink));
    }
    await emulate('prefers-color-scheme', '');
  });

  test('show the reader’s own colours', () => {
    document.adoptedStyleSheets = [sheetOf(themeRules({ person: TYPE_COLOURS.event.light }))];
    document.documentElement.dataset.theme = 'dark';
    expect(computed('var(--bgr-person)')).toBe(computed(TYPE_COLOURS.event.dark));
  });

  test('do not move for readers who want no motion', async () => {
    await emulate('prefers-reduced-motion', 'reduce');
    const track = renderPieces().querySelector('.bgr-switch-track') ?? document.body;
    expect(getComputedStyle(track).transitionDuration).toBe('0s');
    await emulate('prefers-reduced-motion', '');
  });

  test('tell types apart without colour', async () => {
    await emulate('forced-colors', 'active');
    const lines = [...renderPieces().querySelectorAll('p .bgr-line')].slice(0, 9).map((line) => getComputedStyle(line));
    expect(
      new Set(
        lines.map(({ borderBlockEndStyle, borderBlockEndWidth }) => `${borderBlockEndStyle} ${borderBlockEndWidth}`),
      ).size,
    ).toBe(9);
    expect(new Set(lines.map(({ borderBlockEndColor }) => borderBlockEndColor)).size).toBe(1);
    await emulate('forced-colors', '');
  });
});

describe('facts', () => {
  test('stand under what is cited for them: one date with its age, who said it, and the outlet', () => {
    const list = renderPieces().querySelector('.bgr-facts');
    const cited = [...(list?.querySelectorAll('.bgr-source > .bgr-cite') ?? [])].map(({ textContent }) => textContent);
    expect(cited).toEqual([
      expect.stringMatching(/^2019, \d+ years ago · Said by Mira Oland · Vell Gazette$/),
      expect.stringMatching(/^Sept 2018, (?:nearly )?\d+ years ago · Radio Oster$/),
      expect.stringMatching(/^21 Jul 2021, (?:nearly )?\d+ years ago · Vell Gazette$/),
    ]);
  });

  test('lead to their sources, at the fact that was drawn from them, as links or by a call', async () => {
    const onSource = vi.fn();
    renderPieces({ onSource });
    await userEvent.click(page.getByRole('link', { name: 'Radio Oster' }).first());
    await userEvent.keyboard('{Enter}');
    expect(onSource.mock.calls).toEqual([
      [sourceRefOf('2'), '2'],
      [sourceRefOf('2'), '2'],
    ]);
    await expect
      .element(page.getByRole('link', { name: 'Radio Oster' }).nth(1))
      .toHaveAttribute('href', '#/source/harbour/2/2');
  });

  test('are in quotation marks where they are the source’s own words, and lead to the document', async () => {
    renderPieces();
    await expect
      .element(page.getByRole('link', { name: 'Open the document' }))
      .toHaveAttribute('href', 'maker.html#/document/0a1b/2/0-15');
    const quotes = [...document.querySelectorAll('.bgr-fact q')].map(({ textContent }) => textContent);
    expect(quotes).toEqual(['It will be dug.', 'It will be dug.']);
  });

  test('keep their language and direction in an interface of another', () => {
    const arabic = renderPieces({ locale: localeOf('ru') }).querySelector<HTMLElement>('[lang="ar"]');
    expect(arabic && getComputedStyle(arabic).direction).toBe('rtl');
    expect(document.documentElement.lang).toBe('ru');
  });

  test('lead to the names in them, by mouse and by keyboard', async () => {
    const onEntry = vi.fn();
    renderPieces({ onEntry });
    const link = page.getByRole('link', { name: 'Mira Oland' }).first();
    await userEvent.click(link);
    await userEvent.keyboard('{Enter}');
    expect(onEntry.mock.calls).toEqual([[refOf('mira-oland')], [refOf('mira-oland')]]);
  });
});

describe('a switch', () => {
  test('says what it is and turns', async () => {
    const onSwitch = vi.fn();
    renderPieces({ onSwitch });
    await expect.element(page.getByRole('switch', { name: 'Switch on' })).toBeChecked();
    await userEvent.click(page.getByRole('switch', { name: 'Switch off' }));
    expect(onSwitch).toHaveBeenCalledWith(true);
  });

  test('slides the other way where text runs from right to left', () => {
    const knob = (place: HTMLElement) => {
      const track = place.querySelector('[aria-checked="true"] .bgr-switch-track') ?? place;
      return { direction: getComputedStyle(track).direction, margin: getComputedStyle(track, '::before').marginRight };
    };
    expect(knob(renderPieces({ locale: RIGHT_TO_LEFT }))).toMatchObject({ direction: 'rtl' });
    expect(Number.parseFloat(knob(renderPieces({ locale: RIGHT_TO_LEFT })).margin)).toBeGreaterThan(5);
  });
});
