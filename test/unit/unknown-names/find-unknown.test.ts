import { describe, expect, it } from 'vitest';
import type { NotLinkedResult, RecogniseResult } from '../../../src/messages/message-map.ts';
import { parseMarkup } from '../../../src/read-files/parse-markup.ts';
import { findUnknown, LONGEST, type UnknownDeps } from '../../../src/unknown-names/find-unknown.ts';
import type { UnknownRequest } from '../../../src/unknown-names/worker-messages.ts';
import { refOf } from '../../refs.ts';

const SENTENCE =
  'It was said in the harbour of Vell that Ada Quill and the others have been there with them for years.';
const pageOf = (lang: string, sentence = SENTENCE) =>
  `<html lang="${lang}"><head><title>Vell</title></head><body><article><h1>Vell</h1>${`<p>${sentence}</p>`.repeat(12)}</article></body></html>`;

/** What finding asks, and what it is told. */
function deps(html: string | null) {
  const asked: UnknownRequest[] = [];
  const found: UnknownDeps = {
    source: async () => ({ html, address: 'https://news.example/' }),
    recognise: async (parts): Promise<RecogniseResult> => ({
      blocks: parts.map((part) => {
        const text = 'text' in part ? part.text : '';
        const start = text.indexOf('Vell');
        return {
          mentions: [{ entry: refOf('vell'), start, end: start + 4, form: 'Vell', why: { rule: 'full', names: [] } }],
          namings: [],
        } as unknown as RecogniseResult['blocks'][number];
      }),
      entries: {},
    }),
    notLinked: async (parts): Promise<NotLinkedResult> => ({ blocks: parts.map(() => []), entries: {} }),
    mine: async (request) => {
      asked.push(request);
      return [{ label: 'Ada Quill', type: 'person', count: 12, sentence: SENTENCE }];
    },
  };
  return { asked, found };
}
const find = (given: UnknownDeps) => findUnknown(given, ['tomas brandt'], parseMarkup, new AbortController().signal);

describe('looking for names that no pack knows', () => {
  it('reads the article, and says where names stand that are known, and which are ignored', async () => {
    const { asked, found } = deps(pageOf('en'));
    expect(await find(found)).toMatchObject({ state: 'found', language: 'en', names: [{ label: 'Ada Quill' }] });
    const [request] = asked as [UnknownRequest];
    expect(request.ignored).toEqual(['tomas brandt']);
    const [paragraph = ''] = request.paragraphs.slice(-1);
    const [known] = request.known.slice(-1);
    expect(paragraph.slice(known?.start, known?.end)).toBe('Vell');
    expect(known?.paragraph).toBe(request.paragraphs.length - 1);
  });

  it('leaves a page alone that is too long, and one in a language of which too little is known', async () => {
    const german =
      'Der Hafen ist nicht mit dem Schiff und auch nicht für die Stadt, die sich eine Brücke auf dem Fluss wünscht.';
    for (const [html, state] of [
      [null, 'long'],
      ['x'.repeat(LONGEST + 1), 'long'],
      [pageOf('de', german), 'language'],
    ] as const) {
      const { asked, found } = deps(html);
      expect(await find(found)).toEqual({ state });
      expect(asked).toEqual([]);
    }
  });

  it('says when the page gives no answer', async () => {
    const { found } = deps('');
    await expect(find({ ...found, source: () => Promise.reject(new Error('gone')) })).rejects.toThrow('gone');
  });
});
