import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, type Route } from '../../../src/library/route.ts';

const ROUTES: Array<[string, Route]> = [
  ['#/', { view: 'home' }],
  ['#/type/person', { view: 'type', type: 'person' }],
  ['#/entry/ilham-aliyev', { view: 'entry', entry: 'ilham-aliyev' }],
  ['#/entry/ilham-aliyev/002-04-1', { view: 'entry', entry: 'ilham-aliyev', fact: '002-04-1' }],
  ['#/source/002', { view: 'source', source: '002' }],
  ['#/source/002/002-04-1', { view: 'source', source: '002', fact: '002-04-1' }],
  ['#/search/who%20%2F%20what%3F', { view: 'search', words: 'who / what?' }],
  ['#/check', { view: 'check' }],
];

describe('an address of the library', () => {
  it.each(ROUTES)('%s is read, and written the same', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  it.each(['', '#'])('without a route (%j) is the list of everything', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'home' });
  });

  it.each(['#/entry', '#/entry/', '#/nowhere/at-all', '#/entry/a/b/c', '#/entry/%E0%A4%A', '#/type'])(
    'that is none of ours (%s) is unknown',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'unknown' });
    },
  );

  it('with an empty search is the search, waiting for words', () => {
    expect(parseRoute('#/search/')).toEqual({ view: 'search', words: '' });
  });
});
