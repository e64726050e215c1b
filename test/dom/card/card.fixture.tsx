/** The card's states, with made-up background. */
import { render } from 'preact';
import { pageStyles } from '../../../src/background/page-styles.ts';
import frameCss from '../../../src/card/frame.css?inline';
import type { CardSubject } from '../../../src/content/card/card.ts';
import type { CardTopic } from '../../../src/messages/card.ts';
import type { Background, FactView } from '../../../src/messages/message-map.ts';
import type { OwnName } from '../../../src/own-names/own-name.ts';
import { themeRules } from '../../../src/styles/theme-rules.ts';
import { CardView } from '../../../src/ui/card/CardView.tsx';
import cardCss from '../../../src/ui/card/card.css?inline';
import type { CardActions } from '../../../src/ui/card/card-actions.ts';
import type { ShownCard } from '../../../src/ui/card/view-state.ts';
import { type Locale, LocaleProvider } from '../../../src/ui/locale.tsx';
import nameFormCss from '../../../src/ui/own-names/name-form.css?inline';
import { refOf, sourceRefOf } from '../../refs.ts';
import { ENGLISH } from '../locales.ts';
import { sheetOf } from '../sheet.ts';

/** The card's rules, in the types' own colours. */
const CARD_CSS = themeRules({}, cardCss, nameFormCss, frameCss);

/** The rules for what holds the card in a page. */
export const HOST_CSS = pageStyles({ look: { strength: 'quiet', colours: {} } }, '').card;

const SOURCES = {
  gazette: {
    id: sourceRefOf('1'),
    title: 'Talks on the harbour line',
    outlet: 'Vell Gazette',
    language: 'en',
    date: '2021-07-21',
    dateNote: 'stated',
  },
  radio: {
    id: sourceRefOf('2'),
    title: 'Ten years of digging',
    outlet: 'Radio Oster, morning programme',
    language: 'en',
    date: '2018-09',
    dateNote: 'stated',
  },
};

/** A made-up fact; names are found by their first occurrence. */
function fact(id: string, text: string, names: Record<string, string>, more: Partial<FactView> = {}): FactView {
  const spans = Object.entries(names).map(([words, entry]) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    entry: refOf(entry),
  }));
  const source = more.source ?? SOURCES.gazette;
  return {
    id,
    text,
    language: 'en',
    names: spans,
    about: [],
    source,
    paragraph: 1,
    date: source.date,
    ownDate: false,
    speaker: null,
    ...more,
  };
}

const BUNDLED = { id: 'harbour', title: 'The harbour', language: 'en', bundled: true as const };

export const HARBOUR_LINE: Background = {
  pack: BUNDLED,
  own: refOf('harbour-line'),
  others: [],
  entry: {
    id: refOf('harbour-line'),
    type: 'project',
    label: 'Northern Harbour Line',
    gloss: 'Railway planned between the port of Vell and the Oster plain',
    language: 'en',
    otherNames: [],
    forms: [{ text: 'Northern Harbour Line' }],
    naming: null,
  },
  language: 'en',
  facts: [
    fact('1', 'The first stretch carried 1.2 million tonnes of freight in 2020.', {}),
    fact(
      '2',
      'Mira Oland called it the best bargain the Port of Vell ever struck.',
      { 'Mira Oland': 'mira-oland', 'Port of Vell': 'port-of-vell' },
      { speaker: { id: refOf('mira-oland'), label: 'Mira Oland', language: 'en' }, date: '2021-06', ownDate: true },
    ),
    fact('3', 'Digging began at Oster with forty workers.', { Oster: 'oster' }, { source: SOURCES.radio }),
    fact('4', 'The tunnel was meant to be open by 2016.', {}, { source: SOURCES.radio, date: '2012', ownDate: true }),
    fact('5', 'Two bridges were added to the plan.', {}, { source: SOURCES.radio }),
  ],
  best: ['1', '2', '3'],
  relations: [],
  voice: null,
  neighbours: [
    { id: refOf('mira-oland'), type: 'person', label: 'Mira Oland', gloss: 'Engineer', language: 'en', shared: 3 },
    { id: refOf('oster'), type: 'place', label: 'Oster', gloss: 'Plain in the north', language: 'en', shared: 2 },
    {
      id: refOf('port-of-vell'),
      type: 'organisation',
      label: 'Port of Vell Authority',
      gloss: 'Owner of the port',
      language: 'en',
      shared: 1,
    },
  ],
};

