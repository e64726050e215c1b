/** What the reader can do in the popup, as its pieces call it. */
import type { Route } from '../messages/library-route.ts';
import type { PageName } from '../messages/message-map.ts';
import type { SiteRule } from '../settings/settings.ts';
import type { PageKept } from '../ui/keep-page.ts';

export interface PopupActions {
  /** Scrolls the page to a mention; `index` counts the entry's mentions from 0, wrapping round. */
  jump(name: PageName, index: number): void;
  rule(host: string, rule: SiteRule): void;
  enable(): void;
  readAgain(): void;
  reload(): void;
  openLibrary(route: Route): void;
  openOptions(): void;
  keep(): Promise<PageKept>;
  /** Takes a kept article away again; false when that failed. */
  forget(article: string): Promise<boolean>;
}
