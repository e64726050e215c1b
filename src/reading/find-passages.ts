/** What a kept article says of the names that packs know: the sentences in which they stand. */
import { passagesOf, type QuotedName } from '../mining/passages.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { RecognisedBlock } from '../recognition/mention.ts';
import type { KeptPassage } from './database.ts';
import type { KeptArticle } from './kept-article.ts';

/** Whom an article names, and where. */
export interface FoundNames {
  /** In the text's order. */
  names: EntryRef[];
  passages: KeptPassage[];
}

const NO_CHOICES = { leftOut: new Set<string>(), pinned: new Set<string>() };

/**
 * The names of an article and their passages. A name that may be several people's is nobody's here.
 * @param blocks what recognition says of each paragraph
 * @param labelOf what an entry is called in full
 */
export function findPassages(
  { id, language }: Pick<KeptArticle, 'id' | 'language'>,
  paragraphs: readonly string[],
  blocks: readonly Pick<RecognisedBlock, 'mentions'>[],
  labelOf: (entry: EntryRef) => string,
): FoundNames {
  const names = new Map<EntryRef, QuotedName['places'][number][]>();
  blocks.forEach(({ mentions }, at) => {
    for (const { entry, candidates, start, end } of mentions) {
      if (candidates) continue;
      const text = paragraphs[at]?.slice(start, end) ?? '';
      const places = names.get(entry) ?? [];
      places.push({ document: id, paragraph: at + 1, start, end, text });
      names.set(entry, places);
    }
  });
  const quoted = [...names].map(([entry, places]) => ({ entry, label: labelOf(entry), places }));
  const passages = passagesOf(quoted, [{ id, language, paragraphs }], NO_CHOICES);
  // They are about those that were asked for, by the same refs.
  return { names: [...names.keys()], passages: passages as KeptPassage[] };
}
