/** Decides what a block alone could not: short names, shared names and contested ones, by what the page names. */

import type { EntryRef } from '../../pack/entry-ref.ts';
import type { NameIndex } from '../index/name-index.ts';
import type { Mention, Reason } from '../mention.ts';
import type { Owner, Span } from '../rules/block-reading.ts';
import type { PageNames } from './page-names.ts';
import { type Answer, isNobodys, NOBODY_NAMED, OWN_WORDS, ownAnswer, PAGE_RULES, type PageRule } from './page-rules.ts';

/** Which rule of the page decided about a span, and how. */
export interface Resolution {
  rule: PageRule;
  answer: Answer;
}

/** Nobody, by the last rule. */
const NOBODY: Resolution = { rule: NOBODY_NAMED, answer: { owners: [], why: null, names: [] } };

const NO_REFS: readonly EntryRef[] = [];

/** Who a span is on its page. `order`: how many namings stand before it. */
export function resolve(index: NameIndex, span: Span, page: PageNames, order: number): Resolution {
  // Most names need no page.
  const own = span.contestable ? null : ownAnswer(span);
  if (own) return { rule: OWN_WORDS, answer: own };
  const [{ text: form }] = span.owners as [Owner];
  // Most short names are nobody's.
  if (span.by === 'page' && isNobodys(span, form, page)) return NOBODY;
  const refs = span.by === 'page' ? span.owners.map(({ ref }) => ref) : NO_REFS;
  const throughout = span.contestable ? page.wholePage(form, order) : null;
  const question = { index, span, page, order, form, refs, throughout };
  for (const rule of PAGE_RULES) {
    const answer = rule.decide(question);
    if (answer) return { rule, answer };
  }
  throw new Error('The last rule of a page decides about everything.');
}

/** The reasons of names that speak for themselves, the same for all. */
const SELF: Record<'full' | 'capitals', Reason> = {
  full: { rule: 'full', names: [] },
  capitals: { rule: 'capitals', names: [] },
};

/** The mention that a span becomes; null when it is nobody. */
export function mentionOf({ start, end }: Span, { owners, why, names }: Answer): Mention | null {
  const [first] = owners;
  if (!first || !why) return null;
  const reason = why === 'full' || why === 'capitals' ? SELF[why] : { rule: why, names };
  const mention = { start, end, entry: first.ref, form: first.text, why: reason };
  return owners.length > 1 ? { ...mention, candidates: owners.map(({ ref }) => ref) } : mention;
}