export const MIRA_OLAND: Background = {
  pack: BUNDLED,
  own: refOf('mira-oland'),
  others: [],
  entry: {
    id: refOf('mira-oland'),
    type: 'person',
    label: 'Mira Oland',
    gloss: 'Engineer who led the digging of the harbour tunnel',
    language: 'en',
    otherNames: [],
    forms: [{ text: 'Mira Oland' }],
    naming: 'Northern newspapers write Mira Åland, southern ones Mira Oland; both mean the same engineer.',
  },
  language: 'en',
  facts: [
    fact(
      '6',
      'Mira Oland was born in Oster.',
      { 'Mira Oland': 'mira-oland', Oster: 'oster' },
      { source: SOURCES.radio },
    ),
  ],
  best: ['6'],
  relations: [],
  voice: null,
  neighbours: [
    {
      id: refOf('harbour-line'),
      type: 'project',
      label: 'Northern Harbour Line',
      gloss: 'Railway',
      language: 'en',
      shared: 3,
    },
  ],
};

const JON_OLAND: Background = {
  ...MIRA_OLAND,
  entry: {
    ...MIRA_OLAND.entry,
    id: refOf('jon-oland'),
    label: 'Jon Oland',
    gloss: 'Painter of the Oster school',
    naming: null,
  },
  facts: [],
  neighbours: [],
};

const OWN = { id: 'engineers', title: 'Инженеры Остера и их линии', language: 'ru' };

/** What a pack of the reader's own knows of Mira Oland. */
const ENGINEER: Background = {
  ...MIRA_OLAND,
  pack: OWN,
  entry: { ...MIRA_OLAND.entry, id: refOf('mira'), gloss: 'Инженер', language: 'ru', naming: null },
  language: 'ru',
  facts: [fact('6', 'Мира Оланд училась в Велле.', {}, { language: 'ru' })],
};

/** The same as two packs know it. */
const SHARED: Background = { ...MIRA_OLAND, others: [ENGINEER] };

/** The same for a reader who has read and kept something of it. */
export const READ_OF: Background = {
  ...HARBOUR_LINE,
  read: [
    {
      quote:
        'By night the tunnel of the Northern Harbour Line had been closed again, and nobody could say for how long.',
      place: '4.12-119',
      article: { id: 'a1', title: 'A night in the tunnel', outlet: 'Dock Post', date: '2026-11-03', language: 'en' },
      kept: '2026-11-04',
      address: 'https://post.example/tunnel#:~:text=By%20night',
    },
    {
      quote: '«Северная линия откроется весной», — сказала Мира Оланд.',
      place: '2.0-56',
      article: { id: 'a2', title: 'Линия', outlet: 'Вестник Остера', date: null, language: 'ru' },
      kept: '2026-11-02',
      address: 'https://oster.example/line',
    },
  ],
};

/** Every background of the fixtures, by id. */
export const BACKGROUNDS: Record<string, Background> = Object.fromEntries(
  [HARBOUR_LINE, MIRA_OLAND, JON_OLAND].map((background) => [background.entry.id, background]),
);

export const SUBJECT: CardSubject = {
  mention: 1,
  surface: 'harbour line',
  candidates: [refOf('harbour-line')],
  why: { rule: 'short-before', names: ['Northern Harbour Line'] },
  hint: false,
  isOnDark: () => false,
  page: () => [],
  rects: () => [],
};

const TOPIC: CardTopic = {
  turn: 1,
  surface: SUBJECT.surface,
  candidates: SUBJECT.candidates,
  why: SUBJECT.why,
  opening: 'pointer',
  hint: false,
  dark: false,
  page: [],
  address: '',
};

const AMBIGUOUS: CardTopic = {
  ...TOPIC,
  surface: 'Oland',
  candidates: [refOf('mira-oland'), refOf('jon-oland')],
  why: { rule: 'ambiguous', names: ['Mira Oland', 'Jon Oland'] },
};

