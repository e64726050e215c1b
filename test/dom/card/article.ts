/**
 * A page with mentions, and a card on it whose host answers from the fixtures and writes down what it was asked. The card's own
 * page is in a frame as on the web; what the two say to each other doesn't go through a background here.
 */

import { CardPage } from '../../../src/card/frame/card-page.tsx';
import frameCss from '../../../src/card/frame.css?inline';
import type { CardHost, CardSubject, CardWindow } from '../../../src/content/card/card.ts';
import { createCard } from '../../../src/content/card/create-card.ts';
import type { CardOpening } from '../../../src/messages/card.ts';
import type { Background } from '../../../src/messages/message-map.ts';
import type { OwnName } from '../../../src/own-names/own-name.ts';
import { type EntryRef, partsOf } from '../../../src/pack/entry-ref.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';
import { applyTheme } from '../../../src/ui/apply-theme.ts';
import cardCss from '../../../src/ui/card/card.css?inline';
import nameFormCss from '../../../src/ui/own-names/name-form.css?inline';
import { refOf } from '../../refs.ts';
import { ENGLISH } from '../locales.ts';
import { BACKGROUNDS, HOST_CSS, SUBJECT } from './card.fixture.tsx';

export interface Article {
  /** The keys that the card has made, the last one last. */
  keys: string[];
  card: CardWindow;
  /** What the card asked for and caused, as "never harbour-line". */
  asked: string[];
  /** Opens the card at the page's mention. */
  open(opening?: CardOpening, subject?: Partial<CardSubject>): void;
  mention(): DOMRect;
  /** The element in the page that holds the card; throws when there is none. */
  host(): HTMLElement;
  /** The card's frame, which stands where the card is seen; throws when none is there. */
  frame(): HTMLIFrameElement;
  /** The document of the card's page. */
  inside(): Document;
  /** The card's element in its page; throws when nothing is shown there. */
  element(): HTMLElement;
}

export interface ArticleOptions {
  html?: string;
  background?: (entry: EntryRef) => Promise<Background | null>;
  settings?: Partial<typeof DEFAULTS>;
  /** False for a page in whose frames nothing of ours runs. */
  runs?: boolean;
  /** The number by which the browser says that it knows the card's frame. */
  number?: number;
  /** True while a panel is open beside the page. */
  panel?: () => boolean;
  /** Opens it. */
  openPanel?: () => Promise<void>;
  /** False for a background that gives no answer. */
  answers?: boolean;
  /** What a proposal waits for. */
  proposing?: Promise<void>;
  /** True once the extension has gone. */
  isGone?: () => boolean;
}

export const TEXT =
  '<p style="font:18px/1.6 serif;margin:40px">Freight on the <b id="mention">harbour line</b> doubled.</p>';
export const HOST = '[data-backgrounder-card]';

/** Writes the page and makes its card. */
export function article(options: ArticleOptions = {}): Article {
  const { html = TEXT, background, runs = true, number: known, answers = true, proposing, openPanel } = options;
  const { panel = () => false, isGone = () => false } = options;
  const settings = () => ({ ...DEFAULTS, ...options.settings });
  document.body.innerHTML = html;
  const asked: string[] = [];
  const note = (words: string) => {
    asked.push(words);
    return () => void asked.push(`undo ${words}`);
  };
  const cardHost: CardHost = {
    dismiss: (mention, entry) => note(`dismiss ${mention} ${partsOf(entry).id}`),
    never: (entry) => note(`never ${partsOf(entry).id}`),
    siteOff: () => note('site off'),
    openLibrary: (route) => void note(`library ${route}`),
    pointAt: (mention) => void note(`point at ${mention}`),
  };
  const pages = new Map<number, CardPage>();
  const answer = <T>(value: () => T): Promise<T> =>
    answers ? Promise.resolve().then(value) : Promise.reject(new Error('no answer'));

  const host = () => {
    const found = document.querySelector<HTMLElement>(HOST);
    if (!found) throw new Error('the card is not in the page');
    return found;
  };
  const frame = () => {
    const found = host().shadowRoot?.querySelector('iframe');
    if (!found) throw new Error('there is no frame in the card');
    return found;
  };
  const inside = () => frame().contentDocument ?? document;

  /** What `card.tsx` does in an extension. */
  const run = (key: string, number: number) => {
    const view = frame().contentWindow as Window & typeof globalThis;
    applyTheme(view.document, settings(), ENGLISH, cardCss, nameFormCss, frameCss);
    const page = new CardPage({
      view,
      isInner: false,
      locale: ENGLISH,
      isGone,
      settings,
      take: () => answer(() => card.taken(key, number)),
      tell: (news) => answer(() => card.news(key, number, news)),
      background: background ?? ((entry) => Promise.resolve(BACKGROUNDS[entry] ?? null)),
      showBeside: async (topic, shown) => {
        note(`beside ${topic.surface}: ${shown.map((entry) => partsOf(entry).id).join()}`);
        return panel();
      },
      openPanel,
      toldOfLinks: () => void note('told of links'),
      openLibrary: (route) => void note(`library ${route}`),
      openDocument: (route) => void note(`document ${route}`),
      propose: async ({ text }) => {
        await proposing;
        return answer(() => proposedFor(text));
      },
      risks: (forms) => answer(() => forms.map(() => ({ risk: null, others: [] }))),
      know: (entry, known) => {
        note(`${known ? 'know' : 'mark'} ${partsOf(entry).id}`);
        return answer(() => ({ failed: null }));
      },
      keepNote: ({ text }) => {
        note(`note ${text}`);
        return answer(() => ({ failed: null, date: '2026-11-28' }));
      },
      changeNames: (change) => {
        note(`${change.do} name`);
        return answer(() => ({ failed: null, entry: refOf('oster'), deleted: null }));
      },
    });
    pages.set(number, page);
    void page.start();
  };
  const keys: string[] = [];
  const card = createCard(
    cardHost,
    {
      settings,
      css: () => HOST_CSS,
      numberOf: () => known,
      address(key) {
        keys.push(key);
        const number = pages.size + 1;
        if (runs) queueMicrotask(() => document.querySelector(HOST) && run(key, number));
        return 'about:blank';
      },
      tellCard: (number, _, topic) => answer(() => pages.get(number)?.explain(topic)),
      reachBackground: () => answer(() => null),
    },
    'open',
  );
  const rects = () => [...(document.getElementById('mention')?.getClientRects() ?? [])];
  return {
    card,
    keys,
    asked,
    open: (opening = 'pointer', subject = {}) => card.open({ ...SUBJECT, rects, ...subject }, opening),
    mention: () => rects()[0] ?? new DOMRect(),
    host,
    frame,
    inside,
    element() {
      const element = inside().querySelector<HTMLElement>('.card');
      if (!element) throw new Error('no card is shown');
      return element;
    },
  };
}

/** True when two boxes share some area. */
export function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** A person of that name. */
const proposedFor = (text: string): OwnName => ({
  type: 'person',
  forms: [{ text, use: 'always' }],
  gloss: '',
  language: 'en',
  cases: false,
});
