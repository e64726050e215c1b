/** What a reader can choose, and what holds when nothing was chosen. Only explicit choices are stored. */
import type { EntryRef } from '../pack/entry-ref.ts';
import type { EntryType } from '../pack/format.ts';

/** On this site: names in articles, nothing, or names anywhere on the page. */
export type SiteRule = 'on' | 'off' | 'whole-page';

export interface Settings {
  /** False switches Backgrounder off everywhere. */
  enabled: boolean;
  /** Entry types that are not marked. */
  hiddenTypes: EntryType[];
  /** Mark every mention, or only an entry's first in the article. */
  repeat: 'every' | 'first';
  /** Open the card when the pointer rests on a mention. */
  hover: boolean;
  /** Milliseconds the pointer rests before the card opens, and is away before it closes. */
  hoverIn: number;
  hoverOut: number;
  painter: 'highlight' | 'mark';
  /** Quiet thin lines, or stronger ones with a tint behind the words. */
  strength: 'quiet' | 'strong';
  /** The windows' colours: the system's, or always light or dark. */
  theme: 'system' | 'light' | 'dark';
  /** Line colours by type, chosen from the offered palette; absent types use their own. `#rrggbb`. */
  colours: Partial<Record<EntryType, string>>;
  /** By host name, without port. */
  sites: Record<string, SiteRule>;
  /** Entries that are never marked. */
  never: EntryRef[];
}

export const DEFAULTS: Settings = {
  enabled: true,
  hiddenTypes: [],
  repeat: 'every',
  hover: false,
  hoverIn: 350,
  hoverOut: 300,
  painter: 'highlight',
  strength: 'quiet',
  theme: 'system',
  colours: {},
  sites: {},
  never: [],
};
