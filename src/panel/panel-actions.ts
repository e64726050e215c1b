/** What the reader can do in the panel, as its pieces call it. */
import type { Route } from '../messages/library-route.ts';
import type { PageName } from '../messages/message-map.ts';
import type { Settings } from '../settings/settings.ts';
import type { PageActions } from '../ui/names/PageNote.tsx';
import type { UnknownNamesActions } from '../ui/names/UnknownNames.tsx';
import type { PanelPage } from './panel-page.ts';

export interface PanelActions extends PageActions {
  /** Scrolls the page to a mention, and shows what is known; `index` counts the entry's mentions from 0, wrapping round. */
  jump(name: PageName, index: number): void;
  order(order: Settings['panelOrder']): void;
  /** What is done about names that no pack knows; null where none are looked for. */
  unknown: UnknownNamesActions | null;
  /** Keeps the page's article; null of what is no page. */
  keeping: PanelPage['keeping'];
  /** Leaves a text that the reader brought. */
  back(): void;
  openLibrary(route: Route): void;
  openOptions(): void;
}
