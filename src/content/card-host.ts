/** What the card can cause on this page and in the settings. */
import type { Ask } from '../messages/sender.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { siteRuleOf, withSiteRule } from '../settings/site-rule.ts';
import type { CardHost, CardSubject } from './card/card.ts';
import type { PageReader } from './page-reader.ts';

export interface CardHostParts {
  reader: PageReader;
  ask: Ask;
  store: Pick<SettingsStore, 'update'>;
  host: string;
  settings(): Settings;
  /** Takes settings up on this page at once, before and even if they can't be saved. */
  use(settings: Settings): void;
}

/** Joins the card with the page's reader, the settings and the background. */
export function createCardHost({ reader, ask, store, host, settings, use }: CardHostParts): CardHost {
  const choose = (change: (now: Settings) => Partial<Settings>) => {
    use({ ...settings(), ...change(settings()) });
    // A storage that refuses leaves the choice to this page; the settings page tells the reader of the refusal.
    store.update(change).catch(() => undefined);
  };
  return {
    background: (entry) => ask('background', { entry }),
    dismiss(_, entry) {
      reader.mentions.dismiss(entry);
      reader.refresh();
      return () => {
        reader.mentions.admit(entry);
        reader.refresh();
      };
    },
    never(entry) {
      choose((now) => ({ never: [...new Set([...now.never, entry])] }));
      return () => choose((now) => ({ never: now.never.filter((other) => other !== entry) }));
    },
    siteOff() {
      const before = siteRuleOf(settings(), host);
      choose((now) => withSiteRule(now, host, 'off'));
      return () => choose((now) => withSiteRule(now, host, before));
    },
    openLibrary(route) {
      ask('openPage', { page: 'library', route }).catch(() => undefined);
    },
    pointAt: (mention) => reader.painter?.point(mention),
  };
}

/** The mention with an id as the card takes it, null when it has gone. */
export function subjectOf(reader: PageReader, id: number): CardSubject | null {
  const shown = reader.mentions.get(id);
  if (!shown) return null;
  const { mention, block } = shown;
  return {
    mention: id,
    surface: block.text.slice(mention.start, mention.end),
    candidates: mention.candidates ?? [mention.entry],
    why: mention.why,
    rects: () => reader.painter?.rectsOf(id) ?? [],
  };
}
