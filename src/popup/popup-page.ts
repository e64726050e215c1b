/** What the popup can know of the page it was opened on, and do there. */
import type { Route } from '../messages/library-route.ts';
import type { PageState } from '../messages/message-map.ts';
import type { SiteRule } from '../settings/settings.ts';
import type { KeepActions } from '../ui/keep-page.ts';
import type { UnknownNamesActions } from '../ui/names/UnknownNames.tsx';
import type { Jump } from '../ui/names/use-jump.ts';

export interface PopupPage extends KeepActions {
  /** What is on the page; null when nothing of ours runs there. */
  state(): Promise<PageState | null>;
  jump: Jump;
  /** The titles of packs whose names are not marked yet. */
  preparing(): Promise<string[]>;
  /** What is done about its names that no pack knows. */
  unknown: UnknownNamesActions;
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
  /** Opens the panel beside the page; absent where the browser has no place for it. */
  openPanel?: (() => void) | undefined;
  /** True in a private window. */
  isPrivate: boolean;
  /** The popup was opened by the key that keeps the article. */
  keepsAtOnce: boolean;
}
