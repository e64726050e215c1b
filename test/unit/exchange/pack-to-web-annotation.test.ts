import { expect, it } from 'vitest';
import { webAnnotationOfPack } from '../../../src/exchange/pack-to-web-annotation.ts';
import type { Pack } from '../../../src/pack/format.ts';
import { RICH } from './rich-pack.ts';

const pageOf = (pack: Pack) => JSON.parse(webAnnotationOfPack(pack));

it('a passage is an annotation: its quote in its document, tagged with what it is about', () => {
  const url = 'https://post.example/bridge';
  const sources = RICH.sources.map((source) => ({ ...source, url }));
  const page = pageOf({ ...RICH, sources });
  expect(page).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    partOf: { type: 'AnnotationCollection', label: RICH.title, total: 1 },
  });
  expect(page.items).toEqual([
    {
      id: 'https://harbour.example/pack#passage.q1',
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'Old Bridge', language: 'en' },
        { type: 'SpecificResource', purpose: 'identifying', source: 'https://harbour.example/pack#old-bridge' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Ada Quill', language: 'en' },
        { type: 'SpecificResource', purpose: 'identifying', source: 'https://harbour.example/pack#ada-quill' },
      ],
      target: {
        source: url,
        selector: { type: 'TextQuoteSelector', exact: 'the  <old> bridge', prefix: 'over ', suffix: ' again' },
      },
    },
  ]);
});

it('a document without an address has a name that leads nowhere, and a pack without passages an empty page', () => {
  const { homepage: _, passages, ...rest } = RICH;
  expect(pageOf({ ...rest, ...(passages && { passages }) }).items[0].target.source).toBe(
    'urn:x-backgrounder:harbour:source.a1',
  );
  expect(pageOf(rest).items).toEqual([]);
});
