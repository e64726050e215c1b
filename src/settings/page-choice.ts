/** What a reader can choose on a page itself. The page obeys at once; the background keeps it. */
import type { EntryRef } from '../pack/entry-ref.ts';
import type { Choices } from './choices.ts';
import type { Settings, SiteRule } from './settings.ts';
import { withSiteRule } from './site-rule.ts';

/**
 * Whether an entry is never marked; or what holds on a site (host name without port), with `enabled` wherever it was
 * switched off.
 */
export type PageChoice = { entry: EntryRef; never: boolean } | { host: string; rule: SiteRule; enabled?: true };

/** The settings that a choice changes. */
export function choicesFor(now: Settings, choice: PageChoice): Choices {
  if ('rule' in choice) {
    return { ...withSiteRule(now, choice.host, choice.rule), ...(choice.enabled && { enabled: true }) };
  }
  const others = now.never.filter((entry) => entry !== choice.entry);
  return { never: choice.never ? [...others, choice.entry] : others };
}
