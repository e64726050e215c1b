/** What stands in a text and is not linked there, of all that was decided about it. */
import type { EntryRef } from '../pack/entry-ref.ts';
import type { Explanation } from './explain.ts';
import { isRefusingRule, type RefusingRule } from './refusing-rules.ts';

/** A name of the glossary that stands in a text and is not linked there. UTF-16 units into the part's text, end exclusive. */
export interface NotLinked {
  start: number;
  end: number;
  /** Whose name it would be. */
  entries: EntryRef[];
  /** Why not: `_locales` says it (`why_not_<rule>`). */
  rule: RefusingRule;
  /** What the rule rests on: words of the text, or names in it. May be empty. */
  evidence: string;
}

/** Of a block's explanations those of names that are not linked; what lies within a linked or a longer name is left out. */
export function notLinkedIn(explained: readonly Explanation[]): NotLinked[] {
  const refused: NotLinked[] = [];
  /** The end of what was kept or is linked: all stand in order, the longest first. */
  let until = 0;
  for (const { start, end, entries, rule, evidence, verdict } of explained) {
    const isLinked = verdict === 'linked' || verdict === 'ambiguous';
    if (isLinked) {
      while ((refused.at(-1)?.end ?? 0) > start) refused.pop();
    } else if (start < until || !isRefusingRule(rule)) continue;
    else refused.push({ start, end, entries: [...entries], rule, evidence });
    until = Math.max(until, end);
  }
  return refused;
}
