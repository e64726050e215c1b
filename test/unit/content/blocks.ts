/** Blocks as the reading of a page makes them, without a page. */
import type { Block, Container } from '../../../src/content/blocks/block.ts';
import { entryRef } from '../../../src/pack/entry-ref.ts';
import type { Mention, RecognisedBlock } from '../../../src/recognition/mention.ts';

const container: Container = {
  node: null as unknown as Element,
  parent: null,
  items: [],
  heading: false,
  unseen: [],
  size: 0,
  weighed: false,
  stale: false,
  gone: false,
};

/** A block with a text that nobody has read. */
export const blockOf = (text: string, heading = false): Block => ({
  container: { ...container, heading },
  nodes: [],
  starts: [],
  text,
  recognised: null,
  context: '',
  painted: false,
  gone: false,
});

/** What is recognised in a text that names some entries, each by its words. */
export function naming(text: string, names: Record<string, string>): RecognisedBlock {
  const mentions = Object.entries(names).map(([words, id]): Mention => {
    const start = text.indexOf(words);
    return {
      entry: entryRef('news', id),
      start,
      end: start + words.length,
      form: words,
      why: { rule: 'full', names: [] },
    };
  });
  return { mentions, namings: [], depends: false };
}
