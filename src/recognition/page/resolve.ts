/** Decides what a block alone could not: short names, shared names and contested ones, by what the page names. */

import { DEFAULT, type NameIndex } from '../index/name-index.ts';
import type { Mention, Naming, Reason } from '../mention.ts';
import type { Owner, Span } from '../rules/block-reading.ts';
import type { PageNames } from './page-names.ts';

/** The reasons of names that speak for themselves, the same for all. */
const SELF: Record<'full' | 'capitals', Reason> = {
  full: { rule: 'full', names: [] },
  capitals: { rule: 'capitals', names: [] },
};

/** The mention a span becomes on its page, null when nobody can be told. `order`: how many namings stand before it. */
export function resolve(index: NameIndex, span: Span, page: PageNames, order: number): Mention | null {
  const [first] = span.owners as [Owner];
  const form = index.form(first.form);
  const whole = span.contestable ? page.wholePage(form, order) : null;
  if (whole && whole.entry === undefined) return null;
  if (span.by === 'cue') return mention(index, span, first, { rule: 'cue', names: [span.cue] });
  if (span.by !== 'page') return mention(index, span, first, SELF[span.by]);

  const ids = span.owners.map(({ entry }) => index.id(entry));
  const decide = (naming: Naming, rule: 'short-before' | 'short-after'): Mention | null => {
    const owner = span.owners[ids.indexOf(naming.entry ?? '')];
    if (!owner) return null;
    return mention(index, span, owner, { rule, names: [naming.wholePage ? index.label(owner.entry) : naming.form] });
  };
  if (whole?.entry !== undefined && ids.includes(whole.entry)) return decide(whole, 'short-before');
  const other = span.initialled ? null : form;
  const before = page.bearerBefore(other, ids, order);
  if (before) return decide(before, 'short-before');
  const after = page.bearersAfter(other, ids, order);
  const [next] = after;
  if (next) {
    const named = after.map(({ entry }) => entry).filter((entry) => entry !== undefined);
    if (next.entry === undefined || named.length === 1) return decide(next, 'short-after');
    return ambiguous(
      index,
      span,
      span.owners.filter((_, at) => named.includes(ids[at] as string)),
    );
  }
  return byDefault(index, span, page);
}

/** Nobody who bears the name is named in full: its usual owner, when the page is about the pack's matters. */
function byDefault(index: NameIndex, span: Span, page: PageNames): Mention | null {
  const usual = span.owners.filter(({ form }) => (index.formFlags(form) & DEFAULT) !== 0);
  const [owner, ...others] = (usual.length > 0 ? usual : span.owners) as [Owner, ...Owner[]];
  const pack = index.pack(owner.entry);
  const voucher = page.voucher((id) => id !== index.id(owner.entry) && index.packOf(id) === pack);
  if (usual.length > 0 && voucher && !span.strict) {
    if (others.length > 0) return ambiguous(index, span, usual);
    return mention(index, span, owner, { rule: 'default-owner', names: [voucher.form] });
  }
  return span.shared ? ambiguous(index, span, span.owners) : null;
}

function mention(index: NameIndex, span: Span, owner: Owner, why: Reason): Mention {
  return { start: span.start, end: span.end, entry: index.id(owner.entry), form: index.form(owner.form), why };
}

/** Several entries fit equally: all are offered, usual owners first. */
function ambiguous(index: NameIndex, span: Span, owners: readonly Owner[]): Mention {
  const isUsual = ({ form }: Owner) => (index.formFlags(form) & DEFAULT) !== 0;
  const ordered = [...owners.filter(isUsual), ...owners.filter((owner) => !isUsual(owner))];
  const [first] = ordered as [Owner];
  const names = ordered.map(({ entry }) => index.label(entry));
  return {
    ...mention(index, span, first, { rule: 'ambiguous', names }),
    candidates: ordered.map(({ entry }) => index.id(entry)),
  };
}
