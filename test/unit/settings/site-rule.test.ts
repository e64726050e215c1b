import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../../../src/settings/settings.ts';
import { siteRuleOf, withoutSiteRule, withSiteRule } from '../../../src/settings/site-rule.ts';

const sites: Record<string, SiteRule> = {
  'news.example': 'off',
  'www.paper.example': 'whole-page',
  'broken.example': '' as SiteRule,
};

describe('the rule of a whole domain', () => {
  const domains: Record<string, SiteRule> = {
    '*.news.example': 'off',
    'live.news.example': 'whole-page',
    '*.sport.news.example': 'on',
  };

  it.each([
    ['news.example', 'off'],
    ['www.news.example', 'off'],
    ['a.b.news.example', 'off'],
    ['live.news.example', 'whole-page'],
    ['old.live.news.example', 'off'],
    ['sport.news.example', 'on'],
    ['x.sport.news.example', 'on'],
    ['othernews.example', 'on'],
    ['example', 'on'],
  ])('gives %s the rule %s', (host, rule) => {
    expect(siteRuleOf({ sites: domains }, host)).toBe(rule);
  });

  it('can have exceptions, which are forgotten when they say the same', () => {
    const domain = { sites: { '*.news.example': 'off' } as Record<string, SiteRule> };
    const exception = withSiteRule(domain, 'live.news.example', 'on');
    expect(exception).toEqual({ sites: { '*.news.example': 'off', 'live.news.example': 'on' } });
    expect(withSiteRule({ sites: exception.sites ?? {} }, 'live.news.example', 'off')).toEqual(domain);
    expect(withoutSiteRule({ sites: exception.sites ?? {} }, 'live.news.example')).toEqual(domain);
    expect(withoutSiteRule(domain, '*.news.example')).toEqual({ sites: {} });
  });
});

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
