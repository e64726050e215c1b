/** What the popup, the background and the keyboard commands may ask of a page or frame. */
import type { CardOpening } from '../../messages/card.ts';
import { LONGEST_PAGE } from '../../messages/message-map.ts';
import type { FrameHandlers, Handlers } from '../../messages/receiver.ts';
import type { PageCommand } from '../../messages/vocabulary.ts';
import { siteRuleOf } from '../../settings/site-rule.ts';
import type { CardWindow } from '../card/card.ts';
import { markupOf } from '../dom/markup-of.ts';
import { sentenceOf } from '../reading/page-names.ts';
import type { PageReader } from '../reading/page-reader.ts';
import type { FrameNames } from './frames.ts';
import { isInControl } from './mention-element.ts';
import type { MentionNavigation } from './mention-navigation.ts';
import type { PageSettings } from './page-settings.ts';
import type { Turns } from './turns.ts';

export interface TabDeps {
  document: Document;
  host: string;
  reader: PageReader;
  navigation: MentionNavigation;
  frames: FrameNames;
  settings: PageSettings;
  card: Pick<CardWindow, 'taken' | 'news' | 'isRefused'>;
  open(mention: number, opening: CardOpening): void;
  turns: Pick<Turns, 'after'>;
  /** Opens the form of a new name at the selection. */
  addName(): 'opened' | 'nothing' | 'frame';
  /** The reader points at a mention, and may open its card next. */
  prepare(mention: number): void;
}

/** Answers of a frame: it scrolls to its own mentions, reads again, hands on what it holds, and has a card of its own. */
export function frameHandlers({ document, reader, navigation, card, open, addName }: TabDeps): FrameHandlers {
  return {
    cardTaken: ({ key, frame }) => card.taken(key, frame),
    cardNews: ({ key, frame, news }) => card.news(key, frame, news),
    jump: ({ entry, index, beside }) => {
      const reached = navigation.jump(entry, index);
      if (!reached) return { sentence: null, isCutOff: false };
      const { mention, isCutOff } = reached;
      if (!isCutOff && !beside && isInControl(mention)) open(mention.id, 'pointer');
      return { sentence: sentenceOf(mention), isCutOff };
    },
    readAgain: () => {
      reader.readAgain();
      return null;
    },
    addName,
    pageSource: () => {
      const html = markupOf(document);
      return { html: html.length > LONGEST_PAGE ? null : html, address: document.location.href };
    },
  };
}

/** Answers of the page itself: also the state of the whole page, its frames included, and the commands. */
export function pageHandlers(page: TabDeps): Handlers<'tab'> {
  const { reader, navigation, frames, card, document, host } = page;
  return {
    ...frameHandlers(page),
    frameNames: ({ frame, names }) => {
      frames.report(frame, names);
      return null;
    },
    pageState: async ({ beside }) => {
      if (beside) await page.turns.after(beside);
      const names = frames.merged(reader.names(0));
      const state = reader.state === 'not-an-article' && names.length > 0 ? 'read' : reader.state;
      const inView = beside && { inView: navigation.inView };
      return { state, host, names, title: document.title, noCard: card.isRefused, ...inView };
    },
    command: ({ command }) => {
      obey(page, command);
      return null;
    },
  };
}

function obey(page: TabDeps, command: PageCommand): void {
  const { navigation, settings, host } = page;
  if (command === 'next' || command === 'previous') {
    navigation.step(command === 'next' ? 1 : -1);
    if (navigation.current !== null) page.prepare(navigation.current);
  } else if (command === 'open-card') {
    const mention = navigation.mentionToOpen();
    if (mention !== null) page.open(mention, 'keyboard');
  } else settings.choose({ host, rule: isOn(page) ? 'off' : 'on', enabled: true });
}

const isOn = ({ settings: { current }, host }: TabDeps): boolean =>
  current.enabled && siteRuleOf(current, host) !== 'off';
