/** What the card can do on this page and in the settings. */
import type { Ask } from '../../messages/sender.ts';
import type { PageChoice } from '../../settings/page-choice.ts';
import type { Settings } from '../../settings/settings.ts';
import { siteRuleOf } from '../../settings/site-rule.ts';
import type { CardHost, CardSubject } from '../card/card.ts';
import { elementAbove } from '../dom/safe-dom.ts';
import { Surfaces } from '../painters/surfaces.ts';
import type { PageReader } from '../reading/page-reader.ts';

export interface CardHostDeps {
  reader: PageReader;
  ask: Ask;
  host: string;
  settings(): Settings;
  choose(choice: PageChoice): void;
}

/** Joins the card with the page's reader, the settings and the background. */
export function createCardHost({ reader, ask, host, settings, choose }: CardHostDeps): CardHost {
  return {
    dismiss(_, entry) {
      reader.mentions.dismiss(entry);
      reader.apply(reader.settings);
      return () => {
        reader.mentions.admit(entry);
        reader.apply(reader.settings);
      };
    },
    never(entry) {
      choose({ entry, never: true });
      return () => choose({ entry, never: false });
    },
    siteOff() {
      const before = siteRuleOf(settings(), host);
      choose({ host, rule: 'off' });
      return () => choose({ host, rule: before });
    },
    openLibrary(route) {
      ask('openPage', { page: 'library', route }).catch(() => undefined);
    },
    pointAt: (mention) => reader.point(mention),
  };
}

/** The mention with an id as the card takes it, null when it has gone. */
export function subjectOf(reader: PageReader, id: number): CardSubject | null {
  const shown = reader.mentions.get(id);
  if (!shown) return null;
  const { mention, block } = shown;
  const [node] = block.nodes;
  return {
    mention: id,
    surface: block.text.slice(mention.start, mention.end),
    candidates: mention.candidates ?? [mention.entry],
    why: mention.why,
    hint: false,
    isOnDark: () => {
      const around = node ? elementAbove(node) : null;
      return around !== null && new Surfaces(window).isDarkAt(around);
    },
    page: () => reader.names(0).map(({ id: entry }) => entry),
    rects: () => reader.painter?.rectsOf(id) ?? [],
  };
}
