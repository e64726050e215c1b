/** "Tomas Brandt, head of the harbour office, said": what a text itself says of who or what somebody is. */
import { LANGUAGES, type Lexicon, lexiconOf } from '../recognition/languages/lexicon.ts';
import type { MinedDocument, NamePlace } from './mine-documents.ts';

/** Words of a phrase, at least and at most. */
const FEWEST = 2;
const MOST = 14;
/** So many words may stand before the one that says what it is, and that one with them. */
const EARLY = 3;
/** After the name: from one comma to the next, or to the sentence's end. */
const BEHIND = /^,\s+([^,;:.!?()“”"«»—–]+)(?=[,.;!?])/u;
/** What may stand behind a post besides "of". */
const OF_PLACE = /^(?:at|for|in|на|по|при|в)$/;
/** "…, a town of fishermen" says what it is from its first word on. */
const ARTICLE = /^(?:an?|the)\s+/i;

/**
 * The first phrase that stands between commas behind a place of a name and says a post, an organisation or another kind of
 * thing; null where there is none. A proposal, for the reader to take or leave.
 */
export function glossOf(
  places: readonly NamePlace[],
  documentOf: (id: string) => MinedDocument | undefined,
): string | null {
  for (const { document, paragraph, end } of places) {
    const found = documentOf(document);
    const behind = found?.paragraphs[paragraph - 1]?.slice(end) ?? '';
    const [, phrase = ''] = BEHIND.exec(behind) ?? [];
    if (found && isGloss(phrase, lexiconOf(LANGUAGES, [found.language]))) return phrase.trim();
  }
  return null;
}

function isGloss(phrase: string, lexicon: Lexicon): boolean {
  const words = phrase.trim().replace(ARTICLE, '').split(/\s+/);
  if (words.length < FEWEST || words.length > MOST) return false;
  const [first = ''] = words;
  const isKind = (word: string) =>
    lexicon.titles.has(word) ||
    lexicon.organisationNouns.has(word) ||
    lexicon.institutions.has(word) ||
    lexicon.headNouns.has(word);
  if (/^\p{Lu}/u.test(first) && !isKind(first.toLowerCase())) return false;
  // "deputy chief editor of the Post", and neither "who had been minister" nor "transport projects such as".
  return words.slice(0, EARLY).some((word, at) => {
    const next = words[at + 1]?.toLowerCase();
    return isKind(word.toLowerCase()) && (next === undefined || lexicon.ofWords.has(next) || OF_PLACE.test(next));
  });
}
