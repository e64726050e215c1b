/** What the panel can know of the page in front of it, and do there. */
import type { PageState } from '../messages/message-map.ts';
import type { SiteRule } from '../settings/settings.ts';
import type { KeepActions } from '../ui/keep-page.ts';
import type { UnknownNamesActions } from '../ui/names/UnknownNames.tsx';
import type { Jump } from '../ui/names/use-jump.ts';

export interface PanelPage {
  /** The browser's number of the tab. */
  tab: number;
  /**
   * What is on the page, null when nothing of ours runs there. `next` answers only once the page has been scrolled or its names
   * have changed.
   */
  state(beside: 'now' | 'next'): Promise<PageState | null>;
  jump: Jump;
  /** Counts the pages that were in front: another one in the same tab has another number. */
  visit: number;
  /** What is done about its names that no pack knows; null where none are looked for. */
  unknown: UnknownNamesActions | null;
  /** Keeps its article; null of what is no page. */
  keeping: (KeepActions & { isPrivate: boolean }) | null;
  /** A text that the reader brought, in a page's place: its title, null of one that was pasted. */
  text?: { title: string | null };
  /** Gives a site a rule. Rejects with SettingsNotSaved. */
  rule(host: string, rule: SiteRule): Promise<void>;
  /** Switches Backgrounder on everywhere. Rejects with SettingsNotSaved. */
  enable(): Promise<void>;
  readAgain(): Promise<void>;
  reload(): Promise<void>;
}
