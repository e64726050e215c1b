import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/library/check-text.ts';
import type { RecogniseResult } from '../../../src/messages/message-map.ts';
import type { PagePart } from '../../../src/recognition/mention.ts';
import { refOf } from '../../refs.ts';

const NONE_LEFT_OUT = async () => ({ blocks: [], entries: {} });
const QUAY = { id: refOf('quay'), type: 'place' as const, label: 'Quay', gloss: 'A wall by the water', language: 'en' };

/** Finds the word "Quay"; `asked` keeps what was sent. */
function finder() {
  const asked: PagePart[][] = [];
  const recognise = async (parts: PagePart[]): Promise<RecogniseResult> => {
    asked.push(parts);
    const blocks = parts.map((part) => ({
      mentions: Array.from(('text' in part ? part.text : '').matchAll(/Quay/g), ({ index }) => ({
        start: index,
        end: index + 4,
        entry: refOf('quay'),
        form: 'Quay',
        why: { rule: 'full' as const, names: ['Quay'] },
      })),
      namings: [],
      depends: false,
    }));
    return { blocks, entries: { [QUAY.id]: QUAY } };
  };
  return { asked, deps: { recognise, notLinked: NONE_LEFT_OUT, relations: async () => [] } };
}

describe('a text to check', () => {
  it('is read as one page, line by line, and stays as it was typed', async () => {
    const { asked, deps } = finder();
    const text = 'The Quay\n\n  is the Quay.\r\n';
    const { blocks, names, read } = await checkText(text, deps);
    expect(asked).toHaveLength(1);
    expect(blocks.map((block) => block.text).join('\n')).toBe(text);
    expect(blocks.flatMap(({ mentions }) => mentions.map(({ repeat }) => repeat))).toEqual([false, true]);
    expect(names).toEqual([{ entry: QUAY, mentions: [0, 1] }]);
    expect(read).toBe(text.length);
  });

  it('that is too long is read from its beginning, and says how far', async () => {
    const { deps } = finder();
    const { text, read, blocks } = await checkText('Quay Quay Quay', deps, 9);
    expect(text).toBe('Quay Quay Quay');
    expect(read).toBe(9);
    expect(blocks[0]?.mentions).toHaveLength(2);
  });

  it('tells each name that is not linked once for each reason, with how often it stands there', async () => {
    const quay = (start: number, evidence: string) => ({
      start,
      end: start + 4,
      entries: [refOf('quay')],
      rule: 'given-name' as const,
      evidence,
    });
    const { others } = await checkText('Ed Quay, Ed Quay\nJo Quay', {
      ...finder().deps,
      notLinked: async () => ({
        blocks: [[quay(3, 'Ed Quay'), quay(12, 'Ed Quay')], [quay(3, 'Jo Quay')]],
        entries: { [QUAY.id]: QUAY },
      }),
    });
    const said = { surface: 'Quay', entries: [QUAY], rule: 'given-name' };
    expect(others).toEqual([
      { ...said, evidence: 'Ed Quay', count: 2 },
      { ...said, evidence: 'Jo Quay', count: 1 },
    ]);
  });

  it('fails when nobody answers', async () => {
    await expect(
      checkText('Quay', { ...finder().deps, recognise: () => Promise.reject(new Error('no answer')) }),
    ).rejects.toThrow('no answer');
  });

  it('lists last what everybody knows, wherever that is named', async () => {
    const SEA = { ...QUAY, id: refOf('sea'), label: 'Sea', generic: true as const };
    const mention = (start: number, end: number, entry: typeof QUAY.id) => ({
      start,
      end,
      entry,
      form: '',
      why: { rule: 'full' as const, names: [] },
    });
    const { names } = await checkText('Sea, Quay', {
      recognise: async () => ({
        blocks: [{ mentions: [mention(0, 3, SEA.id), mention(5, 9, QUAY.id)], namings: [], depends: false }],
        entries: { [QUAY.id]: QUAY, [SEA.id]: SEA },
      }),
      notLinked: NONE_LEFT_OUT,
      relations: async () => [],
    });
    expect(names).toEqual([
      { entry: QUAY, mentions: [1] },
      { entry: SEA, mentions: [0] },
    ]);
  });
});
