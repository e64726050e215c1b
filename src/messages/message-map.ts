/** Every message between contexts: who may send it, what it carries, what it answers, and why it is sent. */
import type { Risk } from '../own-names/form-risks.ts';
import type { NamesChange, OwnName } from '../own-names/own-name.ts';
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';
import type { Entry, EntryType, Pack, Source } from '../pack/format.ts';
import type { RelationKind } from '../pack/relation-kinds.ts';
import type { QuotedTexts } from '../reading/export-reading.ts';
import type { KeptArticle, KeptTexts, ReadArticle } from '../reading/kept-article.ts';
import type { ReadLine } from '../reading/read-lines.ts';
import type { Kept } from '../reading/reading-store.ts';
import type { PagePart, RecognisedBlock } from '../recognition/mention.ts';
import type { NotLinked } from '../recognition/not-linked.ts';
import type { PageChoice } from '../settings/page-choice.ts';
import type { Settings } from '../settings/settings.ts';
import type { CardNews, CardTopic } from './card.ts';
import type { OwnPage, PageCommand } from './vocabulary.ts';

/** An entry as lists show it. */
export interface EntrySummary {
  id: EntryRef;
  type: EntryType;
  label: string;
  gloss: string;
  /** BCP 47 tag of label and gloss: the reader's language where the pack has both in it, else the pack's. */
  language: string;
  /** Something that everybody knows. */
  generic?: true;
  /** Ids of the packs that know it, where there are several. */
  packs?: string[];
  /** Who else may be meant wherever a text names it; left out where it is certain somewhere. */
  others?: OtherMeaning[];
}

/** Who else a name may stand for, told beside the first. */
export type OtherMeaning = Pick<EntrySummary, 'label' | 'gloss' | 'language'>;

/** A stretch of a fact's text that names another entry: UTF-16 offsets into the text. */
export interface NameInText {
  start: number;
  end: number;
  entry: EntryRef;
}

/** An entry with what its pack says of it alone: relations name others by ids that only the pack knows. */
export interface EntryDetails extends EntrySummary, Pick<Entry, 'naming' | 'note' | 'same'> {
  /** As the pack writes them, each with the other spellings and the cases that are made of it. */
  forms: Array<Entry['forms'][number] & { made?: string[] }>;
  /** As it is called in other languages than the label's, each way of writing it once. */
  otherNames: Array<{ language: string; name: string }>;
}

/** A source with everything that its pack says of it. */
export interface SourceDetails extends Omit<Source, 'id'> {
  id: SourceRef;
}

/** A source as what was drawn from it cites it. */
export type CitedSource = Pick<
  SourceDetails,
  'id' | 'title' | 'outlet' | 'place' | 'language' | 'date' | 'dateIs' | 'dateNote'
>;

/** A fact with everything a card or page shows of it. */
export interface FactView {
  /** Within its pack, as all facts of an entry or source are. */
  id: string;
  text: string;
  /** BCP 47 tag of the text. */
  language: string;
  /** The text is the source's own, word for word. */
  quoted?: true;
  /** Where the maker has the document that is quoted: the part of its address after `#`. */
  document?: string;
  names: NameInText[];
  about: EntryRef[];
  source: CitedSource;
  paragraph: number;
  /** When it was true or said: the fact's own date, else the source's. */
  date: string;
  /** True when `date` is the fact's own. */
  ownDate: boolean;
  speaker: Speaker | null;
}

/** Who said something. */
export interface Speaker {
  id: EntryRef;
  label: string;
  /** BCP 47 tag of the label. */
  language: string;
  /** It is the outlet itself that speaks: its own view. */
  isOutlet?: true;
}

/** A fact as a search finds it. */
export interface FactText extends Pick<FactView, 'id' | 'text' | 'language'> {
  about: Array<Pick<EntrySummary, 'id' | 'label' | 'language'>>;
  source: Pick<CitedSource, 'id' | 'outlet' | 'language'>;
  /** When it was true or said: the fact's own date, else the source's. */
  date: string;
}

