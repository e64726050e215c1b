/** No page of ours scrolls sideways, not in a narrow window, not with large text, not with both; and each says what language its names are in. */
import type { ComponentChildren } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import demo from '../../assets/demo/article.html?raw';
import frameCss from '../../src/card/frame.css?inline';
import { LibraryApp, type LibraryData } from '../../src/library/LibraryApp.tsx';
import libraryCss from '../../src/library/library.css?inline';
import type { EntrySummary } from '../../src/messages/message-map.ts';
import { OptionsForm } from '../../src/options/OptionsForm.tsx';
import optionsCss from '../../src/options/options.css?inline';
import { PanelView } from '../../src/panel/PanelView.tsx';
import { PopupView } from '../../src/popup/PopupView.tsx';
import popupCss from '../../src/popup/popup.css?inline';
import { createSettingsStore } from '../../src/settings/settings-store.ts';
import { CardView } from '../../src/ui/card/CardView.tsx';
import cardCss from '../../src/ui/card/card.css?inline';
import type { Key } from '../../src/ui/KeyList.tsx';
import namesCss from '../../src/ui/names/names.css?inline';
import pagesCss from '../../src/ui/pages.css?inline';
import { readDemoArticle } from '../../src/welcome/demo-article.ts';
import { WelcomePage } from '../../src/welcome/WelcomePage.tsx';
import welcomeCss from '../../src/welcome/welcome.css?inline';
import { refOf } from '../refs.ts';
import { fakeStorage } from '../unit/settings/fake-storage.ts';
import { STATES as CARDS, HARBOUR_LINE, IDLE as IDLE_CARD, OPEN } from './card/card.fixture.tsx';
import { foreignWordsIn } from './foreign-words.ts';
import { DATA, GLOSSARY } from './library/harbour.ts';
import { localeOf } from './locales.ts';
import { IDLE as IDLE_PANEL, STATES as PANELS, CSS as panel } from './panel/panel.fixture.tsx';
import { IDLE as IDLE_POPUP, STATES } from './popup/popup.fixture.tsx';
import { hide, show } from './show.tsx';

/** Width of the window in CSS pixels, and the reader's text size. */
const WINDOWS = [
  [320, '100%'],
  [1000, '200%'],
  [320, '200%'],
] as const;
const LANGUAGES = ['en', 'ru', 'az'] as const;

const KEYS: Key[] = [
  {
    name: 'open-card',
    description: 'Who or what is this? Open the card of the current name',
    shortcut: 'Alt+Shift+Period',
  },
  { name: 'toggle', description: 'Switch it off', shortcut: '' },
];

const CHOSEN = {
  sites: { 'a-quite-long-name-of-a-host.news.example': 'off', '*.news.example': 'whole-page' },
  never: [refOf('ada-quell'), refOf('gone-since')],
  version: 2,
};

/** A word that is long in any language, as glossaries have them. */
const LONG = 'Antimonopolkomitəsizləşdirilənlərdən';
const longer = <E extends EntrySummary>(entry: E): E => ({ ...entry, label: `${entry.label} ${LONG}` });

/** The made-up glossary with long words in its labels. */
const LONG_DATA: LibraryData = {
  ...DATA,
  glossary: async () => ({ ...GLOSSARY, entries: GLOSSARY.entries.map(longer) }),
  async background(entry) {
    const known = await DATA.background(entry);
    return known && { ...known, entry: longer(known.entry), neighbours: known.neighbours.map(longer) };
  },
};

const store = createSettingsStore(fakeStorage(CHOSEN));
const nothingKnown = async () => null;

function libraryAt(hash: string): () => ComponentChildren {
  return () => {
    history.replaceState(null, '', hash);
    return (
      <LibraryApp
        key={hash}
        data={LONG_DATA}
        onPacksChanged={() => () => undefined}
        page={window}
        settings="options.html"
        packs="packs.html"
      />
    );
  };
}

function cardAt(state: string): () => ComponentChildren {
  return () => <CardView state={CARDS[state] ?? OPEN} actions={IDLE_CARD} />;
}

function panelAt(state: string): () => ComponentChildren {
  return () => (
    <PanelView {...(PANELS[state] as (typeof PANELS)[string])} actions={IDLE_PANEL} cardActions={IDLE_CARD} />
  );
}

