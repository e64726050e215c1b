import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import demo from '../../../assets/demo/article.html?raw';
import type { Route } from '../../../src/messages/library-route.ts';
import cardCss from '../../../src/ui/card/card.css?inline';
import type { Key } from '../../../src/ui/KeyList.tsx';
import pagesCss from '../../../src/ui/pages.css?inline';
import { readDemoArticle } from '../../../src/welcome/demo-article.ts';
import { WelcomePage } from '../../../src/welcome/WelcomePage.tsx';
import welcomeCss from '../../../src/welcome/welcome.css?inline';
import { refOf } from '../../refs.ts';
import { expectAccessible } from '../axe.ts';
import { ENGLISH, localeOf, RIGHT_TO_LEFT } from '../locales.ts';
import { hide, type ShowOptions, show } from '../show.tsx';

const BAKU = { id: refOf('baku'), type: 'place' as const, label: 'Baku', gloss: 'A town by a sea', language: 'en' };
const KEYS: Key[] = [{ name: 'next', description: 'Go to the next name', shortcut: 'Alt+Period' }];

const recognise = async (texts: string[]) => ({
  blocks: texts.map((text) => ({
    mentions: Array.from(text.matchAll(/Baku\b/g), ({ index }) => ({
      start: index,
      end: index + 4,
      entry: BAKU.id,
      form: 'Baku',
      why: { rule: 'full' as const, names: ['Baku'] },
    })),
    namings: [],
    depends: false,
  })),
  entries: { [BAKU.id]: BAKU },
});

/** A place that nothing is reported of. */
const KNOWN_BAKU = {
  pack: { id: 'towns', title: 'Towns by the sea', language: 'en', bundled: true as const },
  own: BAKU.id,
  others: [],
  entry: { ...BAKU, otherNames: [], forms: [], naming: null },
  language: 'en',
  facts: [],
  best: [],
  relations: [],
  voice: null,
  neighbours: [],
};
const PACK = {
  id: 'towns',
  title: 'Towns by the sea',
  description: 'What lies on a coast.',
  version: '1.0.0',
  language: 'en',
  licence: 'MIT',
  counts: { entries: 1, forms: 1, facts: 0 },
};
/** Where links in the card led. */
const opened: Route[] = [];

async function open(
  { keys = KEYS, ...options }: ShowOptions & { keys?: Key[] } = {},
  article = () => readDemoArticle(async () => demo, recognise),
): Promise<void> {
  const view = (
    <WelcomePage
      article={article}
      background={async () => KNOWN_BAKU}
      packs={async () => [PACK]}
      openLibrary={(route) => void opened.push(route)}
      keys={keys}
      onChangeKeys={() => {}}
      library="library.html"
      settings="options.html"
    />
  );
  await show(view, [pagesCss, cardCss, welcomeCss], options);
}

const names = () => page.getByRole('button', { name: 'Baku' });

afterEach(hide);

describe('the welcome page', () => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, a card open too, in %s', async (theme) => {
    await open({ theme });
    await names().first().click();
    await expect.element(page.getByRole('heading', { name: 'Baku', exact: true })).toBeVisible();
    await expectAccessible(document);
  });

  it.each([ENGLISH, RIGHT_TO_LEFT, localeOf('ru'), localeOf('az')])(
    'fits 320 pixels, all words there (%#)',
    async (locale) => {
      await open({ width: 320, locale });
      await names().first().click();
      await expect.element(page.getByRole('heading', { name: 'Baku', exact: true })).toBeVisible();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      expect(document.body.innerText).not.toMatch(/\b(?:welcome|keys|why|told|types?)_|\$\d/);
    },
  );

  it('shows the demo article’s own words, and says that it is made up', async () => {
    await open();
    await expect.element(page.getByText('This is a made-up article')).toBeVisible();
    await expect.element(page.getByText('take the slow train to a faster corridor')).toBeVisible();
    expect(document.querySelectorAll('.bgr-mark.repeat').length).toBe(
      document.querySelectorAll('.bgr-mark').length - 1,
    );
  });

  it('answers a click, and a click elsewhere closes', async () => {
    await open();
    await names().first().click();
    const told = page.getByRole('heading', { name: 'Baku', exact: true });
    await expect.element(told).toBeVisible();
    await page.getByRole('heading', { level: 2, name: 'Privacy' }).click();
    await expect.element(told).not.toBeInTheDocument();
  });

  it.each([ENGLISH, RIGHT_TO_LEFT])(
    'shows the answer in view and leaves its name free, wherever it is (%#)',
    async (locale) => {
      await open({ locale });
      await expect.element(names().first()).toBeVisible();
      for (const name of names().elements()) {
        for (const block of ['start', 'center', 'end'] as const) {
          name.scrollIntoView({ block });
          await userEvent.click(name);
          await expect.element(page.getByRole('heading', { name: 'Baku', exact: true })).toBeVisible();
          const answer = document.querySelector('.floating')?.getBoundingClientRect() ?? new DOMRect();
          const { top, bottom } = name.getBoundingClientRect();
          expect(answer.top).toBeGreaterThanOrEqual(0);
          expect(answer.bottom).toBeLessThanOrEqual(innerHeight);
          expect(answer.left).toBeGreaterThanOrEqual(0);
          expect(answer.right).toBeLessThanOrEqual(innerWidth);
          expect(answer.top >= bottom || answer.bottom <= top).toBe(true);
          await userEvent.keyboard('{Escape}');
        }
      }
    },
  );

  it('answers the keyboard, and Escape goes back to the name', async () => {
    await open();
    await expect.element(names().first()).toBeVisible();
    (names().first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Baku', exact: true })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: 'Baku', exact: true })).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe('Baku');
  });

  it('says what the glossary is about, and what to do with names in links', async () => {
    await open();
    await expect.element(page.getByText('Towns by the sea')).toBeVisible();
    await expect.element(page.getByText('Hold Alt while clicking')).toBeVisible();
  });

  it('shows the card itself, but for what would do nothing here', async () => {
    await open();
    await names().first().click();
    const card = page.getByRole('dialog');
    await expect.element(card).toHaveTextContent('A town by a sea');
    expect(card.element().textContent).not.toContain('Not this one');
    await page.getByRole('button', { name: 'Why this?' }).click();
    await expect.element(card).toHaveTextContent('“Baku” is unambiguous');
    await page.getByRole('button', { name: 'Open in library' }).click();
    expect(opened).toEqual([{ view: 'entry', entry: BAKU.id }]);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(card).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe('Baku');
  });

  it('promises no keys that aren’t there', async () => {
    await open({ keys: [{ name: 'next', description: 'Go to the next name', shortcut: '' }] });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(document.body.innerText).not.toMatch(/Go to the next name|Keyboard shortcuts/);
  });

  it('stands without its article, and says what is missing', async () => {
    await open({}, async () => Promise.reject(new Error('stopped')));
    await expect.element(page.getByRole('alert')).toHaveTextContent('didn’t respond');
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