/** How an entry belongs together with another, read from its own end. */
export interface RelationView {
  kind: RelationKind;
  /** True when the relation stands at the other end: "held by" instead of "holds office". */
  inverse: boolean;
  /** The other end: an entry, or else a text. */
  other: EntrySummary | null;
  value: string | null;
  /** As what: "mediator". */
  role: string | null;
  since: string | null;
  until: string | null;
  /** `planned`: had yet to happen when it was reported; `claimed`: somebody's view. */
  status: 'stated' | 'planned' | 'claimed';
  /** The fact that supports it, where one does. */
  fact: string | null;
  source: CitedSource;
  paragraph: number;
  /** When it was so, by what supports it. */
  date: string;
}

/** A relation between two entries, read from the one that has it. */
export interface RelationAmong extends RelationView {
  of: EntrySummary;
}

/** What one pack knows of an entry, newest facts first. */
export interface KnownByPack {
  pack: KnowingPack;
  /** The entry's ref in this pack: addresses of its facts begin with it. */
  own: EntryRef;
  entry: EntryDetails;
  /** BCP 47 tag of what the entry's pack says besides label and gloss. */
  language: string;
  facts: FactView[];
  /** Ids of the facts that answer best on the asking page, best first. */
  best: string[];
  /** Those to entries of the asking page first, then in the order of their kinds. */
  relations: RelationView[];
  /** Who said all of it, when all that is known comes from one voice. */
  voice: Speaker | null;
  /** Entries that share facts with this one, most shared first. */
  neighbours: Array<EntrySummary & { shared: number }>;
}

/** What is shown about an entry: what the first of the packs that know it says, which its heading is from, and the others. */
export interface Background extends KnownByPack {
  /** What other packs know of the same thing, in the reader's order. */
  others: KnownByPack[];
  /** What the reader has written about it. */
  notes?: OwnNote[];
  /** What is remembered of it, where the reader wants that. */
  memory?: NameMemory;
  /** What the reader has read of it and kept, the most telling first; a few lines at most. Not there where there is nothing. */
  read?: ReadLine[];
}

/** What is remembered of a name that the reader has opened before. */
export interface NameMemory {
  /** How many facts have come since it was last opened, and the day of that as ISO 8601; null where none have. */
  fresh: { count: number; since: string } | null;
  /** It is not marked until more is known about it. */
  known: boolean;
}

/** A note of the reader's own on an entry of any pack. */
export interface OwnNote {
  entry: EntryRef;
  text: string;
  /** The day on which it was written, as ISO 8601. */
  date: string;
}

/** Why what the reader kept can't be changed or listed. */
export type ReadingFailure = 'reading_disk_full' | 'reading_store_failed';

/** What became of an article that was to be kept. */
export type KeepOutcome = Kept | { outcome: 'failed'; why: ReadingFailure };

/** All that the reader kept, what was kept last first. */
export interface ReadingList {
  articles: KeptArticle[];
  /** Whom they name. */
  names: EntrySummary[];
  /** The sentence of `_locales` that says why there is nothing, or why what was asked didn't happen. */
  failed: ReadingFailure | null;
}

/** A kept article with its texts and whom it names. */
export interface KeptRecord extends KeptTexts {
  names: EntrySummary[];
}

/** The pack that an answer is from. */
export interface KnowingPack extends Pick<Pack, 'id' | 'title' | 'language'> {
  /** It came with the extension: where it alone answers it need not be named. */
  bundled?: true;
}

export interface SourceRecord {
  source: SourceDetails;
  /** In the document's order. */
  facts: FactView[];
  /** Entries the source's facts are about, most facts first. */
  entries: Array<EntrySummary & { facts: number }>;
}

/** What a pack says of itself, and how much it holds. */
export interface PackSummary extends Pick<Pack, 'id' | 'title' | 'description' | 'version' | 'language' | 'licence'> {
  counts: { entries: number; forms: number; facts: number };
}

