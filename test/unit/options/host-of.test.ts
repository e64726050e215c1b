import { describe, expect, it } from 'vitest';
import { hostOf } from '../../../src/options/host-of.ts';

describe('what a reader types as a site', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['https://www.news.example:8080/today?a#b', 'www.news.example'],
    ['news.example/today', 'news.example'],
    ['localhost', 'localhost'],
    ['http://127.0.0.1:4000/', '127.0.0.1'],
    ['новости.example', 'xn--b1amnebsh.example'],
  ])('%s is %s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
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
  ])('is none: %j', (typed) => {
    expect(hostOf(typed)).toBeNull();
  });
});
