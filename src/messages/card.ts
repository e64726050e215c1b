/**
 * What a page and the frame of its card say to each other. They never speak by themselves: the background passes it on, so
 * that a page can neither hear nor forge a word of it. A card's key is known to its two ends alone.
 */
import type { EntryRef } from '../pack/entry-ref.ts';
import type { Reason } from '../recognition/mention.ts';

/**
 * How the card was opened: it takes the focus when the keyboard opened it, and closes by itself only after hover. Say
 * `hover` at every move of the pointer on a mention: the card itself waits for the
 * settings' `hoverIn`, gives up when the pointer leaves, and keeps a safe path from the mention to the card.
 */
export type CardOpening = 'pointer' | 'keyboard' | 'hover';

/** What a card is to explain. */
export interface CardTopic {
  /** Counts a page's openings: what a frame says of an earlier one comes too late. */
  turn: number;
  /** The words on the page. */
  surface: string;
  /** Entries that fit, the best first: one, or several when the mention is ambiguous. */
  candidates: EntryRef[];
  why: Reason;
  opening: CardOpening;
  /** The card says only how a name in a link is opened: the pointer rests on the first one ever. */
  hint: boolean;
  /** True where the mention stands on a dark surface. */
  dark: boolean;
  /** The entries that the page names, so that what matters there comes first. */
  page: EntryRef[];
  /** `surface` is what the reader selected, to add it to their names. */
  selected?: SelectedText | undefined;
  /** Where the page is. */
  address: string;
}

/** Where a selection stands. */
export interface SelectedText {
  /** The selection with some of the text before and behind it, from the same paragraph. */
  around: string;
  /** What the page says its language is: a BCP 47 tag, or whatever it writes there. */
  language: string;
}

/** What the reader did that can be undone; `_locales` says it (`done_<value>`). */
export type CardCommand = 'dismissed' | 'never' | 'site-off';

/** What a card's frame tells its page. */
export type CardNews =
  /**
   * It has something to show, so many CSS pixels high if it may be: at first, and whenever that changes. `filled` is false
   * while it waits for an answer.
   */
  | { type: 'size'; turn: number; height: number; filled: boolean; direction: 'ltr' | 'rtl' }
  /** The reader uses the card: it doesn't close by itself any more. */
  | { type: 'used' }
  | { type: 'close' }
  /** The focus goes back to the mention, and the card stays. */
  | { type: 'leave' }
  | { type: 'command'; command: CardCommand; entries: EntryRef[] }
  | { type: 'undo' }
  /** The reader has begun to write in the card, goes on, or is done with it: meanwhile it stays, whatever is pressed elsewhere. */
  | { type: 'hold'; on: boolean }
  /** The reader changes something of theirs, what can be undone: false when they can't have seen what they press. */
  | { type: 'change' }
  /**
   * The reader keeps something that changes nothing of what is shown: false for the same reason. Asked again and again as long as
   * something could be pressed that changes what is kept.
   */
  | { type: 'keep' };