/** A pack as the page of packs shows it, whether it is on or off. */
export interface ShelvedPack extends PackSummary {
  /** By which it is changed; null for the one that came with the extension. */
  key: number | null;
  on: boolean;
  /** As JSON. */
  bytes: number;
  /** From a pack's file or a list of names, or made here; null for the one that came with the extension. */
  origin: { kind: 'pack' | 'list' | 'made'; file: string; added: string } | null;
  /** A part of it is missing: its names are not linked. */
  damaged?: true;
  /** The index of its names is being built, as after an update of the extension: its names are not linked until that is done. */
  preparing?: true;
}

/** What the reader does with packs. Those with a key have been brought; `take` is for one that was staged. */
export type PackChange =
  | { do: 'switch'; id: string; on: boolean }
  | { do: 'arrange'; ids: string[] }
  | { do: 'take' | 'remove' | 'restore'; key: number }
  | { do: 'clear' };

/** All packs in the reader's order. */
export interface PackShelf {
  packs: ShelvedPack[];
  /** The sentence of `_locales` that says why what was asked didn't happen; null when it did. */
  failed: PackFailure | null;
  /** The key of the pack that a change deleted, and that may be brought back. */
  deleted: number | null;
}

/** Why packs can't be listed or changed. */
export type PackFailure =
  | 'packs_disk_full'
  | 'packs_store_failed'
  | 'packs_gone'
  | 'packs_damaged'
  | 'packs_changed_since'
  | 'packs_bundled_id';

/** What became of a change of the reader's own names. */
export interface NamesChanged {
  /** The sentence of `_locales` that says why it didn't happen; null when it did. */
  failed: PackFailure | 'names_there' | 'names_gone' | 'names_full' | 'names_unfit' | null;
  /** The name that was changed; null when nothing was. */
  entry: EntryRef | null;
  /** The name that was deleted, which can be brought back. */
  deleted: Entry | null;
}

/** What speaks against a form that the reader is about to add. */
export interface FormRisk {
  /** What is wrong with it by itself. */
  risk: Risk | null;
  /** Who and what else is called so. */
  others: EntrySummary[];
}

/** Everything that all packs hold. */
export interface Glossary {
  packs: PackSummary[];
  /**
   * Each thing once, with the words a search looks in, besides label and gloss. `made`: spellings and cases of its forms. `refs`: all
   * refs of a thing that several packs know.
   */
  entries: Array<EntrySummary & { forms: string[]; made?: string[]; facts: number; refs?: EntryRef[] }>;
  sources: Array<SourceDetails & { facts: number }>;
}

export interface RecogniseResult {
  /** One for each text part, in order. */
  blocks: RecognisedBlock[];
  /** Summaries of every entry that the blocks' mentions name (candidates included). */
  entries: Record<EntryRef, EntrySummary>;
}

export interface NotLinkedResult {
  /** One for each text part, in order. */
  blocks: NotLinked[][];
  /** Summaries of every entry in them. */
  entries: Record<EntryRef, EntrySummary>;
}

/** How lines look. */
export type Look = Pick<Settings, 'strength' | 'colours'>;

/** Style sheets, as text. */
export interface PageStyles {
  /** For the lines under mentions, by the highlights that need them (`src/styles/line-rules.ts`). */
  lines: Record<string, string>;
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
  | 'too-much' // it holds or names more than can be kept in mind; "try again" starts over
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
  /** The names on screen, in the page's order, its frames' left out; for a panel alone. */
  inView?: EntryRef[];
}

/** A page's own text: its markup as the browser has it by now, scripts and all. */
export interface PageSource {
  /** Null above `LONGEST_PAGE`. */
  html: string | null;
  /** With what stands after `#`; as long as the page makes it. */
  address: string;
}

/** UTF-16 units of markup above which a page is not handed on: Chrome carries no message above 64 MiB. */
export const LONGEST_PAGE = 10_000_000;