const library = [pagesCss, libraryCss];
const PAGES: Record<string, { view: () => ComponentChildren | Promise<ComponentChildren>; css: string[] }> = {
  'the popup': {
    view: () => <PopupView {...(STATES.walking as (typeof STATES)[string])} actions={IDLE_POPUP} />,
    css: [pagesCss, namesCss, popupCss],
  },
  'the popup on a page that can’t be read': {
    view: () => <PopupView {...(STATES.unreadable as (typeof STATES)[string])} actions={IDLE_POPUP} />,
    css: [pagesCss, namesCss, popupCss],
  },
  'the panel': { view: panelAt('opened'), css: panel },
  'the panel by type': { view: panelAt('byType'), css: panel },
  'the panel beside a page that can’t be read': { view: panelAt('unreadable'), css: panel },
  'the settings': {
    view: async () => (
      <OptionsForm
        store={store}
        loaded={await store.load()}
        glossary={async () => GLOSSARY}
        keys={KEYS}
        onChangeKeys={() => {}}
        library="library.html"
        packs="packs.html"
      />
    ),
    css: [pagesCss, optionsCss],
  },
  'the welcome page': {
    view: () => (
      <WelcomePage
        article={() =>
          readDemoArticle(
            async () => demo,
            async () => ({ blocks: [], entries: {} }),
          )
        }
        background={nothingKnown}
        packs={async () => GLOSSARY.packs}
        openLibrary={() => {}}
        keys={KEYS}
        onChangeKeys={() => {}}
        library="library.html"
        settings="options.html"
      />
    ),
    css: [pagesCss, cardCss, welcomeCss],
  },
  'the library': { view: libraryAt('#/'), css: library },
  'a type': { view: libraryAt('#/type/person'), css: library },
  'an entry': { view: libraryAt('#/entry/harbour%2Fring-line'), css: library },
  'a source': { view: libraryAt('#/source/harbour%2Fs1'), css: library },
  'a search': { view: libraryAt('#/search/quell'), css: library },
  'check a text': { view: libraryAt('#/check'), css: library },
  'a card': {
    view: () => (
      <CardView
        state={{ ...OPEN, shown: [{ ...HARBOUR_LINE, entry: longer(HARBOUR_LINE.entry) }] }}
        actions={IDLE_CARD}
      />
    ),
    css: [cardCss, frameCss],
  },
  'a card with a choice': { view: cardAt('ambiguous'), css: [cardCss, frameCss] },
  'a card that was asked for more': { view: cardAt('followed'), css: [cardCss, frameCss] },
  'a card that was answered': { view: cardAt('never'), css: [cardCss, frameCss] },
};

beforeAll(() => {
  // A key in a page's address is no reason to scroll there.
  history.scrollRestoration = 'manual';
});
afterEach(() => {
  hide();
  document.documentElement.style.fontSize = '';
});

/** What reaches beyond the window's edges, though nothing scrolls there, and boxes that scroll sideways. */
function whatSticksOut(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
  const parts = [...document.body.querySelectorAll<HTMLElement>('*')].filter((part) => {
    if (part.closest('.bgr-unseen, [hidden], svg')) return false;
    const { left, right, width } = part.getBoundingClientRect();
    const scrolls = /auto|scroll/.test(getComputedStyle(part).overflowX) && part.scrollWidth > part.clientWidth;
    return scrolls || (width > 0 && (left < -1 || right > clientWidth + 1));
  });
  return [...wide, ...parts.map((part) => `${part.localName}.${part.className} ${part.textContent?.slice(0, 30)}`)];
}

/** Columns whose words reach into a neighbouring one, though nothing sticks out of the page. */
function whatOverflowsItsColumn(): string[] {
  const columns = [...document.querySelectorAll<HTMLElement>('.main, .side, .intro, .demo, .typed')];
  return columns.filter((column) => column.scrollWidth > column.clientWidth + 1).map(({ className }) => className);
}

describe.each(Object.entries(PAGES))('%s', (_, { view, css }) => {
  it('says of every foreign name in a Russian interface that it is foreign', async () => {
    await show(await view(), css, { width: 1000, locale: localeOf('ru') });
    await expect.poll(() => document.querySelector('h1, h2, [role="dialog"]')).not.toBeNull();
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Browsers describe keys in their own language.
    for (const { description } of KEYS)
      for (const part of document.querySelectorAll('dd')) if (part.textContent === description) part.lang = 'en';
    expect(foreignWordsIn(document.body)).toEqual([]);
  });

  it.each(WINDOWS)('fits a window of %d pixels with text at %s', async (width, size) => {
    for (const language of LANGUAGES) {
      await show(await view(), css, { width, locale: localeOf(language) });
      document.documentElement.style.fontSize = size;
      await expect.poll(() => document.querySelector('h1, h2, [role="dialog"]')).not.toBeNull();
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(whatSticksOut(), language).toEqual([]);
      expect(whatOverflowsItsColumn(), language).toEqual([]);
    }
  });
});
