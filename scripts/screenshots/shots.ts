/** What is pictured: every surface, how it is brought there, and in which guises. */
import type { Page } from 'puppeteer-core';
import { inCard, openCard } from '../browsers/card.ts';
import { readMarks } from '../browsers/marks.ts';

/** How a picture is taken. `narrow` is a phone; `rtl` turns our windows' words round, for want of a language that runs so. */
export const GUISES = {
  light: { scheme: 'light', width: 1000, height: 720, rtl: false },
  dark: { scheme: 'dark', width: 1000, height: 720, rtl: false },
  narrow: { scheme: 'light', width: 360, height: 720, rtl: false },
  rtl: { scheme: 'light', width: 1000, height: 720, rtl: true },
} as const;
export interface Guise {
  scheme: 'light' | 'dark';
  /** CSS pixels. */
  width: number;
  height: number;
  rtl: boolean;
}

/** CSS pixels. */
interface Size {
  width: number;
  height: number;
}

export interface Shot {
  name: string;
  /** The guises that tell something; all of them where it isn't given. */
  only?: readonly string[];
  /** A page of the extension from its root, or one of the demo folder or of articles.ts, which is read first; or the popup over that. */
  at: { own: string } | { demo: string } | { demo: string; popup: Size } | { article: string };
  /** Smaller than the guise's window. */
  size?: Size;
  /** Selector of what must stand there before anything else is done. */
  ready: string;
  /** Brings the page to what the picture shows. */
  prepare?: (page: Page) => Promise<void>;
  /** Turns what is not the page's own document round too. */
  turn?: (page: Page) => Promise<void>;
}

const LIBRARY = 'src/library/library.html';
const MAKER = 'src/maker/maker.html';

/** Cards of often met names: on which page, and under which words there. */
const CARDS: Record<string, { article: string; words: string }> = {
  putin: { article: 'talks.html', words: 'Vladimir Putin' },
  aliyev: { article: 'talks.html', words: 'Ilham Aliyev' },
  peskov: { article: 'talks.html', words: 'Dmitry Peskov' },
  declaration: { article: 'talks.html', words: 'Declaration on Allied Interaction' },
  president: { article: 'talks.html', words: 'President of Azerbaijan' },
  ukraine: { article: 'talks.html', words: 'Ukraine' },
  zangezur: { article: 'freight.html', words: 'Zangezur corridor' },
  socar: { article: 'freight.html', words: 'SOCAR' },
  volvach: { article: 'freight.html', words: 'Dmitry Volvach' },
  minsk: { article: 'mediators.html', words: 'Minsk Group' },
};

export const SHOTS: Shot[] = [
  {
    name: 'article',
    at: { demo: 'article.html' },
    ready: 'article',
    only: ['light', 'dark', 'narrow'],
  },
  { name: 'card', at: { demo: 'article.html' }, ready: 'article', prepare: cardOf('North-South'), turn: turnCard },
  {
    name: 'popup',
    at: { demo: 'article.html', popup: { width: 340, height: 520 } },
    ready: 'article',
    only: ['light', 'dark', 'rtl'],
  },
  { name: 'library', at: { own: LIBRARY }, ready: '.entries' },
  { name: 'library-search', at: { own: `${LIBRARY}#/search/karabah` }, ready: '.hits' },
  { name: 'library-entry', at: { own: `${LIBRARY}#/entry/russia-azerbaijan%2Filham-aliyev` }, ready: '.bgr-facts' },
  {
    name: 'library-neighbours',
    at: { own: `${LIBRARY}#/entry/russia-azerbaijan%2Filham-aliyev` },
    ready: '.bgr-facts',
    prepare: toNeighbours,
    only: ['light', 'dark', 'rtl'],
  },
  { name: 'library-source', at: { own: `${LIBRARY}#/source/001` }, ready: '.paragraphs' },
  { name: 'library-check', at: { own: `${LIBRARY}#/check` }, ready: 'textarea', prepare: checkText },
  { name: 'options', at: { own: 'src/options/options.html' }, ready: '.type-rows' },
  { name: 'packs', at: { own: 'src/packs/packs.html' }, ready: '[data-pack]' },
  { name: 'maker-documents', at: { own: MAKER }, ready: '.drop', prepare: bringExamples },
  { name: 'maker-names', at: { own: MAKER }, ready: '.drop', prepare: toNames },
  // From here on all names are accepted.
  { name: 'maker-background', at: { own: MAKER }, ready: '.drop', prepare: toBackground, only: ['light'] },
  { name: 'maker-check', at: { own: MAKER }, ready: '.drop', prepare: toCheck, only: ['light'] },
  { name: 'maker-use', at: { own: MAKER }, ready: '.drop', prepare: toShare, only: ['light'] },
  // The last one of these: it brings a document more.
  { name: 'maker-encoding', at: { own: MAKER }, ready: '.drop', prepare: toEncoding, only: ['light'] },
  { name: 'welcome', at: { own: 'src/welcome/welcome.html' }, ready: '.bgr-mark', prepare: choosePerson(1) },
  ...Object.entries(CARDS).map(
    ([name, { article, words }]): Shot => ({
      name: `cards/${name}`,
      at: { article },
      size: { width: 640, height: 660 },
      ready: 'article',
      prepare: cardOf(words),
      only: ['light', 'dark'],
    }),
  ),
];

