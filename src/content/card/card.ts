/** The card as the rest of the content script knows it: what it is opened on, and what it can do. */
import type { CardNews, CardOpening, CardTopic, SelectedText } from '../../messages/card.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import type { Reason } from '../../recognition/mention.ts';
import type { Settings } from '../../settings/settings.ts';

/** The mention a card explains. */
export interface CardSubject {
  /** The mention's id, as the painter knows it. */
  mention: number;
  /** The words on the page. */
  surface: string;
  /** Entries that fit, the best first: one, or several when the mention is ambiguous. */
  candidates: EntryRef[];
  why: Reason;
  /** Say only how a name in a link is opened. */
  hint: boolean;
  /** True where the mention stands on a dark surface. */
  isOnDark(): boolean;
  /** The entries that the page names. */
  page(): EntryRef[];
  /** It is no mention, but what the reader selected to add it to their names. */
  selected?: SelectedText | undefined;
  /** The mention's boxes in the viewport now (CSS pixels); empty when it has gone, and the card closes. */
  rects(): DOMRect[];
}

/** What the card can do on the page; all undoable ones answer with the undo. */
export interface CardHost {
  /** "Not this one": this mention's entry is not marked on this page any more. */
  dismiss(mention: number, entry: EntryRef): () => void;
  /** "Never mark this": nowhere, kept in the settings. */
  never(entry: EntryRef): () => void;
  /** Off on this site, kept in the settings. The card stays, to offer the undo. */
  siteOff(): () => void;
  /** The library in a new tab; the route is the part after `#`, as `/search/baku`. */
  openLibrary(route: string): void;
  /** The card opened on, moved away from, or closed (null): the painter points at the mention. */
  pointAt(mention: number | null): void;
}

/** What a card needs besides its host. */
export interface CardDeps {
  /** The reader's settings now. */
  settings(): Pick<Settings, 'hoverIn' | 'hoverOut'>;
  /** The style rules for the element that holds the card's frame, taken anew at each opening. */
  css(): string;
  /** Address of the card's page for a key that this card makes. */
  address(key: string): string;
  /** The number by which the browser knows the frame in an element; undefined where it doesn't say (Chromium). */
  numberOf(element: Element): number | undefined;
  /** Gives a frame that has asked for it another topic. */
  tellCard(frame: number, key: string, topic: CardTopic): Promise<unknown>;
  /** Resolves when the background answers, rejects when it doesn't. */
  reachBackground(): Promise<unknown>;
}

export interface CardWindow {
  /** The reader points at a mention: from now on a card can be opened at once. */
  prepare(subject: CardSubject): void;
  open(subject: CardSubject, opening: CardOpening): void;
  /** Closes, unless the card shows what can be undone: that stays until the reader has seen it. */
  close(): void;
  /** The mention the card is open on, or null. */
  readonly mention: number | null;
  /** True once it was found that no card can be shown on this page: the library opens instead. */
  readonly isRefused: boolean;
  /** True when an event's composed path goes through the card. */
  owns(event: Event): boolean;
  /** A frame asks what the card of a key stands for: the first one is told, all others get null. */
  taken(key: string, frame: number): { topic: CardTopic | null } | null;
  /** What a card's frame says; false when it isn't this card's, comes too late or is refused. */
  news(key: string, frame: number, news: CardNews): boolean;
  /** Closes whatever it shows, and leaves nothing in the page. */
  dispose(): void;
}
