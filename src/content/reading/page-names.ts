/** The names on a page as the popup lists them. */
import type { PageName } from '../../messages/message-map.ts';
import type { MentionMap, ShownMention } from './mention-map.ts';

/** UTF-16 units of a sentence that are shown. */
const SENTENCE = 200;

/** One name for each entry shown on the page, in the order of first mentions. */
export function pageNames(mentions: MentionMap, frame: number): PageName[] {
  const names: PageName[] = [];
  for (const entry of mentions.entries) {
    const shown = mentions.of(entry);
    const [first] = shown;
    if (first) names.push({ ...first.entry, count: shown.length, sentence: sentenceOf(first), frame });
  }
  return names;
}

/** The sentence a mention stands in, on one line and cut around the mention when it is long. */
export function sentenceOf({ block, mention }: ShownMention): string {
  const { text } = block;
  const start = Math.max(text.lastIndexOf('. ', mention.start) + 1, mention.start - SENTENCE / 2, 0);
  const stop = text.indexOf('. ', mention.end);
  const end = Math.min(stop < 0 ? text.length : stop + 1, start + SENTENCE - 2);
  const cutBefore = start > 0 && text[start - 1] !== '.';
  const cutAfter = end < text.length && text[end - 1] !== '.';
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${cutBefore ? '…' : ''}${words}${cutAfter ? '…' : ''}`;
}
