/** The card as the rest of the content script knows it: what it is opened on, and what it can ask for and cause. */
import type { Background } from '../../messages/message-map.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import type { Reason } from '../../recognition/mention.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Locale } from '../../ui/locale.tsx';

/** The mention a card explains. */
export interface CardSubject {
  /** The mention's id, as the painter knows it. */
  mention: number;
  /** The words on the page. */
  surface: string;
  /** Entries that fit, the best first: one, or several when the mention is ambiguous. */
  candidates: EntryRef[];
  why: Reason;
  /** The mention's boxes in the viewport now (CSS pixels); empty when it has gone, and the card closes. */
  rects(): DOMRect[];
}

/**
 * How the card was opened: it takes the focus when the keyboard opened it, and closes by itself only after hover. Say
 * `hover` at every move of the pointer on a mention: the card itself waits for the
 * settings' `hoverIn`, gives up when the pointer leaves, and keeps a safe path from the mention to the card.
 */
export type CardOpening = 'pointer' | 'keyboard' | 'hover';

/** What the card can ask of the page's reader; all undoable ones answer with the undo. */
export interface CardHost {
  /** The entry's background; rejects when the background context gave no answer twice. */
  background(entry: EntryRef): Promise<Background | null>;
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

/** What a card needs besides its host; all of it is taken anew at each opening. */
export interface CardOptions {
  locale: Locale;
  /** The reader's settings now. */
  settings(): Pick<Settings, 'hoverIn' | 'hoverOut' | 'theme'>;
  /** The style rules for the card's own root. */
  css(): string;
}

export interface CardWindow {
  open(subject: CardSubject, opening: CardOpening): void;
  /** Closes, unless the card shows what can be undone: that stays until the reader has seen it. */
  close(): void;
  /** The mention the card is open on, or null. */
  readonly mention: number | null;
  /** True when an event's composed path goes through the card. */
  owns(event: Event): boolean;
  /** Closes whatever it shows, and leaves nothing in the page. */
  dispose(): void;
}
