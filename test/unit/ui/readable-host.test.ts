import { describe, expect, it } from 'vitest';
import { readableHost } from '../../../src/ui/readable-host.ts';

describe('a host name', () => {
  it.each([
    ['news.example', 'news.example'],
    ['xn--b1amnebsh.example', 'новости.example'],
    ['*.xn--b1amnebsh.example', '*.новости.example'],
    ['xn--0.example', 'xn--0.example'],
    ['[::1]', '[::1]'],
  ])('%s is shown as %s', (host, shown) => {
    expect(readableHost(host)).toBe(shown);
  });
});
