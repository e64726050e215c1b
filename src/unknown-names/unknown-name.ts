/** A name that no pack knows, as the reader is told of it. */
import type { MinedName } from '../mining/mine-documents.ts';
import { sentencesOf } from '../mining/sentences.ts';
import type { EntryType } from '../pack/entry-types.ts';

export interface UnknownName {
  label: string;
  type: EntryType;
  /** How often it stands in the text. */
  count: number;
  /** The first sentence with it, as it is written there. */
  sentence: string;
}

/** What is told of a mined name. The paragraphs are those that it was found in. */
export function unknownNameOf(
  { label, type, places }: Pick<MinedName, 'label' | 'type' | 'places'>,
  paragraphs: readonly string[],
  language: string,
): UnknownName {
  const first = places.find(({ text }) => text === label) ?? places[0];
  const paragraph = (first && paragraphs[first.paragraph - 1]) ?? '';
  const around = sentencesOf(paragraph, language).find(
    ({ start, end }) => first !== undefined && start <= first.start && first.start < end,
  );
  return { label, type, count: places.length, sentence: around ? paragraph.slice(around.start, around.end) : '' };
}
