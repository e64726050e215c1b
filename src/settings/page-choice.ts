/** What a reader can choose on a page itself. The page obeys at once; the background keeps it. */
import type { Choices } from './choices.ts';
import type { Settings, SiteRule } from './settings.ts';
import { withSiteRule } from './site-rule.ts';

/** Whether an entry is never marked; or what holds on a site (host name without port). */
export type PageChoice = { entry: string; never: boolean } | { host: string; rule: SiteRule };

/** The settings that a choice changes. A site that is to be read switches Backgrounder on, should it be off everywhere. */
export function choicesFor(now: Settings, choice: PageChoice): Choices {
  if ('rule' in choice) {
    const sites = withSiteRule(now, choice.host, choice.rule);
    return choice.rule === 'off' ? sites : { ...sites, enabled: true };
  }
  const others = now.never.filter((entry) => entry !== choice.entry);
  return { never: choice.never ? [...others, choice.entry] : others };
}
