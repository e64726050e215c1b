/** What holds on a site. */
import type { Choices } from './choices.ts';
import type { Settings, SiteRule } from './settings.ts';

/** The rule for a host name (without port); a site's address with and without `www.` is one site. */
export function siteRuleOf(settings: Pick<Settings, 'sites'>, host: string): SiteRule {
  const known = namesOf(host).find((name) => Object.hasOwn(settings.sites, name));
  return (known !== undefined && settings.sites[known]) || 'on';
}

/** The choice that gives a site a rule, for SettingsStore.update; `on` is the default, and the site is forgotten. */
export function withSiteRule(settings: Pick<Settings, 'sites'>, host: string, rule: SiteRule): Choices {
  const names = namesOf(host);
  const others = Object.entries(settings.sites).filter(([name]) => !names.includes(name));
  const ruled: Array<[string, SiteRule]> = rule === 'on' ? [] : [[host.toLowerCase(), rule]];
  return { sites: Object.fromEntries([...others, ...ruled]) };
}

function namesOf(host: string): string[] {
  const name = host.toLowerCase();
  return [name, name.startsWith('www.') ? name.slice(4) : `www.${name}`];
}
