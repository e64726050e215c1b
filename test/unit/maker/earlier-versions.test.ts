import { expect, it } from 'vitest';
import { earlierVersions, shownOf } from '../../../src/maker/earlier-versions.ts';
import type { KeptDocument, PlaceNow } from '../../../src/maker/kept-document.ts';

const documentOf = (id: string, more: Partial<KeptDocument> = {}): KeptDocument => ({
  id,
  file: 'report.txt',
  kind: 'txt',
  details: {},
  corrected: {},
  paragraphs: 3,
  words: 30,
  notes: [],
  added: '2026-01-02T00:00:01.000Z',
  ...more,
});
const at = (paragraph: number, start: number, end: number): PlaceNow => ({ paragraph, start, end });
const route = (document: string, place: PlaceNow) => ({ document, ...place });

/** Version b of a, then c of b: one of two lines was found each time. */
const B = documentOf('b', {
  earlier: earlierVersions(
    { id: 'a' },
    new Map([
      ['a-1-0', at(2, 5, 25)],
      ['a-2-0', at(3, 0, 9)],
    ]),
  ),
});
const C = documentOf('c', { earlier: earlierVersions(B, new Map([['b-2-5', at(4, 7, 30)]])) });

it('an address of a kept document leads there', () => {
  expect(shownOf(route('b', at(1, 0, 4)), [documentOf('x'), B])).toEqual({
    document: B,
    route: route('b', at(1, 0, 4)),
    replaced: null,
  });
});

it('an address of an earlier version leads to where its words stand now, through any number of versions', () => {
  const found = { isFound: true };
  expect(shownOf(route('a', at(1, 0, 20)), [B])).toEqual({
    document: B,
    route: route('b', at(2, 5, 25)),
    replaced: found,
  });
  expect(shownOf(route('a', at(1, 0, 20)), [C])).toEqual({
    document: C,
    route: route('c', at(4, 7, 30)),
    replaced: found,
  });
  expect(shownOf(route('b', at(2, 5, 25)), [C])?.route).toEqual(route('c', at(4, 7, 30)));
});

it('says so where the words are in no place that is known, and where none were asked for', () => {
  expect(shownOf(route('a', at(2, 0, 9)), [C])).toMatchObject({
    document: C,
    route: { document: 'c', paragraph: null },
    replaced: { isFound: false },
  });
  const whole = { document: 'a', paragraph: null, start: 0, end: 0 };
  expect(shownOf(whole, [C])).toMatchObject({ document: C, replaced: { isFound: null } });
});

it('an address of what was never kept, or deleted since, leads nowhere', () => {
  expect(shownOf(route('z', at(1, 0, 4)), [B, C])).toBeNull();
  expect(shownOf(route('a', at(1, 0, 4)), [])).toBeNull();
});
