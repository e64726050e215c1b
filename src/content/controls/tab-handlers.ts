/** What the popup, the background and the keyboard commands may ask of a page or frame. */
import type { FrameHandlers, Handlers } from '../../messages/receiver.ts';
import type { Command } from '../../messages/vocabulary.ts';
import type { PageChoice } from '../../settings/page-choice.ts';
import type { Settings } from '../../settings/settings.ts';
import { siteRuleOf } from '../../settings/site-rule.ts';
import type { CardOpening } from '../card/card.ts';
import type { PageReader } from '../reading/page-reader.ts';
import type { FrameNames } from './frames.ts';
import type { Walk } from './mention-navigation.ts';

export interface Controlled {
  document: Document;
  host: string;
  reader: PageReader;
  walk: Walk;
  frames: FrameNames;
  settings(): Settings;
  choose(choice: PageChoice): void;
  open(mention: number, opening: CardOpening): void;
}

/** Answers of a frame: it scrolls to its own mentions, and reads again. */
export function frameHandlers({ reader, walk }: Controlled): FrameHandlers {
  return {
    jump: ({ entry, index }) => ({ found: walk.jump(entry, index) }),
    readAgain: () => {
      reader.readAgain();
      return null;
    },
  };
}

/** Answers of the page itself: also the state of the whole page, its frames included, and the commands. */
export function pageHandlers(page: Controlled): Handlers<'tab'> {
  const { reader, frames, document, host } = page;
  return {
    ...frameHandlers(page),
    frameNames: ({ frame, names }) => {
      frames.report(frame, names);
      return null;
    },
    pageState: () => {
      const names = frames.merged(reader.names(0));
      const state = reader.state === 'not-an-article' && names.length > 0 ? 'read' : reader.state;
      return { state, host, names, title: document.title };
    },
    command: ({ command }) => {
      obey(page, command);
      return null;
    },
  };
}

function obey(page: Controlled, command: Command): void {
  const { walk } = page;
  if (command === 'next') walk.step(1);
  else if (command === 'previous') walk.step(-1);
  else if (command === 'open-card') {
    const mention = walk.here();
    if (mention !== null) page.open(mention, 'keyboard');
  } else page.choose({ host: page.host, rule: isOn(page) ? 'off' : 'on', enabled: true });
}

const isOn = ({ settings, host }: Controlled): boolean => settings().enabled && siteRuleOf(settings(), host) !== 'off';
