import { expect, it } from 'vitest';
import { isDarkPage } from '../../../src/content/painters/dark-page.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { lineRules } from '../../../src/styles/line-rules.ts';
import { adoptedRules, sheetOf } from '../sheet.ts';
import { showPage } from './page.ts';
import { readPage } from './read-page.ts';

/** Notations that browsers compute to something else than `rgb()`. */
const LIGHT = ['oklch(0.95 0 0)', 'lab(95 0 0)', 'color(srgb 1 1 1)', 'color(display-p3 0.9 0.9 0.9)'];
const DARK = ['oklch(0.2 0 0)', 'lch(20 0 0)', 'color(srgb 0.1 0.1 0.1)', 'color(display-p3 0 0 0)'];
const MIXED = 'color-mix(in srgb, white 90%, black)';

async function isDark(style: string): Promise<boolean> {
  const view = await showPage(`<div style="${style}"><p>Baku</p></div>`);
  return isDarkPage(view, view.document.querySelector('p') ?? undefined);
}

it.each(['white', '#ddd', 'rgb(180 190 200)', 'rgb(255 255 255 / 0.87)', 'hsl(50 90% 80%)', ...LIGHT, MIXED])(
  'text of the colour %s is light, so the page is dark',
  async (colour) => {
    expect(await isDark(`color: ${colour}`)).toBe(true);
  },
);

it.each(['black', '#333', 'rgb(90 90 110)', 'darkred', 'rgb(0 0 0 / 0.87)', ...DARK])(
  'text of the colour %s is dark, so the page is light',
  async (colour) => {
    expect(await isDark(`color: ${colour}`)).toBe(false);
  },
);

it('what lies behind the text says nothing: it may be a picture', async () => {
  expect(await isDark('background: black')).toBe(false);
  expect(await isDark('background: white; color: white')).toBe(true);
});

it('a page without text to go by is light', () => {
  expect(isDarkPage(window, undefined)).toBe(false);
});

it.each([
  ['black', false],
  ['white', true],
] as const)('lines on text of the colour %s are drawn for a dark page: %s', async (colour, dark) => {
  const view = await showPage(`<style>body { color: ${colour} }</style><p>Baku</p>`);
  const { settled } = readPage(view);
  await settled();
  const { strength, colours } = DEFAULTS;
  const wanted = [...sheetOf(lineRules({ strength, colours, dark }, '')).cssRules];
  expect(adoptedRules(view.document)).toBe(wanted.map(({ cssText }) => cssText).join('\n'));
});
