import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../src/options/site-of.ts';

describe('what a reader types as a site', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['https://www.news.example:8080/today?a#b', 'www.news.example'],
    ['news.example/today', 'news.example'],
    ['localhost', 'localhost'],
    ['http://127.0.0.1:4000/', '127.0.0.1'],
    ['новости.example', 'xn--b1amnebsh.example'],
    ['*.News.example', '*.news.example'],
    ['*.новости.example', '*.xn--b1amnebsh.example'],
  ])('%s is %s', (typed, host) => {
    expect(siteOf(typed)).toBe(host);
  });

  it.each([
    '',
    '   ',
    'news',
    'the news',
    'mailto:me@news.example',
    'file:///etc/hosts',
    'ftp://news.example',
    'https://',
    '..',
    'a..b',
    '*.example',
    '*.localhost',
    '*.127.0.0.1',
    '*.',
    '*',
    'news.*',
  ])('is none: %j', (typed) => {
    expect(siteOf(typed)).toBeNull();
  });
});
