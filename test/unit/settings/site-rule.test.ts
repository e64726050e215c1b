import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../../../src/settings/settings.ts';
import { siteRuleOf, withSiteRule } from '../../../src/settings/site-rule.ts';

const sites: Record<string, SiteRule> = {
  'news.example': 'off',
  'www.paper.example': 'whole-page',
  'broken.example': '' as SiteRule,
};

describe('the rule of a site', () => {
  it.each([
    ['news.example', 'off'],
    ['NEWS.example', 'off'],
    ['www.news.example', 'off'],
    ['paper.example', 'whole-page'],
    ['live.news.example', 'on'],
    ['broken.example', 'on'],
    ['constructor', 'on'],
    ['', 'on'],
  ])('of %s is %s', (host, rule) => {
    expect(siteRuleOf({ sites }, host)).toBe(rule);
  });

  it('can be given, and taken back from the site with and without www', () => {
    const off = withSiteRule({ sites: {} }, 'www.News.example', 'off');
    expect(off).toEqual({ sites: { 'www.news.example': 'off' } });
    expect(withSiteRule({ sites: off.sites ?? {} }, 'news.example', 'whole-page')).toEqual({
      sites: { 'news.example': 'whole-page' },
    });
    expect(withSiteRule({ sites: off.sites ?? {} }, 'news.example', 'on')).toEqual({ sites: {} });
  });
});