const PASTED = `Minutes of the model railway club

The club thanked Dmitry Peskov for the loan of the lamp. Maria Zakharova asked whether the North-South corridor will fit into the new shed.

Ilham Aliyev and Vladimir Putin sent a postcard from Baku. Natig Aliyev, the treasurer, said that Aliyev had spelt his name right this time.`;

/** Of the window's height: a card that is pictured stands below its mention. */
const NEAR_TOP = 0.12;

/** Opens the card of the first mark whose words contain the given ones. */
function cardOf(words: string): (page: Page) => Promise<void> {
  return async (page) => {
    const marks = await readMarks(page);
    await openCard(
      page,
      Math.max(
        0,
        marks.findIndex(({ text }) => text.replace(/\s+/g, ' ').includes(words)),
      ),
      NEAR_TOP,
    );
  };
}

async function turnCard(page: Page): Promise<void> {
  await inCard(page, () => {
    document.documentElement.dir = 'rtl';
    const card = document.querySelector<HTMLElement>('[role="dialog"]');
    if (card) card.dir = 'rtl';
  });
}

async function toNeighbours(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('.graph')?.scrollIntoView());
}

/** Brings the invented articles, unless a picture before has: what is made is kept. */
async function bringExamples(page: Page): Promise<void> {
  if (!(await page.$('.row'))) await page.locator('[data-do="example"]').click();
  await page.waitForFunction(() => !document.querySelector('.reading') && document.querySelector('.row'));
  // Names are found a moment later, and are counted beside their step.
  await page.waitForFunction(() => /[1-9]/.test(document.querySelector('[href="#/names"]')?.textContent ?? ''));
}

async function toNames(page: Page): Promise<void> {
  await bringExamples(page);
  await page.evaluate(() => {
    location.hash = '#/names';
  });
  await page.locator('.row .name').click();
}

/** Accepts what is open of the names, and goes on to a later step. */
async function toStep(page: Page, step: string): Promise<void> {
  await toNames(page);
  const all = await page.$('[data-do="accept-all"]');
  await all?.click();
  await page.evaluate((next) => {
    location.hash = `#/${next}`;
  }, step);
}

async function toBackground(page: Page): Promise<void> {
  await toStep(page, 'background');
  await page.locator('.row').click();
  await page.waitForSelector('.passages .line');
  await page.evaluate(() => scrollTo(0, 0));
}

async function toCheck(page: Page): Promise<void> {
  await toStep(page, 'use');
  await page.locator('.risks summary').click();
  await page.locator('.try summary').click();
  await page.locator('[data-do="try"]').click();
  await page.waitForSelector('.tried .bgr-mark');
}

async function toShare(page: Page): Promise<void> {
  await toStep(page, 'use');
  await page.locator('.quoted summary').click();
  await page.evaluate(() => document.querySelector('[data-do="use"]')?.scrollIntoView());
}

/** A letter in windows-1250, which is taken for windows-1252 (“Dvoøák”). */
const LETTER = Uint8Array.from(
  [
    ...'A letter of 3 May 2024\n\nAntonín Dvořák met Irena Kovač in Port Ellery on Monday morning. Dvořák said nothing.',
  ].map((sign) => ({ ř: 0xf8, á: 0xe1, í: 0xed, č: 0xe8 })[sign] ?? sign.charCodeAt(0)),
);

/** Brings a letter whose encoding has to be chosen, and chooses it. */
async function toEncoding(page: Page): Promise<void> {
  await bringExamples(page);
  await page.evaluate(
    (bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'Letter from Prague.txt'));
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [...LETTER],
  );
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.row')];
    const row = rows.find(({ textContent }) => textContent.includes('Prague'));
    row?.click();
    return row !== undefined;
  });
  await page.locator('[name="encoding"]').fill('windows-1250');
  await page.evaluate(() => document.querySelector('#documents')?.scrollIntoView());
}

async function checkText(page: Page): Promise<void> {
  await page.locator('textarea').fill(PASTED);
  await page.locator('form.check [type="submit"]').click();
  await page.waitForSelector('.bgr-mark');
  await choosePerson(2)(page);
}

/** Chooses the n-th person that a text on our pages names, counted from 0. */
function choosePerson(index: number): (page: Page) => Promise<void> {
  return async (page) => {
    const names = await page.$$('.bgr-mark[data-type="person"]');
    await names[index]?.click();
    await page.waitForSelector('.bgr-facts');
  };
}
