/** Decides what a block alone could not: short names, shared names and contested ones, by what the page names. */

import type { EntryRef } from '../../pack/entry-ref.ts';
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

  const ids = span.owners.map(({ entry }) => index.ref(entry));
  const decide = (naming: Naming, rule: 'short-before' | 'short-after'): Mention | null => {
    const owner = naming.entry && span.owners[ids.indexOf(naming.entry)];
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
      span.owners.filter((_, at) => named.includes(ids[at] as EntryRef)),
    );
  }
  return byDefault(index, span, page);
}

/** Nobody who bears the name is named in full: its usual owner, when the page is about the matters of the owner's pack. */
function byDefault(index: NameIndex, span: Span, page: PageNames): Mention | null {
  const usual = span.strict ? [] : span.owners.filter((owner) => isUsual(index, owner));
  const vouched = usual.flatMap((owner) => {
    const own = index.ref(owner.entry);
    const voucher = page.voucher((ref) => ref !== own && index.isOfPack(ref, owner.entry));
    return voucher ? [{ owner, voucher }] : [];
  });
  const [first, ...others] = vouched;
  if (!first) return span.shared ? ambiguous(index, span, span.owners) : null;
  if (others.length === 0) {
    return mention(index, span, first.owner, { rule: 'default-owner', names: [first.voucher.form] });
  }
  return ambiguous(
    index,
    span,
    vouched.map(({ owner }) => owner),
  );
}

function mention(index: NameIndex, span: Span, owner: Owner, why: Reason): Mention {
  return { start: span.start, end: span.end, entry: index.ref(owner.entry), form: index.form(owner.form), why };
}

/** Several entries fit equally: all are offered, usual owners first. */
function ambiguous(index: NameIndex, span: Span, owners: readonly Owner[]): Mention {
  const usual = owners.filter((owner) => isUsual(index, owner));
  const ordered = [...usual, ...owners.filter((owner) => !usual.includes(owner))];
  const [first] = ordered as [Owner];
  const names = ordered.map(({ entry }) => index.label(entry));
  return {
    ...mention(index, span, first, { rule: 'ambiguous', names }),
    candidates: ordered.map(({ entry }) => index.ref(entry)),
  };
}

/** True of an owner whose form is its own by default. */
function isUsual(index: NameIndex, { form }: Owner): boolean {
  return (index.formFlags(form) & DEFAULT) !== 0;
}