/** What the toolbar icon shows for a page. */
export interface IconState {
  state: 'on' | Extract<ReadingState, 'off' | 'site-off'>;
  /** 0 shows no number. */
  names: number;
}

/**
 * To the background from a content script or one of our own pages, to a tab's content script from one of our own pages or the
 * background (`tab`), to the frame of a page's card from the background (`card`), or from there to a panel (`panel`).
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
    params: { look: Look };
    result: PageStyles & { frame: number };
  };
  /**
   * The card and the library ask what is known about an entry; null when there is no such entry. The card says which
   * entries its page names, so that what matters there comes first, and where its page is, so that what it says is not quoted.
   */
  background: {
    to: 'background';
    params: { entry: EntryRef; page?: EntryRef[]; address?: string };
    result: Background | null;
  };
  /** The popup has an article kept. The background does it: it outlives the popup, and is the same in private windows. */
  keepArticle: { to: 'background'; params: { article: ReadArticle }; result: KeepOutcome };
  /** The library asks what is kept. */
  reading: { to: 'background'; params: Record<string, never>; result: ReadingList };
  /** The library shows a kept article; null when there is none of that id. */
  keptArticle: { to: 'background'; params: { id: string }; result: KeptRecord | null };
  /** The library searches and exports texts, and holds those that are forgotten until it can't be undone any more. */
  keptTexts: { to: 'background'; params: { ids: string[] }; result: QuotedTexts[] };
  /** Takes articles away with all that was kept of them. */
  forgetArticles: { to: 'background'; params: { ids: string[] }; result: ReadingList };
  /** Undoes that. */
  restoreArticles: { to: 'background'; params: { kept: KeptTexts[] }; result: ReadingList };
  /** "Check a text" asks why names that stand in a text are not linked. */
  notLinked: { to: 'background'; params: { parts: PagePart[] }; result: NotLinkedResult };
  /** "Check a text" asks how the entries that a text names belong together. */
  relations: { to: 'background'; params: { entries: EntryRef[] }; result: RelationAmong[] };
  /** What the reader chose on a page is kept for all pages; rejected when the browser's storage refuses. */
  choose: { to: 'background'; params: { choice: PageChoice }; result: null };
  /** The library asks for the list of everything. */
  glossary: { to: 'background'; params: Record<string, never>; result: Glossary };
  /** The library asks for the text of every fact, to search in them. */
  facts: { to: 'background'; params: Record<string, never>; result: FactText[] };
  /** The library asks for one source's page. */
  source: { to: 'background'; params: { source: SourceRef }; result: SourceRecord | null };
  /** The page of packs asks what there is. */
  packs: { to: 'background'; params: Record<string, never>; result: PackShelf };
  /** The popup asks which packs' names are not marked yet, by their titles. */
  preparing: { to: 'background'; params: Record<string, never>; result: string[] };
  /** The page of packs changes them; what is then on holds at once, on open pages too. */
  changePacks: { to: 'background'; params: { change: PackChange }; result: PackShelf };
  /** The form proposes what a selection is the name of; `language` is what its page says. */
  proposeName: { to: 'background'; params: { text: string; around: string; language: string }; result: OwnName };
  /** The form asks what speaks against the forms in it: one answer for each. `except` is the name that is being edited. */
  nameRisks: { to: 'background'; params: { forms: string[]; except: EntryRef | null }; result: FormRisk[] };
  /** The reader adds, edits or deletes a name of their own; it holds at once, on open pages too. */
  changeNames: { to: 'background'; params: { change: NamesChange }; result: NamesChanged };
  /**
   * The reader has written about an entry: a note is kept in the place of the one before, and without a text there is none.
   * `date` is its day.
   */
  keepNote: {
    to: 'background';
    params: { entry: EntryRef; label: string; text: string };
    result: { failed: PackFailure | null; date: string };
  };
  /** The reader knows a name, so that it isn't marked until more is known about it; or wants it marked again. */
  know: { to: 'background'; params: { entry: EntryRef; known: boolean }; result: { failed: PackFailure | null } };
  /** A content script can't open our pages itself. `route` is the part after `#`. */
  openPage: { to: 'background'; params: { page: OwnPage; route?: string }; result: null };
  /** A page tells what the toolbar icon shows for it, when that is no longer what it was. */
  showIcon: { to: 'background'; params: IconState; result: null };
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

  /**
   * A card's frame has the panel in its window explain what it was to explain; `asked` is what it shows. False when no panel
   * is open there.
   */
  showBeside: { to: 'background'; params: { topic: CardTopic; asked: EntryRef[] }; result: boolean };
  /** The panel in a window shows that; without a topic, the reader's next key is for it. Others stay silent. */
  beside: { to: 'panel'; params: { window: number; topic: CardTopic | null; asked: EntryRef[] }; result: null };

  /** `takeCard`, as it comes to the page; `frame` is the frame that asks. */
  cardTaken: { to: 'tab'; params: { key: string; frame: number }; result: { topic: CardTopic | null } | null };
  /** `tellPage`, as it comes to the page. */
  cardNews: { to: 'tab'; params: { key: string; frame: number; news: CardNews }; result: boolean };
  /** `tellCard`, as it comes to the card's frame. */
  cardTopic: { to: 'card'; params: { key: string; topic: CardTopic }; result: null };
  /** The top frame's content script keeps what its frames reported. */
  frameNames: { to: 'tab'; params: { frame: number; names: PageName[] }; result: null };
  /**
   * The popup asks what is on the page. Only the top frame answers. A panel beside the page also learns which names are on
   * screen, and with `next` it is answered only once the page has been scrolled or its names have changed.
   */
  pageState: { to: 'tab'; params: { beside?: 'now' | 'next' }; result: PageState };
  /**
   * Scroll to an entry's mention and flash it. `index` counts its mentions in page order, from 0, wrapping round. Answers
   * the sentence it stands in, null when it has gone; and whether the page cuts it off, so that it was left where it is. Where
   * it is a link, its card opens, unless a panel says what is known: a click there means something else.
   */
  jump: {
    to: 'tab';
    params: { entry: EntryRef; index: number; beside?: true };
    result: { sentence: string | null; isCutOff: boolean };
  };
  /**
   * A page or frame as it stands now, for what the reader asked to be done with it: with its open shadow trees as templates, and
   * without what its own frames hold.
   */
  pageSource: { to: 'tab'; params: Record<string, never>; result: PageSource };
  /** A keyboard command. */
  command: { to: 'tab'; params: { command: PageCommand }; result: null };
  /**
   * Opens the form of a new name at the selection: `opened`, or `nothing` where nothing is selected that the page's scripts can
   * see, or no card can be shown; `frame` where the reader is in a frame, which is to be asked itself.
   */
  addName: { to: 'tab'; params: Record<string, never>; result: 'opened' | 'nothing' | 'frame' };
  /** Read the page again from the start: it was stopped, the background gave no answer, or other packs are on. */
  readAgain: { to: 'tab'; params: Record<string, never>; result: null };
}

export type MessageName = keyof MessageMap;

/**
 * What a page's content script may ask the background. Everything else is for the extension's own pages alone, the card's among
 * them: the answers never enter the process of a page on the web.
 */
export const FROM_CONTENT_SCRIPTS: readonly MessageName[] = [
  'recognise',
  'styles',
  'choose',
  'openPage',
  'showIcon',
  'reportFrame',
  'tellCard',
  'reach',
];

/** True of those. */
export const mayPagesAsk = (message: MessageName): boolean => FROM_CONTENT_SCRIPTS.includes(message);

export type Params<N extends MessageName> = MessageMap[N]['params'];
export type Result<N extends MessageName> = MessageMap[N]['result'];
export type MessageTo<T extends MessageMap[MessageName]['to']> = {
  [N in MessageName]: MessageMap[N]['to'] extends T ? N : never;
}[MessageName];
