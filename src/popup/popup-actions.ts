/** What the reader can do in the popup, as its pieces call it. */
import type { Route } from '../messages/library-route.ts';
import type { PageName } from '../messages/message-map.ts';
import type { KeepActions } from '../ui/keep-page.ts';
import type { PageActions } from '../ui/names/PageNote.tsx';
import type { UnknownNamesActions } from '../ui/names/UnknownNames.tsx';

export interface PopupActions extends PageActions, KeepActions {
  /** Scrolls the page to a mention; `index` counts the entry's mentions from 0, wrapping round. */
  jump(name: PageName, index: number): void;
  /** What is done about names that no pack knows. */
  unknown: UnknownNamesActions;
  openLibrary(route: Route): void;
  openOptions(): void;
  /** Shows the names beside the page; absent where the browser has no place for it. */
  openPanel?: (() => void) | undefined;
}
