import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, type Route } from '../../../src/messages/library-route.ts';
import { entryRef, partsOf, sourceRef } from '../../../src/pack/entry-ref.ts';
import { buildPack } from '../../../src/pack-builder/build-pack.ts';

const entry = entryRef('russia-azerbaijan', 'ilham-aliyev');
const source = sourceRef('russia-azerbaijan', '002');

const ROUTES: Array<[string, Route]> = [
  ['#/', { view: 'home' }],
  ['#/type/person', { view: 'type', type: 'person' }],
  ['#/entry/russia-azerbaijan%2Filham-aliyev', { view: 'entry', entry }],
  ['#/entry/russia-azerbaijan%2Filham-aliyev/002-04-1', { view: 'entry', entry, fact: '002-04-1' }],
  ['#/source/russia-azerbaijan%2F002', { view: 'source', source }],
  ['#/source/russia-azerbaijan%2F002/002-04-1', { view: 'source', source, fact: '002-04-1' }],
  ['#/search/who%20%2F%20what%3F', { view: 'search', words: 'who / what?' }],
  ['#/check', { view: 'check' }],
  ['#/reading/outlet', { view: 'reading', by: 'outlet' }],
  ['#/kept/0123456789abcdef', { view: 'kept', article: '0123456789abcdef' }],
  ['#/kept/0123456789abcdef/3.10-52', { view: 'kept', article: '0123456789abcdef', place: '3.10-52' }],
];

/** Addresses that readers of version 1.0.0 have among their bookmarks. */
const BOOKMARKS: Array<[string, Route]> = [
  ['#/entry/ilham-aliyev', { view: 'entry', entry }],
  ['#/entry/ilham-aliyev/002-04-1', { view: 'entry', entry, fact: '002-04-1' }],
  ['#/source/002', { view: 'source', source }],
  ['#/source/002/002-04-1', { view: 'source', source, fact: '002-04-1' }],
];

/** Where links of version 1.0.0's library led, as its pages had them. */
const LINKS = [
  '#/entry/ilham-aliyev/003-13-1',
  '#/entry/ilham-aliyev/000-14-1',
  '#/entry/vladimir-putin',
  '#/entry/declaration-on-allied-interaction',
  '#/entry/armenia-azerbaijan-transport-links',
  '#/entry/russian-covid-19-vaccines',
  '#/entry/eid',
  '#/entry/february-2022-meeting-of-putin-and-aliyev',
  '#/entry/july-2021-meeting-of-putin-and-aliyev',
  '#/source/000',
  '#/source/004',
];

describe('an address of the library', () => {
  it.each(ROUTES)('%s is read, and written the same', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  it.each(BOOKMARKS)('of version 1.0.0 (%s) leads where it led', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('of version 1.0.0 leads to something that the bundled glossary still has', async () => {
    const { pack } = await buildPack('assets/glossary/russia-azerbaijan');
    const has = (all: ReadonlyArray<{ id: string }> = [], wanted: string) => all.some(({ id }) => id === wanted);
    for (const link of LINKS) {
      const route = parseRoute(link);
      if (route.view === 'entry') expect(has(pack?.entries, partsOf(route.entry).id), link).toBe(true);
      else expect(route.view === 'source' && has(pack?.sources, partsOf(route.source).id), link).toBe(true);
      if ('fact' in route) expect(has(pack?.facts, route.fact ?? ''), link).toBe(true);
    }
  });

  it.each(['', '#'])('without a route (%j) is the list of everything', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'home' });
  });

  it.each([
    '#/entry',
    '#/entry/',
    '#/nowhere/at-all',
    '#/entry/a/b/c',
    '#/entry/a%2Fb%2Fc',
    '#/entry/Who',
    '#/source/a%20b',
    '#/entry/%E0%A4%A',
    '#/type',
  ])('that is none of ours (%s) is unknown', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'unknown' });
  });

  it.each(['#/reading', '#/reading/colour'])('of what was kept (%s) is arranged by day unless it says how', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'reading', by: 'day' });
  });

  it('with an empty search is the search, waiting for words', () => {
    expect(parseRoute('#/search/')).toEqual({ view: 'search', words: '' });
  });
});
