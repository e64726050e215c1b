/** The panel's states, with made-up names. */
import { PanelView, type PanelViewProps } from '../../../src/panel/PanelView.tsx';
import type { PanelActions } from '../../../src/panel/panel-actions.ts';
import { PANEL_CSS } from '../../../src/panel/panel-css.ts';
import pagesCss from '../../../src/ui/pages.css?inline';
import { refOf } from '../../refs.ts';
import { STATES as CARDS, IDLE as IDLE_CARD, OPEN } from '../card/card.fixture.tsx';
import { manyNames, NAMES, IDLE as POPUP_IDLE, stateOf } from '../popup/popup.fixture.tsx';
import { type ShowOptions, show } from '../show.tsx';

export const CSS = [pagesCss, PANEL_CSS];

const { keep, forget } = POPUP_IDLE;

export const IDLE: PanelActions = {
  ...POPUP_IDLE,
  keeping: { keep, forget, isPrivate: false },
  order: () => undefined,
  back: () => undefined,
};

const READ: Omit<PanelViewProps, 'actions' | 'cardActions'> = {
  state: { ...stateOf('read', NAMES), inView: [refOf('mira-oland'), refOf('oster')] },
  order: 'reading',
  at: null,
  problem: null,
  card: null,
};

/** Every state that a reader can meet. */
export const STATES: Record<string, Omit<PanelViewProps, 'actions' | 'cardActions'>> = {
  names: READ,
  byType: { ...READ, order: 'type' },
  opened: {
    ...READ,
    at: { entry: refOf('harbour-line'), index: 1, sentence: 'At Vell the Northern Harbour Line ends in the sea.' },
    card: { ...OPEN, topic: { ...OPEN.topic, why: null } },
  },
  choice: { ...READ, card: CARDS.ambiguous ?? OPEN },
  many: { ...READ, state: stateOf('read', manyNames(60)), card: OPEN },
  nothing: { ...READ, state: stateOf('read') },
  notAnArticle: { ...READ, state: stateOf('not-an-article') },
  siteOff: { ...READ, state: stateOf('site-off') },
  unreadable: { ...READ, state: null },
  unknown: { ...READ, state: undefined },
  ownText: { ...READ, text: { title: 'The harbour report' } },
  ownTextWithoutNames: { ...READ, state: stateOf('read'), text: { title: null } },
  gone: { ...READ, problem: 'popup_gone' },
};

/** Shows a state as the reader would see it. */
export function showPanel(state: Omit<PanelViewProps, 'actions' | 'cardActions'>, options: ShowOptions = {}) {
  return show(<PanelView {...state} actions={IDLE} cardActions={IDLE_CARD} />, CSS, { width: 360, ...options });
}
