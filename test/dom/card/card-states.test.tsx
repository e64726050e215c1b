import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ShownCard } from '../../../src/ui/card/view-state.ts';
import { refOf } from '../../refs.ts';
import { expectAccessible } from '../axe.ts';
import { foreignWordsIn } from '../foreign-words.ts';
import { localeOf, RIGHT_TO_LEFT } from '../locales.ts';
import { HARBOUR_LINE, OPEN, READ_OF, renderCard, STATES } from './card.fixture.tsx';

afterEach(() => document.body.replaceChildren());

const cardIn = (host: HTMLElement): HTMLElement => {
  const card = host.shadowRoot?.querySelector<HTMLElement>('.card');
  if (!card) throw new Error('no card was rendered');
  return card;
};

describe.each(Object.entries(STATES))('the card when %s', (_, state) => {
  test.each(['light', 'dark'] as const)('has nothing for axe-core to find in %s', async (theme) => {
    await expectAccessible(renderCard(state, { theme }));
  });

  test.each([
    ['a narrow window', 320, 568],
    ['a small window', 320, 256],
  ])('fits into %s', async (_name, width, height) => {
    await page.viewport(width, height);
    const { left, right } = cardIn(renderCard(state)).getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    await page.viewport(900, 700);
  });

  test('shows words in every language, none missing, and says which names are foreign', () => {
    for (const language of ['en', 'ru', 'az'] as const) {
      const card = cardIn(renderCard(state, { locale: localeOf(language) }));
      expect(card.textContent).not.toMatch(/\b(?:card|done|memory|names?|notes?|why|type)_|\$\d/);
      if (language === 'ru') expect(foreignWordsIn(card)).toEqual([]);
    }
  });
});

describe('an open card', () => {
  test('says who or what, who reported what and when, and who said it', () => {
    const text = cardIn(renderCard(OPEN)).innerText;
    expect(text).toContain('Northern Harbour Line');
    expect(text).toContain(HARBOUR_LINE.entry.gloss);
    expect(text).toMatch(/21 Jul 2021, .* · Vell Gazette/);
    expect(text).toMatch(/Jun 2021, .* · Said by Mira Oland/);
    expect(text).toMatch(/Sept 2018, .* · Radio Oster/);
    expect(text).not.toContain('Two bridges');
  });

  test('is headed by the name as the page writes it, and the label beside it, until another entry is asked for', () => {
    const written = { ...OPEN, topic: { ...OPEN.topic, surface: 'Линию гавани' } };
    const heading = cardIn(renderCard(written)).querySelector<HTMLElement>('h2');
    expect(heading?.innerText).toBe('Линию гавани Northern Harbour Line');
    expect(heading?.querySelector('bdi')?.lang).toBe('und-Cyrl');
    const further = cardIn(renderCard({ ...written, back: [[refOf('mira-oland')]] }));
    expect(further.querySelector('h2')?.textContent).toBe('Northern Harbour Line');
  });

  test('says what language its facts are in where that is not the reader’s', () => {
    const told = (language: 'en' | 'ru' | 'az') => cardIn(renderCard(OPEN, { locale: localeOf(language) })).innerText;
    expect(told('en')).not.toContain('told in');
    expect(told('ru')).toContain('Язык фактов: английский');
    expect(told('az')).toContain('Faktların dili: ingilis');
  });

  test('has one heading for what two packs know, and under each pack’s name what that one knows', () => {
    const card = cardIn(renderCard(STATES.shared as ShownCard));
    expect([...card.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Mira Oland']);
    const [first, second] = [...card.querySelectorAll<HTMLElement>('section[aria-labelledby]')].slice(-2);
    expect(first?.querySelector('h3')?.textContent).toBe('The harbour');
    expect(first?.innerText).toContain('Engineer who led the digging');
    expect(first?.innerText).toContain('Mira Oland was born in Oster.');
    expect(second?.querySelector('h3')?.textContent).toBe('Инженеры Остера и их линии');
    expect(second?.querySelector('h3')?.lang).toBe('ru');
    expect(second?.innerText).toContain('Инженер');
    expect(second?.innerText).toContain('училась в Велле');
    expect(second?.innerText).not.toContain('was born');
  });

  test('names the pack that answers, but not the one that came with Backgrounder', () => {
    expect(cardIn(renderCard(STATES.own as ShownCard)).innerText).toContain('Инженеры Остера');
    expect(cardIn(renderCard(OPEN)).innerText).not.toContain('The harbour');
  });

  test('tells unlike things of one name apart by their packs too', () => {
    const choices = [...cardIn(renderCard(STATES.namesakes as ShownCard)).querySelectorAll<HTMLElement>('.choice')];
    expect(choices.map(({ innerText }) => innerText.trim().split('\n').at(-1))).toEqual([
      'The harbour',
      'The harbour · Инженеры Остера и их линии',
    ]);
    const known = [...cardIn(renderCard(STATES.ambiguous as ShownCard)).querySelectorAll<HTMLElement>('.choice')];
    for (const { innerText } of known) expect(innerText).not.toContain('The harbour');
  });

  test('keeps the language of the pack on its texts', () => {
    const card = cardIn(renderCard(OPEN, { locale: localeOf('ru') }));
    expect(card.lang).toBe('ru');
    for (const fact of card.querySelectorAll('.bgr-fact > p:first-child')) expect(fact.getAttribute('lang')).toBe('en');
    expect(card.querySelector('h2')?.lang).toBe('en');
    const speaker = [...card.querySelectorAll('.bgr-cite bdi')].find((each) => each.textContent === 'Mira Oland');
    expect(speaker?.getAttribute('lang')).toBe('en');
  });

  test('runs from right to left where the language does', () => {
    const card = cardIn(renderCard(OPEN, { locale: RIGHT_TO_LEFT }));
    const close = card.querySelector('.close')?.getBoundingClientRect();
    const box = card.getBoundingClientRect();
    expect(close?.left).toBeLessThan(box.left + box.width / 2);
  });

  test('grows with the reader’s text, and keeps inside the window', () => {
    const host = renderCard(OPEN);
    const card = cardIn(host);
    const before = card.getBoundingClientRect().width;
    const page = host.shadowRoot?.querySelector<HTMLElement>('.bgr');
    if (page) page.style.fontSize = '175%';
    const after = card.getBoundingClientRect();
    expect(after.width).toBeGreaterThan(before);
    expect(after.right).toBeLessThanOrEqual(innerWidth);
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });
});

test('what the reader has read is quoted, with the ways back to their copy and to the page', async () => {
  const openLibrary = vi.fn();
  const card = cardIn(renderCard(STATES.read as ShownCard, { actions: { openLibrary } }));
  expect([...card.querySelectorAll('.bgr-read q')].map(({ textContent }) => textContent)).toEqual(
    READ_OF.read?.map(({ quote }) => quote),
  );
  expect([...card.querySelectorAll('.bgr-read li > :first-child')].map(({ textContent }) => textContent)).toEqual([
    'Dock Post · 3 Nov 2026',
    'Вестник Остера · kept 2 Nov 2026',
  ]);
  const [copy] = card.querySelectorAll<HTMLElement>('.bgr-read [role="link"]');
  copy?.click();
  expect(openLibrary).toHaveBeenCalledExactlyOnceWith({ view: 'kept', article: 'a1', place: '4.12-119' });
  const page = card.querySelector<HTMLAnchorElement>('.bgr-read a[href]');
  expect([page?.href, page?.target, page?.rel]).toEqual([
    'https://post.example/tunnel#:~:text=By%20night',
    '_blank',
    'noopener noreferrer',
  ]);
});
