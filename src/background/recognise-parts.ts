/** Finds the names in a page's blocks and says who they are. */
import type { RecogniseResult } from '../messages/message-map.ts';
import type { PagePart } from '../recognition/mention.ts';
import { type Glossary, summariesOf } from './glossary.ts';

/** One recognised block for each text part, with a summary of every entry that occurs in them. */
export function recogniseParts(glossary: Glossary, parts: PagePart[]): RecogniseResult {
  const blocks = glossary.recogniser.recognise(parts);
  const named = blocks.flatMap(({ mentions }) => mentions.flatMap(({ entry, candidates }) => candidates ?? [entry]));
  return { blocks, entries: summariesOf(glossary, named) };
}
