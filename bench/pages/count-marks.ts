/** How many marks a page gets, and how many of them stand for what everybody knows: quiet as by default, and all. */
import type { Block } from '../../src/content/blocks/block.ts';
import { MentionMap } from '../../src/content/reading/mention-map.ts';
import type { EntrySummary } from '../../src/messages/message-map.ts';
import { type EntryRef, entryRef } from '../../src/pack/entry-ref.ts';
import type { Pack } from '../../src/pack/format.ts';
import { createRecogniser } from '../../src/recognition/recogniser.ts';
import { DEFAULTS } from '../../src/settings/settings.ts';

/** Marks on a page, and those of generic entries among them. */
export interface Marks {
  all: number;
  generic: number;
}

/** Counts the marks of a page's blocks, given by their texts. */
export type CountMarks = (texts: readonly string[]) => { quiet: Marks; full: Marks };

const container = {
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

/** A counter for one pack. */
export function newMarkCounter(pack: Pack): CountMarks {
  const recogniser = createRecogniser([pack]);
  const entries = Object.fromEntries(
    pack.entries.map(({ id, type, label, gloss, generic }): [EntryRef, EntrySummary] => {
      const ref = entryRef(pack.id, id);
      return [ref, { id: ref, type, label, gloss, language: pack.language, ...(generic ? { generic } : {}) }];
    }),
  );
  return (texts) => {
    const recognised = recogniser.recognise(texts.map((text) => ({ text })));
    const blocks = texts.map(
      (text, at): Block => ({
        container,
        nodes: [],
        starts: [],
        text,
        recognised: recognised[at] ?? null,
        context: '',
        painted: false,
        gone: false,
      }),
    );
    const count = (generic: 'quiet' | 'full'): Marks => {
      const mentions = new MentionMap();
      mentions.learn(entries);
      for (const _ of mentions.sweep(blocks, { ...DEFAULTS, generic }));
      const shown = [...mentions.inOrder(blocks)];
      return { all: shown.length, generic: shown.filter(({ entry }) => entry.generic).length };
    };
    return { quiet: count('quiet'), full: count('full') };
  };
}
