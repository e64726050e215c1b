import { describe, expect, it } from 'vitest';
import { notLinked } from '../../../src/background/not-linked.ts';
import { recogniseParts } from '../../../src/background/recognise-parts.ts';
import { FROM_CONTENT_SCRIPTS } from '../../../src/messages/message-map.ts';
import { refOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { namesOf } from './harbour-glossary.ts';

const names = namesOf(HARBOUR);

describe('names that are not linked', () => {
  it('are told with whose they would be, the rule and what it rests on', async () => {
    const { blocks, entries } = await notLinked(names, [{ text: 'Zed Quill.' }, { text: 'Nobody else did.' }]);
    expect(blocks[0]).toMatchObject([{ start: 4, end: 9, rule: 'given-name', evidence: 'Zed Quill' }]);
    expect(blocks[1]).toEqual([]);
    for (const ref of blocks[0]?.[0]?.entries ?? []) expect(entries[ref]).toMatchObject({ id: ref });
    expect(blocks[0]?.[0]?.entries).toContain(refOf('ada-quill'));
  });

  it('never meet a name that is linked, nor each other', async () => {
    const text = 'Ada Quill met Zed Quill. Quill Street is long, and Quill-Smith too. @Quill left; Tom Quill did not.';
    const [refused = []] = (await notLinked(names, [{ text }])).blocks;
    const [linked] = (await recogniseParts(names, [{ text }])).blocks;
    const spans = [...refused, ...(linked?.mentions ?? [])].sort((a, b) => a.start - b.start);
    expect(refused.length).toBeGreaterThan(1);
    expect(linked?.mentions.length).toBeGreaterThan(1);
    spans.slice(1).forEach(({ start }, at) => {
      expect(start).toBeGreaterThanOrEqual(spans[at]?.end ?? 0);
    });
  });

  it('are nothing that a content script may ask for', () => {
    expect(FROM_CONTENT_SCRIPTS).not.toContain('notLinked');
  });
});
