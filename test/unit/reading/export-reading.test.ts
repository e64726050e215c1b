import { describe, expect, it } from 'vitest';
import { READING_EXPORTS } from '../../../src/reading/export-reading.ts';
import { refOf } from '../../refs.ts';
import { articleOf, passageOf, READ } from './kept.ts';

const ADA = refOf('ada-quill');
const LINE = 'Ada Quill opened the quay on Monday.';
const KEPT = {
  article: articleOf('a', { names: [ADA] }),
  texts: [READ.paragraphs],
  passages: [{ ...passageOf('a', LINE, [ADA]), prefix: 'Then ' }],
};
const NAMES = [{ id: ADA, label: 'Ada Quill', language: 'en' }];

describe('what is kept, as a file', () => {
  it('is Markdown under its headline, with where and when it was read', () => {
    expect(READING_EXPORTS.markdown.write([KEPT, KEPT])).toBe(
      `${Array(2)
        .fill(
          `# The quay opens\n\nDock Post · Mira Åland · 2026-11-03 · kept 2026-11-04  \n<https://post.example/quay>\n\n${LINE}`,
        )
        .join('\n\n---\n\n')}\n`,
    );
  });

  it('is words in Markdown, whatever signs they hold', () => {
    const article = articleOf('a', { title: '# 1. *News*' });
    const texts = [['- no list', '1. no list', '<b>no tag</b> [no link](x)']];
    const written = READING_EXPORTS.markdown.write([{ article, texts, passages: [] }]);
    for (const line of ['# \\# 1. \\*News\\*', '\\- no list', '1\\. no list', '\\<b\\>no tag\\</b\\> \\[no link\\](x)'])
      expect(written.split('\n')).toContain(line);
  });

  it('is JSON with everything', () => {
    expect(JSON.parse(READING_EXPORTS.json.write([KEPT], NAMES))).toEqual({
      format: 'backgrounder-reading/1',
      articles: [
        expect.objectContaining({
          address: READ.address,
          names: [{ id: ADA, label: 'Ada Quill' }],
          texts: [{ kept: '2026-11-04T10:00:00.000Z', paragraphs: READ.paragraphs }],
          passages: [expect.objectContaining({ quote: LINE, paragraph: 2 })],
        }),
      ],
    });
  });

  it('is a page of Web Annotations, each a quote on the page it was read on', () => {
    const page = JSON.parse(READING_EXPORTS['web-annotation'].write([KEPT], NAMES));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    expect(page.items).toEqual([
      {
        id: 'urn:x-backgrounder:reading:a-2-0',
        type: 'Annotation',
        motivation: 'tagging',
        created: '2026-11-04T10:00:00.000Z',
        body: [{ type: 'TextualBody', purpose: 'tagging', value: 'Ada Quill', language: 'en' }],
        target: {
          source: READ.address,
          selector: { type: 'TextQuoteSelector', exact: LINE, prefix: 'Then ' },
        },
      },
    ]);
  });
});
