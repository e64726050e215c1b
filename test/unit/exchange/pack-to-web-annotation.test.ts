import { expect, it } from 'vitest';
import { webAnnotationOfPack } from '../../../src/exchange/pack-to-web-annotation.ts';
import type { Pack, Passage } from '../../../src/pack/format.ts';
import { readAnnotations } from './annotation-rules.ts';
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

it('means the same to a processor of JSON-LD that knows the W3C’s words, and drops nothing', async () => {
  const passages = [0, 1, 2].map((n) => ({
    ...(RICH.passages?.[0] as Passage),
    id: `q${n}`,
    quote: `the  <old> bridge ${n}`,
    end: 24,
    about: n === 1 ? ['tom-quill'] : ['old-bridge', 'ada-quill'],
  }));
  const [bare] = passages.map(({ prefix: _p, suffix: _s, ...rest }) => rest);
  const pack = { ...RICH, passages: [...passages, { ...(bare as Passage), id: 'q3' }] };
  const labels = new Map(RICH.entries.map(({ id, label }) => [id, label]));
  const told = (await readAnnotations(webAnnotationOfPack(pack))).map(({ tags, things, ...rest }) => ({
    ...rest,
    tags: tags.toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    things: things.toSorted(),
  }));
  expect(told).toEqual(
    pack.passages.map(({ id, quote, prefix, suffix, about, source }) => ({
      id: `https://harbour.example/pack#passage.${id}`,
      motivations: ['http://www.w3.org/ns/oa#identifying'],
      tags: about
        .map((entry) => ({ value: labels.get(entry), language: 'en' }))
        .toSorted((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1)),
      things: about.map((entry) => `https://harbour.example/pack#${entry}`).toSorted(),
      source: `https://harbour.example/pack#source.${source}`,
      quote: { exact: quote, ...(prefix && { prefix }), ...(suffix && { suffix }) },
    })),
  );
  const spoilt = webAnnotationOfPack(pack);
  await expect(readAnnotations(spoilt.replace('"motivation"', '"motive"'))).rejects.toThrow();
  await expect(readAnnotations(spoilt.replace('"total": 4', '"total": 5'))).rejects.toThrow('counts otherwise');
  await expect(readAnnotations(spoilt.replace('TextQuoteSelector', 'TextSelector'))).rejects.toThrow();
});
