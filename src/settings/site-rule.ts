/** What holds on a site. */
import type { Choices } from './choices.ts';
import type { Settings, SiteRule } from './settings.ts';

/**
 * The rule for a host name (without port); a site's address with and without `www.` is one site. A rule for `*.news.example` is
 * for that site and all under it, unless one of them has a nearer rule.
 */
export function siteRuleOf(settings: Pick<Settings, 'sites'>, host: string): SiteRule {
  const known = [...namesOf(host), ...domainsOf(host)].find((name) => Object.hasOwn(settings.sites, name));
  return (known !== undefined && settings.sites[known]) || 'on';
}

/** The choice that gives a site a rule, for SettingsStore.update; `on` is the default, and the site is forgotten. */
export function withSiteRule(settings: Pick<Settings, 'sites'>, host: string, rule: SiteRule): Choices {
  const names = namesOf(host);
  const others = Object.entries(settings.sites).filter(([name]) => !names.includes(name));
  const sites: Settings['sites'] = Object.fromEntries(others);
  // What holds without a rule needs none, unless the site's domain has another.
  if (rule !== siteRuleOf({ sites }, host)) sites[host.toLowerCase()] = rule;
  return { sites };
}

/** The choice that forgets what was chosen for a site or domain. */
export function withoutSiteRule(settings: Pick<Settings, 'sites'>, site: string): Choices {
  return { sites: Object.fromEntries(Object.entries(settings.sites).filter(([name]) => name !== site)) };
}

function namesOf(host: string): string[] {
  const name = host.toLowerCase();
  return [name, name.startsWith('www.') ? name.slice(4) : `www.${name}`];
}

/** The rules for whole domains that a host name is under, the nearest first. */
function domainsOf(host: string): string[] {
  const labels = host.toLowerCase().split('.');
  return labels.slice(1).map((_, index) => `*.${labels.slice(index).join('.')}`);
}
