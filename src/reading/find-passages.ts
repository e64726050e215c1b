/** What a kept article says of the names that packs know: the sentences in which they stand. */
import { linesOf } from '../mining/passages.ts';
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

/**
 * The names of an article and their passages. A name that may be several people's is nobody's here.
 * @param blocks what recognition says of each paragraph
 */
export function findPassages(
  { id, language }: Pick<KeptArticle, 'id' | 'language'>,
  paragraphs: readonly string[],
  blocks: readonly Pick<RecognisedBlock, 'mentions'>[],
): FoundNames {
  // A name goes by its ref, however it is written.
  const places = blocks.flatMap(({ mentions }, at) =>
    mentions
      .filter(({ candidates }) => !candidates)
      .map(({ entry, start, end }) => ({ document: id, paragraph: at + 1, start, end, text: entry })),
  );
  const lines = linesOf({ id, date: '', language, paragraphs }, places);
  return {
    names: [...new Set(places.map(({ text }) => text))],
    passages: lines.map(({ forms, date: _, ...line }) => ({ ...line, about: forms as EntryRef[] })),
  };
}
