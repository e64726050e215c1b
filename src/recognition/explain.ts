/** Why each form of a pack that stands in a text is linked there, or why not. */

import type { EntryRef } from '../pack/entry-ref.ts';
import { endOf, newTokens, readTokens, startOf, type Tokens } from '../text/tokens.ts';
import { type Match, matchesAt } from './index/matches.ts';
import type { NameIndex } from './index/name-index.ts';
import type { PagePart } from './mention.ts';
import { PageNames } from './page/page-names.ts';
import { resolve } from './page/resolve.ts';
import type { BlockReading, Owner, PlacedNaming, Span } from './rules/block-reading.ts';
import type { ReadBlock } from './rules/read-block.ts';
import type { Rule, Verdict } from './rules/rule.ts';

/** What was decided about a form where it stands. Offsets are UTF-16 units into the block's text, end exclusive. */
export interface Explanation {
  start: number;
  end: number;
  /** In the pack's spelling. */
  form: string;
  /** Who it is; of a form that is not linked, who it might be. */
  entries: readonly EntryRef[];
  /** `ambiguous`: linked to several; `other`: somebody or something else bears the form here. */
  verdict: 'linked' | 'ambiguous' | 'refused' | 'other';
  /** The rule that decided; docs/recognition.md lists them. */
  rule: string;
  /** What it rests on: words of the text beside the form, or names on the page. May be empty. */
  evidence: string;
}

/** The rule of what nobody is asked about: the leftmost name wins, and of those the longest. */
export const INSIDE_NAME = 'inside-name';

/** Evidence is cut after so many units: a word may have no end. */
const LONGEST_EVIDENCE = 200;

interface Decided {
  match: Match;
  rule: Rule;
  verdict: Verdict;
  span: Span | null;
}

interface ExplainedBlock {
  text: string;
  reading: BlockReading;
  decided: readonly Decided[];
}

/** One list for each part with text: every form that stands in it, in order, the longest first. */
export function explainPage(index: NameIndex, read: ReadBlock, parts: readonly PagePart[]): Explanation[][] {
  const page = new PageNames();
  const blocks = parts.map((part): ExplainedBlock | number => {
    if (!('text' in part)) {
      for (const naming of part.namings) page.add(naming);
      return part.namings.length;
    }
    const decided: Decided[] = [];
    const reading = read(part.text, (match, rule, verdict, span) => decided.push({ match, rule, verdict, span }));
    for (const { naming } of reading.namings) page.add(naming);
    return { text: part.text, reading, decided };
  });
  const explained: Explanation[][] = [];
  let order = 0;
  for (const block of blocks) {
    if (typeof block !== 'number') explained.push(explainBlock(index, page, block, order));
    order += typeof block === 'number' ? block : block.reading.namings.length;
  }
  return explained;
}

function explainBlock(index: NameIndex, page: PageNames, block: ExplainedBlock, firstOrder: number): Explanation[] {
  const tokens = newTokens();
  readTokens(block.text, tokens, index.filter);
  const all = block.reading.namings;
  const byPlace = new Map(block.decided.map((each) => [placeOf(each.match), each]));
  const explained: Explanation[] = [];
  let settling: Decided | null = null;
  let linked: Decided | null = null;
  let namings = 0;
  for (let hit = 0; hit < tokens.hitCount; hit++) {
    for (const match of matchesAt(index, tokens, tokens.hits[hit] as number)) {
      const decided = byPlace.get(placeOf(match));
      if (!decided) {
        // Nobody was asked about it because words of it were settled before.
        explained.push(insideOf(tokens, match, settling as Decided));
        continue;
      }
      const { span } = decided;
      if (linked && match.start < linked.match.end) {
        // The page gave the whole phrase to somebody.
        explained.push(insideOf(tokens, match, linked));
        continue;
      }
      while (span && namings < all.length && (all[namings] as PlacedNaming).at < span.start) namings++;
      const explanation = explain(index, tokens, page, decided, firstOrder + namings);
      explained.push(explanation);
      if (span && explanation.verdict !== 'refused') linked = decided;
      if (untilOf(decided) >= 0) settling = decided;
    }
  }
  return explained;
}

function placeOf({ firstToken, lastToken }: Match): string {
  return `${firstToken} ${lastToken}`;
}

/** The last token that a decision settles. */
function untilOf({ match, verdict }: Decided): number {
  return verdict.says === 'names' ? match.lastToken : verdict.until;
}

function explain(index: NameIndex, tokens: Tokens, page: PageNames, decided: Decided, order: number): Explanation {
  const { match, rule, verdict, span } = decided;
  const evidence = wordsFrom(tokens, verdict.from, verdict.to);
  if (verdict.says !== 'names' || !span)
    return told(match, match.found.forms, verdict.says === 'other' ? 'other' : 'refused', rule.name, evidence);
  const { rule: pageRule, answer } = resolve(index, span, page, order);
  const named = answer.owners.length > 0 ? answer.owners : span.owners;
  const outcome = answer.owners.length === 0 ? 'refused' : answer.owners.length > 1 ? 'ambiguous' : 'linked';
  // A name that needs no page was decided by the rule that found it.
  if (outcome === 'linked' && span.by !== 'page')
    return told(match, named, outcome, rule.name, verdict.cue || evidence);
  return told(match, named, outcome, pageRule.name, answer.names.join(', '));
}

function insideOf(tokens: Tokens, match: Match, settling: Decided): Explanation {
  const evidence = wordsFrom(tokens, settling.match.firstToken, untilOf(settling));
  return told(match, match.found.forms, 'refused', INSIDE_NAME, evidence);
}

function told(
  { start, end }: Match,
  owners: readonly Owner[],
  verdict: Explanation['verdict'],
  rule: string,
  evidence: string,
): Explanation {
  const [{ text: form }] = owners as [Owner];
  const entries = [...new Set(owners.map(({ ref }) => ref))];
  return { start, end, form, entries, verdict, rule, evidence };
}

/** The text from one token to another, cut when it is long. */
function wordsFrom(tokens: Tokens, from: number, to: number): string {
  const start = startOf(tokens, Math.max(0, from));
  const end = endOf(tokens, Math.min(to, tokens.count - 1));
  return tokens.text.slice(start, Math.min(end, start + LONGEST_EVIDENCE));
}
