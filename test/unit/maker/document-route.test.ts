import { expect, it } from 'vitest';
import { documentRouteHash, readDocumentRoute } from '../../../src/maker/document-route.ts';

it('an address leads to the document and the place that it was made of', () => {
  expect(readDocumentRoute(documentRouteHash('0a1b', { paragraph: 3, start: 10, end: 24 }))).toEqual({
    document: '0a1b',
    paragraph: 3,
    start: 10,
    end: 24,
  });
  expect(readDocumentRoute(documentRouteHash('0a1b'))).toMatchObject({ document: '0a1b', paragraph: null });
});

it('any other address leads to no document', () => {
  for (const hash of ['', '#/names', '#/document/', '#/document/a/b', '#/document/a/1/2', '#/document/a/1/2-3/4'])
    expect(readDocumentRoute(hash), hash).toBeNull();
});
