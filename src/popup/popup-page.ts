/** What the popup can know of the page it was opened on, and do there. */
import type { Route } from '../messages/library-route.ts';
import type { PageName, PageState } from '../messages/message-map.ts';
import type { SiteRule } from '../settings/settings.ts';
import type { PageKept } from '../ui/keep-page.ts';

export interface PopupPage {
  /** What is on the page; null when nothing of ours runs there. */
  state(): Promise<PageState | null>;
  /**
   * Scrolls to a mention and flashes it. `index` counts the entry's mentions from 0, wrapping round.
   * @returns the sentence it stands in, null when it is gone; and whether the page cuts it off, so that it was left where it is
   */
  jump(name: PageName, index: number): Promise<{ sentence: string | null; isCutOff: boolean }>;
  readAgain(): Promise<void>;
  /** Loads the page anew, so that it can be read when it was opened before Backgrounder was there. */
  reload(): Promise<void>;
  /** Gives a site a rule. Rejects with SettingsNotSaved. */
  rule(host: string, rule: SiteRule): Promise<void>;
  /** Switches Backgrounder on everywhere. Rejects with SettingsNotSaved. */
  enable(): Promise<void>;
  /** The library in a new tab. */
  openLibrary(route: Route): void;
  openOptions(): void;
  /** Has its article kept. */
  keep(): Promise<PageKept>;
  /** Takes a kept article away again; false when that failed. */
  forget(article: string): Promise<boolean>;
  /** True in a private window. */
  isPrivate: boolean;
}
