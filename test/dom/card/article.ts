/** A page with mentions, and a card on it whose host answers from the fixtures and writes down what it was asked. */

import type { CardHost, CardOpening, CardSubject, CardWindow } from '../../../src/content/card/card.ts';
import { createCard } from '../../../src/content/card/create-card.ts';
import type { Background } from '../../../src/messages/message-map.ts';
import { type EntryRef, partsOf } from '../../../src/pack/entry-ref.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { ENGLISH } from '../locales.ts';
import { BACKGROUNDS, CARD_CSS, SUBJECT } from './card.fixture.tsx';

export interface Article {
  card: CardWindow;
  /** What the card asked for and caused, as "never harbour-line". */
  asked: string[];
  /** Opens the card at the page's mention. */
  open(opening?: CardOpening, subject?: Partial<CardSubject>): void;
  mention(): DOMRect;
  /** The host's own root, for looking inside. */
  root(): ShadowRoot;
  /** The card's element; throws when none is on screen. */
  element(): HTMLElement;
}

export interface ArticleOptions {
  html?: string;
  background?: (entry: EntryRef) => Promise<Background | null>;
  settings?: Partial<typeof DEFAULTS>;
  /** `closed` as on real pages; else `open`, so that tests can look inside. */
  mode?: ShadowRootMode;
}

export const TEXT =
  '<p style="font:18px/1.6 serif;margin:40px">Freight on the <b id="mention">harbour line</b> doubled.</p>';

/** Writes the page and makes its card. */
export function article({ html = TEXT, background, settings = {}, mode = 'open' }: ArticleOptions = {}): Article {
  document.body.innerHTML = html;
  const asked: string[] = [];
  const note = (words: string) => {
    asked.push(words);
    return () => void asked.push(`undo ${words}`);
  };
  const host: CardHost = {
    background: background ?? ((entry) => Promise.resolve(BACKGROUNDS[entry] ?? null)),
    dismiss: (mention, entry) => note(`dismiss ${mention} ${partsOf(entry).id}`),
    never: (entry) => note(`never ${partsOf(entry).id}`),
    siteOff: () => note('site off'),
    openLibrary: (route) => void note(`library ${route}`),
    pointAt: (mention) => void note(`point at ${mention}`),
  };
  const card = createCard(
    host,
    { locale: ENGLISH, settings: () => ({ ...DEFAULTS, ...settings }), css: () => CARD_CSS },
    mode,
  );
  const rects = () => [...(document.getElementById('mention')?.getClientRects() ?? [])];
  const root = () => {
    const found = document.querySelector('backgrounder-card')?.shadowRoot;
    if (!found) throw new Error('the card is not in the page');
    return found;
  };
  return {
    card,
    asked,
    open: (opening = 'pointer', subject = {}) => card.open({ ...SUBJECT, rects, ...subject }, opening),
    mention: () => rects()[0] ?? new DOMRect(),
    root,
    element() {
      const element = root().querySelector<HTMLElement>('.card');
      if (!element) throw new Error('no card is on screen');
      return element;
    },
  };
}

/** True when two boxes share some area. */
export function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