export const OPEN: ShownCard = {
  phase: 'open',
  token: 1,
  topic: TOPIC,
  asked: [refOf('harbour-line')],
  shown: [HARBOUR_LINE],
  back: [],
  command: null,
  named: null,
  naming: null,
  failure: null,
  refused: null,
};

/** A name as a reader may add it. */
const MARA: OwnName = {
  type: 'person',
  forms: [
    { text: 'Mara Voss', use: 'always' },
    { text: 'Trend', use: 'always' },
  ],
  gloss: 'Reporter',
  language: 'ru',
  cases: true,
};

/** Every state a reader can meet. */
export const STATES: Record<string, ShownCard> = {
  open: OPEN,
  waiting: { ...OPEN, phase: 'waiting', shown: [] },
  followed: { ...OPEN, asked: [refOf('mira-oland')], shown: [MIRA_OLAND], back: [[refOf('harbour-line')]] },
  ambiguous: { ...OPEN, topic: AMBIGUOUS, asked: AMBIGUOUS.candidates, shown: [MIRA_OLAND, JON_OLAND] },
  bare: {
    ...OPEN,
    asked: [refOf('jon-oland')],
    topic: { ...AMBIGUOUS, candidates: [refOf('jon-oland')] },
    shown: [JON_OLAND],
  },
  read: { ...OPEN, shown: [READ_OF] },
  shared: { ...OPEN, topic: { ...TOPIC, surface: 'Oland' }, asked: [refOf('mira-oland')], shown: [SHARED] },
  own: { ...OPEN, asked: [refOf('mira')], shown: [ENGINEER] },
  namesakes: { ...OPEN, topic: AMBIGUOUS, asked: AMBIGUOUS.candidates, shown: [JON_OLAND, SHARED] },
  gone: { ...OPEN, shown: [] },
  failed: { ...OPEN, phase: 'failed', shown: [] },
  refused: { ...OPEN, refused: 'covered' },
  dismissed: { ...OPEN, phase: 'done', command: 'dismissed' },
  never: { ...OPEN, phase: 'done', command: 'never' },
  siteOff: { ...OPEN, phase: 'done', command: 'site-off' },
  naming: { ...OPEN, phase: 'naming', shown: [], naming: { entry: null, name: MARA, hint: 'names_hint_long' } },
  renaming: { ...OPEN, phase: 'naming', naming: { entry: refOf('mara'), name: MARA, hint: null } },
  remembered: {
    ...OPEN,
    shown: [
      {
        ...HARBOUR_LINE,
        memory: { fresh: { count: 2, since: '2026-01-02' }, known: false },
        notes: [{ entry: refOf('harbour-line'), text: 'Ask about the bridges.', date: '2026-01-02' }],
      },
    ],
  },
  added: { ...OPEN, phase: 'done', command: 'added', named: 'Mara Voss' },
};

export const IDLE: CardActions = {
  ask: () => undefined,
  back: () => undefined,
  retry: () => undefined,
  close: () => undefined,
  act: () => undefined,
  undo: () => undefined,
  openLibrary: () => undefined,
  keepNote: async () => ({ date: '2026-01-02' }),
  know: () => undefined,
  own: {
    edit: () => undefined,
    delete: () => undefined,
    risks: async (forms) =>
      forms.map((text) => ({
        risk: text === 'Trend' ? 'word' : null,
        others: text === 'Trend' ? [] : [MIRA_OLAND.entry],
      })),
    save: async () => null,
    cancel: () => undefined,
    hold: () => undefined,
  },
};

export interface Shown {
  theme?: 'light' | 'dark';
  locale?: Locale;
  actions?: Partial<CardActions>;
}

/** Renders a state where a reader would see it, and answers the host. */
export function renderCard(
  state: ShownCard,
  { theme = 'light', locale = ENGLISH, actions = {} }: Shown = {},
): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(CARD_CSS)];
  const page = document.createElement('div');
  page.className = 'bgr';
  page.dataset.theme = theme;
  // As wide as its frame would be.
  page.style.inlineSize = 'min(29em, 100% - 16px)';
  root.append(page);
  document.body.append(host);
  render(
    <LocaleProvider locale={locale}>
      <CardView state={state} actions={{ ...IDLE, ...actions }} />
    </LocaleProvider>,
    page,
  );
  return host;
}
