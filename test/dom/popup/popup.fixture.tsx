/** The popup's states, with made-up names. */
import { render } from 'preact';
import type { PageName, PageState, ReadingState } from '../../../src/messages/message-map.ts';
import { ENTRY_TYPES } from '../../../src/pack/entry-types.ts';
import { PopupView, type PopupViewProps } from '../../../src/popup/PopupView.tsx';
import popupCss from '../../../src/popup/popup.css?inline';
import type { PopupActions } from '../../../src/popup/popup-actions.ts';
import { applyTheme } from '../../../src/ui/apply-theme.ts';
import { type Locale, LocaleProvider } from '../../../src/ui/locale.tsx';
import namesCss from '../../../src/ui/names/names.css?inline';
import type { UnknownNamesActions } from '../../../src/ui/names/UnknownNames.tsx';
import pagesCss from '../../../src/ui/pages.css?inline';
import { refOf } from '../../refs.ts';
import { ENGLISH } from '../locales.ts';

/** A made-up name on the page. */
const name = (id: string, type: PageName['type'], label: string, count: number, sentence: string): PageName => ({
  id: refOf(id),
  type,
  label,
  gloss: `${label}, made up`,
  language: 'en',
  count,
  sentence,
  frame: 0,
});

export const NAMES: PageName[] = [
  name(
    'harbour-line',
    'project',
    'Northern Harbour Line',
    4,
    'Freight on the Northern Harbour Line doubled within two years, the port said on Monday.',
  ),
  name('mira-oland', 'person', 'Mira Åland', 2, 'Mira Åland, who led the digging, was not surprised.'),
  name('jon-oland', 'person', 'Jon Oland', 1, 'Her brother Jon Oland painted the opening.'),
  name(
    'port-of-vell',
    'organisation',
    'Port of Vell Authority',
    3,
    'The Port of Vell Authority wants a second tunnel.',
  ),
  name('oster', 'place', 'Oster', 1, 'Trains wait at Oster for the night.'),
];

/** A page with names of every type. */
export const manyNames = (count: number): PageName[] =>
  Array.from({ length: count }, (_, at) =>
    name(
      `name-${at}`,
      ENTRY_TYPES[at % ENTRY_TYPES.length] ?? 'person',
      `Name number ${at}`,
      1 + (at % 5),
      `Here stands name number ${at}, among others.`,
    ),
  );

export const stateOf = (state: ReadingState, names: PageName[] = []): PageState => ({
  state,
  host: 'gazette.example',
  names,
  title: 'Freight doubles',
  noCard: false,
});

const READ: Omit<PopupViewProps, 'actions'> = {
  state: stateOf('read', NAMES),
  rule: 'on',
  at: null,
  problem: null,
  isPrivate: false,
};

/** Every state a reader can meet. */
export const STATES: Record<string, Omit<PopupViewProps, 'actions'>> = {
  names: READ,
  walking: {
    ...READ,
    at: { entry: refOf('harbour-line'), index: 1, sentence: 'At Vell the Northern Harbour Line ends in the sea.' },
  },
  many: { ...READ, state: stateOf('read', manyNames(40)) },
  wholePage: { ...READ, rule: 'whole-page' },
  nothing: { ...READ, state: stateOf('read') },
  reading: { ...READ, state: stateOf('reading') },
  notAnArticle: { ...READ, state: stateOf('not-an-article') },
  siteOff: { ...READ, state: stateOf('site-off'), rule: 'off' },
  off: { ...READ, state: stateOf('off') },
  stopped: { ...READ, state: stateOf('stopped', NAMES) },
  tooMuch: { ...READ, state: stateOf('too-much') },
  noAnswer: { ...READ, state: stateOf('no-answer') },
  unreadable: { ...READ, state: null },
  gone: { ...READ, problem: 'popup_gone' },
};

/** Made-up names that no pack knows. */
export const UNKNOWN: UnknownNamesActions = {
  find: async () => ({
    state: 'found',
    language: 'en',
    names: [
      {
        label: 'Tomas Brandt',
        type: 'person',
        count: 2,
        sentence: 'Tomas Brandt, head of the harbour office, said so.',
      },
      { label: 'Vell Rowing Club', type: 'organisation', count: 1, sentence: 'The Vell Rowing Club rows on.' },
    ],
  }),
  add: async () => ({ undo: async () => undefined }),
  ignore: async () => ({ undo: async () => undefined }),
};

export const IDLE: PopupActions = {
  jump: () => undefined,
  rule: () => undefined,
  enable: () => undefined,
  readAgain: () => undefined,
  reload: () => undefined,
  check: () => undefined,
  unknown: UNKNOWN,
  openLibrary: () => undefined,
  openOptions: () => undefined,
  keep: async () => ({ outcome: 'failed', why: 'keep_no_article' }),
  forget: async () => true,
};

export interface Shown {
  theme?: 'light' | 'dark';
  locale?: Locale;
  actions?: Partial<PopupActions>;
}

/** Dresses the page as the popup's. */
export function showPopupTheme({ theme = 'light', locale = ENGLISH }: Shown = {}): void {
  applyTheme(document, { colours: {}, theme }, locale, pagesCss, namesCss, popupCss);
}

/** Renders a state as the reader would see it. */
export function renderPopup(state: Omit<PopupViewProps, 'actions'>, shown: Shown = {}): HTMLElement {
  const { locale = ENGLISH, actions = {} } = shown;
  showPopupTheme(shown);
  const place = document.createElement('div');
  document.body.append(place);
  render(
    <LocaleProvider locale={locale}>
      <PopupView {...state} actions={{ ...IDLE, ...actions }} />
    </LocaleProvider>,
    place,
  );
  return place;
}
