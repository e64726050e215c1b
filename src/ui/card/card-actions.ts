/** What the reader can do in the card, as its pieces call it. */
import type { CardCommand } from '../../messages/card.ts';
import type { Route } from '../../messages/library-route.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';

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
  openLibrary(route: Route): void;
  /** Opens a document that is kept, at a quotation; `document` is the part of its address after `#`. Not offered where it can't. */
  openDocument?: ((document: string) => void) | undefined;
}
