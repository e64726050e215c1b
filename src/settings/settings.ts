/** What a reader can choose, and what holds when nothing was chosen. Only explicit choices are stored. */
import type { EntryRef } from '../pack/entry-ref.ts';
import type { EntryType } from '../pack/format.ts';

/** The settings that are one of a few values, and these. */
export const SETTING_VALUES = {
  repeat: ['every', 'first'],
  generic: ['quiet', 'full'],
  painter: ['highlight', 'mark'],
  strength: ['quiet', 'strong'],
  theme: ['page', 'system', 'light', 'dark'],
  opensIn: ['card', 'panel', 'both'],
  panelOrder: ['reading', 'type'],
} as const;
type Value<S extends keyof typeof SETTING_VALUES> = (typeof SETTING_VALUES)[S][number];

/** On a site: names in articles, nothing, or names anywhere on the page. */
export const SITE_RULES = ['on', 'off', 'whole-page'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

/** Days after which what was kept may be forgotten, 0 for never. */
export const FORGET_AFTER = [0, 7, 30, 90, 365];

export interface Settings {
  /** False switches Backgrounder off everywhere. */
  enabled: boolean;
  /** Entry types that are not marked. */
  hiddenTypes: EntryType[];
  /** Mark every mention, or only an entry's first in the article. */
  repeat: Value<'repeat'>;
  /**
   * What everybody knows, such as countries: marked faintly and once, and not at all on a page that names nothing else of
   * its pack; or like other names.
   */
  generic: Value<'generic'>;
  /** Open the card when the pointer rests on a mention. */
  hover: boolean;
  /** Where a name that is clicked is explained: in the card, in the panel beside the page while that is open, or in both. */
  opensIn: Value<'opensIn'>;
  /** The panel lists names as the page has them, or under their types. */
  panelOrder: Value<'panelOrder'>;
  /** Milliseconds the pointer rests before the card opens, and is away before it closes. */
  hoverIn: number;
  hoverOut: number;
  /** The reader has been told how a name in a link is opened. */
  toldOfLinks: boolean;
  /** `mark`: names are also stops of the Tab key and named to screen readers (docs/decisions/0045-names-as-tab-stops.md). */
  painter: Value<'painter'>;
  /** Quiet thin lines, or stronger ones with a tint behind the words. */
  strength: Value<'strength'>;
  /** Show on the toolbar icon how many names a page has. */
  badge: boolean;
  /** The windows' colours: the card's as the page around it and others as the system, all as the system, or always light or dark. */
  theme: Value<'theme'>;
  /** Line colours by type, chosen from the offered palette; absent types use their own. `#rrggbb`. */
  colours: Partial<Record<EntryType, string>>;
  /** Remember which names' cards were opened: what is new about them is said, and those that are known can be left unmarked. */
  memory: boolean;
  /** By host name, without port. */
  sites: Record<string, SiteRule>;
  /** Days after which articles that the reader kept are forgotten; 0: they stay. */
  forgetAfter: number;
  /** Entries that are never marked. */
  never: EntryRef[];
  /** Names that no pack knows and that aren't proposed any more, in small letters. */
  ignored: string[];
}

export const DEFAULTS: Settings = {
  enabled: true,
  hiddenTypes: [],
  repeat: 'every',
  generic: 'quiet',
  hover: false,
  opensIn: 'card',
  panelOrder: 'reading',
  hoverIn: 350,
  hoverOut: 300,
  toldOfLinks: false,
  painter: 'highlight',
  strength: 'quiet',
  badge: false,
  theme: 'page',
  memory: false,
  colours: {},
  sites: {},
  forgetAfter: 0,
  never: [],
  ignored: [],
};
