/** Every message between contexts: who may send it, what it carries, what it answers, and why it is sent. */
import type { Entry, EntryType, Source } from '../pack/format.ts';
import type { PagePart, RecognisedBlock } from '../recognition/mention.ts';
import type { PageChoice } from '../settings/page-choice.ts';
import type { Settings } from '../settings/settings.ts';
import type { CardNews, CardTopic } from './card.ts';

/** An entry as lists show it. */
export interface EntrySummary {
  id: string;
  type: EntryType;
  label: string;
  gloss: string;
}

/** A stretch of a fact's text that names another entry: UTF-16 offsets into the text. */
export interface NameInText {
  start: number;
  end: number;
  entry: string;
}

/** A fact with everything a card or page shows of it. */
export interface ToldFact {
  id: string;
  text: string;
  /** BCP 47 tag of the text. */
  language: string;
  names: NameInText[];
  about: string[];
  source: Pick<Source, 'id' | 'title' | 'outlet' | 'date' | 'dateNote'>;
  paragraph: number;
  /** When it was true or said: the fact's own date, else the source's. */
  date: string;
  /** True when `date` is the fact's own. */
  ownDate: boolean;
  speaker: { id: string; label: string } | null;
}

/** What is shown about an entry, newest facts first. */
export interface Background {
  entry: Entry;
  language: string;
  facts: ToldFact[];
  /** Entries that share facts with this one, most shared first. */
  neighbours: Array<EntrySummary & { shared: number }>;
}

export interface SourceRecord {
  source: Source;
  /** In the document's order. */
  facts: ToldFact[];
  /** Entries the source's facts are about, most facts first. */
  entries: Array<EntrySummary & { facts: number }>;
}

export interface Glossary {
  id: string;
  title: string;
  description: string;
  version: string;
  language: string;
  licence: string;
  counts: { entries: number; forms: number; facts: number };
  /** With the words a search looks in, besides label and gloss. */
  entries: Array<EntrySummary & { forms: string[]; facts: number }>;
  sources: Array<Source & { facts: number }>;
}

export interface RecogniseResult {
  /** One for each text part, in order. */
  blocks: RecognisedBlock[];
  /** Summaries of every entry that the blocks' mentions name (candidates included). */
  entries: Record<string, EntrySummary>;
}

/** How lines look: the reader's choices and the page's own surface. */
export interface Look extends Pick<Settings, 'strength' | 'colours'> {
  /** True on a page of light text on a dark surface. */
  dark: boolean;
}

/** Style sheets, as text. */
export interface PageStyles {
  /** For the lines under mentions. */
  lines: string;
  /** For the element that holds the card's frame. */
  card: string;
}

/** Why a page is or isn't read, in the popup's words (`state_<value>` in `_locales`). */
export type ReadingState =
  | 'reading' // still at work
  | 'read'
  | 'not-an-article'
  | 'site-off'
  | 'off' // switched off everywhere
  | 'stopped' // the page changed faster than the budget allows; "try again" starts over
  | 'no-answer'; // the background gave no answer twice

/** An entry on a page. */
export interface PageName extends EntrySummary {
  count: number;
  /** The sentence around the first mention, for the popup; at most 200 UTF-16 units. */
  sentence: string;
  /** The frame it stands in; 0 is the page itself. */
  frame: number;
}

export interface PageState {
  state: ReadingState;
  host: string;
  names: PageName[];
  title: string;
  /** True where no card can be shown, and names open the library instead. */
  noCard: boolean;
}

/**
 * To the background from a content script or one of our own pages (`content`, `page`), or to a tab's content script
 * from one of our own pages or the background (`tab`).
 */
export interface MessageMap {
  /** A page's blocks, to find the names in them. Also the library's "check a text". */
  recognise: { to: 'background'; params: { parts: PagePart[] }; result: RecogniseResult };
  /**
   * The styles for a page in which something is about to be painted: no other page has to carry them. `frame` is the number by
   * which the browser knows the frame that asked; its card finds the way back to it by that.
   */
  styles: {
    to: 'background';
    params: { painter: Settings['painter']; look: Look };
    result: PageStyles & { frame: number };
  };
  /** Card and library ask what is known about an entry; null when there is no such entry. */
  background: { to: 'background'; params: { entry: string }; result: Background | null };
  /** What the reader chose on a page is kept for all pages; rejected when the browser's storage refuses. */
  choose: { to: 'background'; params: { choice: PageChoice }; result: null };
  /** The library asks for the list of everything. */
  glossary: { to: 'background'; params: Record<string, never>; result: Glossary };
  /** The library asks for one source's page. */
  source: { to: 'background'; params: { source: string }; result: SourceRecord | null };
  /** A content script can't open our pages itself. `route` is the part after `#`. */
  openPage: { to: 'background'; params: { page: 'library' | 'options' | 'welcome'; route?: string }; result: null };
  /** A frame tells the top frame of its tab which names it holds; the background passes it on as `frameNames`. */
  reportFrame: { to: 'background'; params: { names: PageName[] }; result: null };

  /** A card's frame asks its page (the frame with the number `page`) what to explain; null when that knows nothing of it. */
  takeCard: {
    to: 'background';
    params: { page: number; key: string };
    result: { topic: CardTopic | null } | null;
  };
  /** A card's frame tells its page something; false when the page refuses, or has gone. */
  tellPage: { to: 'background'; params: { page: number; key: string; news: CardNews }; result: boolean };
  /** A page tells the frame of its card (the frame with the number `frame`) what to explain now. */
  tellCard: { to: 'background'; params: { frame: number; key: string; topic: CardTopic }; result: null };
  /** A page whose card says nothing asks whether it is the background that doesn't answer. */
  reach: { to: 'background'; params: Record<string, never>; result: null };

  /** `takeCard`, as it comes to the page; `frame` is the frame that asks. */
  cardTaken: { to: 'tab'; params: { key: string; frame: number }; result: { topic: CardTopic | null } | null };
  /** `tellPage`, as it comes to the page. */
  cardNews: { to: 'tab'; params: { key: string; frame: number; news: CardNews }; result: boolean };
  /** `tellCard`, as it comes to the card's frame. */
  cardTopic: { to: 'tab'; params: { key: string; topic: CardTopic }; result: null };
  /** The top frame's content script keeps what its frames reported. */
  frameNames: { to: 'tab'; params: { frame: number; names: PageName[] }; result: null };
  /** The popup asks what is on the page. Only the top frame answers. */
  pageState: { to: 'tab'; params: Record<string, never>; result: PageState };
  /** Scroll to an entry's mention and flash it. `index` counts its mentions in page order, from 0, wrapping round. */
  jump: { to: 'tab'; params: { entry: string; index: number }; result: { found: boolean } };
  /** A keyboard command. */
  command: { to: 'tab'; params: { command: 'toggle' | 'next' | 'previous' | 'open-card' }; result: null };
  /** Read the page again from the start, after it was stopped or the background gave no answer. */
  readAgain: { to: 'tab'; params: Record<string, never>; result: null };
}

export type MessageName = keyof MessageMap;

/**
 * What only the extension's own pages may ask the background, the card's among them: the answers never enter the process of a
 * page on the web.
 */
export const FROM_OWN_PAGES: readonly MessageName[] = ['background', 'glossary', 'source', 'takeCard', 'tellPage'];

export type Params<N extends MessageName> = MessageMap[N]['params'];
export type Result<N extends MessageName> = MessageMap[N]['result'];
export type MessageTo<T extends MessageMap[MessageName]['to']> = {
  [N in MessageName]: MessageMap[N]['to'] extends T ? N : never;
}[MessageName];
