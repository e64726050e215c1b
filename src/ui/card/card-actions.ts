/** What the reader can do in the card, as its pieces call it. */
import type { LocaleKey } from '../../locale-key.ts';
import type { CardCommand } from '../../messages/card.ts';
import type { Route } from '../../messages/library-route.ts';
import type { Background, FormRisk, KnownByPack } from '../../messages/message-map.ts';
import type { OwnName } from '../../own-names/own-name.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import type { KeepNote } from '../OwnNotes.tsx';

export interface CardActions {
  /** Shows other entries in the card; Back returns. */
  ask(entries: readonly EntryRef[]): void;
  back(): void;
  /** Asks again after the background gave no answer. */
  retry(): void;
  close(): void;
  /** Does what can be undone; where there is nothing to do it to, the card doesn't offer it. */
  act?: ((command: CardCommand) => void) | undefined;
  undo(): void;
  /** Shows it in the panel beside the page. Not offered where it can't be opened from here. */
  openPanel?: (() => void) | undefined;
  /** Keeps a note of the reader's on an entry; not offered where it can't. */
  keepNote?: KeepNote | undefined;
  /** The reader knows it: it is not marked until more is known. Not offered where nothing is remembered. */
  know?: ((known: Background) => void) | undefined;
  /** The reader has begun to write a note, or is done. */
  hold?: ((on: boolean) => void) | undefined;
  /** What can be done with names of the reader's own; not offered where it can't. */
  own?: OwnNameActions | undefined;
  openLibrary(route: Route): void;
  /** Opens a document that is kept, at a quotation; `document` is the part of its address after `#`. Not offered where it can't. */
  openDocument?: ((document: string) => void) | undefined;
}

/** What the reader can do with names of their own in the card. */
export interface OwnNameActions {
  /** Opens the form of a name that is there. */
  edit(known: KnownByPack): void;
  delete(known: KnownByPack): void;
  risks(forms: string[]): Promise<FormRisk[]>;
  /** Saves what the form holds; the sentence that says why not, or null. */
  save(name: OwnName): Promise<LocaleKey | null>;
  cancel(): void;
  /** The reader has begun to write. */
  hold(): void;
}
