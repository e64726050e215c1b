/** What the popup, the background and the keyboard commands may ask of a page or frame. */
import type { CardOpening } from '../../messages/card.ts';
import type { Handlers } from '../../messages/receiver.ts';
import type { PageChoice } from '../../settings/page-choice.ts';
import type { Settings } from '../../settings/settings.ts';
import { siteRuleOf } from '../../settings/site-rule.ts';
import type { CardWindow } from '../card/card.ts';
import type { PageReader } from '../reading/page-reader.ts';
import type { FrameNames } from './frames.ts';
import type { Walk } from './mention-navigation.ts';

export interface Controlled {
  document: Document;
  host: string;
  reader: PageReader;
  walk: Walk;
  frames: FrameNames;
  card: CardWindow;
  settings(): Settings;
  choose(choice: PageChoice): void;
  open(mention: number, opening: CardOpening): void;
  /** The reader points at a mention, and may open its card next. */
  prepare(mention: number): void;
}

/** Answers of a frame: it scrolls to its own mentions, reads again, and has a card of its own. */
export function frameHandlers({ reader, walk, card }: Controlled): Partial<Handlers<'tab'>> {
  return {
    cardTaken: ({ key, frame }) => card.taken(key, frame),
    cardNews: ({ key, frame, news }) => card.news(key, frame, news),
    jump: ({ entry, index }) => ({ found: walk.jump(entry, index) }),
    readAgain: () => {
      reader.readAgain();
      return null;
    },
  };
}

/** Answers of the page itself: also the state of the whole page, its frames included, and the commands. */
export function pageHandlers(page: Controlled): Partial<Handlers<'tab'>> {
  const { reader, frames, card, document, host } = page;
  return {
    ...frameHandlers(page),
    frameNames: ({ frame, names }) => {
      frames.report(frame, names);
      return null;
    },
    pageState: () => {
      const names = frames.merged(reader.names(0));
      const state = reader.state === 'not-an-article' && names.length > 0 ? 'read' : reader.state;
      return { state, host, names, title: document.title, noCard: card.isRefused };
    },
    command: ({ command }) => {
      obey(page, command);
      return null;
    },
  };
}

function obey(page: Controlled, command: 'toggle' | 'next' | 'previous' | 'open-card'): void {
  const { walk } = page;
  if (command === 'next' || command === 'previous') {
    walk.step(command === 'next' ? 1 : -1);
    if (walk.current !== null) page.prepare(walk.current);
  } else if (command === 'open-card') {
    const mention = walk.here();
    if (mention !== null) page.open(mention, 'keyboard');
  } else page.choose({ host: page.host, rule: isOn(page) ? 'off' : 'on', enabled: true });
}

const isOn = ({ settings, host }: Controlled): boolean => settings().enabled && siteRuleOf(settings(), host) !== 'off';
