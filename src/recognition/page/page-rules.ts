/** The rules that decide by what the page names, in their order: the first that says something decides. */

import type { EntryRef } from '../../pack/entry-ref.ts';
import { DEFAULT, GENERIC, GUARDED, type NameIndex, PERSON, PLACE, WOMENS } from '../index/name-index.ts';
import type { Naming, Reason } from '../mention.ts';
import type { Owner, Span } from '../rules/block-reading.ts';
import { womensForm } from '../rules/candidate.ts';
import { contextAmong, isTown } from './page-context.ts';
import type { PageNames } from './page-names.ts';

/** A span of a block, and where it stands on its page. */
export interface Question {
  index: NameIndex;
  span: Span;
  page: PageNames;
  /** How many namings of the page stand before it. */
  order: number;
  /** The form in the pack's spelling. */
  form: string;
  /** The owners' refs. */
  refs: readonly EntryRef[];
  /** What the page says the form is throughout. */
  throughout: Naming | null;
}

/** Whom a span names, several when they fit equally, nobody when `owners` is empty; and what that rests on. */
export interface Answer {
  owners: readonly Owner[];
  why: Reason['rule'] | null;
  names: readonly string[];
}

export interface PageRule {
  /** How reports call it. */
  name: string;
  decide(question: Question): Answer | null;
}

function nobody(...names: string[]): Answer {
  return { owners: [], why: null, names };
}

/** Several entries fit equally: all are offered, usual owners first. */
function severalOf({ index }: Question, owners: readonly Owner[]): Answer {
  const usual = owners.filter((owner) => isUsual(owner));
  const ordered = [...usual, ...owners.filter((owner) => !usual.includes(owner))];
  return { owners: ordered, why: 'ambiguous', names: ordered.map(({ entry }) => index.label(entry)) };
}

/** True of an owner whose form is its own by default. */
function isUsual({ flags }: Owner): boolean {
  return (flags & DEFAULT) !== 0;
}

/** The owner that a naming names; nobody when it is somebody else's. */
function namedBy(
  { index, span, refs, page, order }: Question,
  naming: Naming,
  why: 'short-before' | 'short-after',
): Answer {
  // "Sergei Markov of Alpha Capital": a whole name that the page says is somebody else's names its owner nowhere.
  const isContested = !naming.wholePage && page.wholePage(naming.form, order)?.other === true;
  const owner = !isContested && naming.entry && span.owners[refs.indexOf(naming.entry)];
  if (!owner) return nobody(naming.form);
  return { owners: [owner], why, names: [naming.wholePage ? index.label(owner.entry) : naming.form] };
}

/** The reasons of names that speak for themselves rest on nothing else. */
const NONE: readonly string[] = [];

/** What a name of one owner says that needs no page; null of one that needs it. */
export function ownAnswer({ owners, by, cue }: Span): Answer | null {
  return by === 'page' ? null : { owners, why: by, names: by === 'cue' ? [cue] : NONE };
}

/** A form that the page says is something else throughout is nobody's: "Baku, Texas", "Some Other Council (ABC)". */
const contested: PageRule = {
  name: 'contested',
  decide(question) {
    const { throughout, form, page } = question;
    if (throughout) return throughout.entry === undefined ? nobody(form) : null;
    // "The Baku Cafe … Baku is closed": where nothing else has to do with the place, the page is about the cafe.
    const borrowers = page.borrowersOf(form);
    return borrowers.length > 0 && !isInContext(question, borrowers) ? nobody(...borrowers) : null;
  },
};

/**
 * True where the page names anything else of the owners' pack. Countries say nothing where the place has a small town's bodies, its
 * council and its school: Idaho's papers name Russia too. Where it has one of them alone, its own country says something.
 */
function isInContext({ index, span, page }: Question, borrowers: readonly string[]): boolean {
  const bodies = borrowers.filter((each) => index.lexicon.smallTownBodies.has(each)).length;
  return span.owners.some(({ entry, ref: own }) => {
    const isOther = (ref: EntryRef) => {
      const known = ref === own || bodies === 0 ? undefined : index.genericEntry(ref);
      if (known === undefined) return ref !== own;
      return bodies === 1 && index.homes(entry).includes(index.label(known).toLowerCase());
    };
    return page.vouchers.some(({ entry: ref }) => ref !== undefined && isOther(ref) && index.isOfPack(ref, entry));
  });
}

/** A full name, and a guarded form with its cue, need no page. */
const ownWords: PageRule = {
  name: 'own-words',
  decide: ({ span }) => ownAnswer(span),
};

/** A form that the page says whose it is belongs to that entry: "Perth, Scotland", "Arctic Council (AC)". */
const saidWhose: PageRule = {
  name: 'said-whose',
  decide(question) {
    const { throughout, refs } = question;
    if (throughout?.entry === undefined || !refs.includes(throughout.entry)) return null;
    return namedBy(question, throughout, 'short-before');
  },
};

/**
 * One spelling of two people, his in a case and hers as it is ("Алиева"), is both of theirs where the page names both: the
 * nearer is no better.
 */
const sharedSpelling: PageRule = {
  name: 'shared-spelling',
  decide(question) {
    const { span, page, refs, order } = question;
    if (span.owners.length === 1) return null;
    const his = span.owners.filter(({ flags }) => (flags & WOMENS) !== 0);
    if (his.length === 0 || his.length === span.owners.length) return null;
    const isNamed = (ref: EntryRef) =>
      page.bearerBefore([], [ref], order) !== null || page.bearersAfter([], [ref], order).length > 0;
    const named = span.owners.filter((_, at) => isNamed(refs[at] as EntryRef));
    return named.some((owner) => his.includes(owner)) && named.some((owner) => !his.includes(owner))
      ? severalOf(question, named)
      : null;
  },
};

/**
 * The nearest before it who bears the name has it, somebody else of that name too, but not by an odd word that stands there once.
 * What is called by a person's surname leaves it to them once they are named in full.
 */
const namedBefore: PageRule = {
  name: 'named-before',
  decide(question) {
    const { page, refs, order } = question;
    const before =
      page.bearerBefore([], namesakesOf(question), order) ?? page.bearerBefore(rivalForms(question), refs, order);
    return before && namedBy(question, before, 'short-before');
  },
};

/** The people who share a name with something that is called by it. */
function namesakesOf({ span: { owners }, refs }: Question): readonly EntryRef[] {
  if (owners.length === 1) return [];
  const people = refs.filter((_, at) => ((owners[at] as Owner).kind & PERSON) !== 0);
  return people.length < refs.length ? people : [];
}

/** Else the first after it, if one alone bears the name from there on: "Aliyev" in a headline. */
const namedAfter: PageRule = {
  name: 'named-after',
  decide(question) {
    const { span, page, refs, order } = question;
    const after = page.bearersAfter(rivalForms(question), refs, order);
    const [next] = after;
    if (!next) return null;
    if (isUsualTitled(question, next)) return null;
    const named = after.map(({ entry }) => entry).filter((entry) => entry !== undefined);
    if (next.entry === undefined || named.length === 1) return namedBy(question, next, 'short-after');
    return severalOf(
      question,
      span.owners.filter((_, at) => named.includes(refs[at] as EntryRef)),
    );
  },
};

/**
 * True where a title stands in front that is the usual owner's now, not of who bears the name later on, and something else speaks for
 * him: "President Aliyev sent greetings to Baku. The holiday was started by Heydar Aliyev".
 */
function isUsualTitled({ index, span, page }: Question, { entry: later }: Naming): boolean {
  const usual = span.titled && later !== undefined ? span.owners.find((owner) => isUsual(owner)) : undefined;
  if (!usual) return false;
  const own = usual.ref;
  const isOther = (ref: EntryRef | undefined) => ref !== undefined && ref !== own && ref !== later;
  return (
    own !== later &&
    page.vouchers.some(
      ({ entry }) =>
        isOther(entry) && index.isOfPack(entry as EntryRef, usual.entry) && isContext(index, entry as EntryRef, usual),
    )
  );
}

/**
 * The forms by which others who bear it count: the pack's spelling, and of one that may be a woman's surname, hers.
 * With the entry's own initials in front others are out of the question.
 */
function rivalForms({ index, span, form }: Question): readonly string[] {
  if (span.initialled) return NONE;
  if (span.isHis) return [form];
  for (const owner of span.owners) {
    const hers = womensForm(index, owner);
    if (hers !== null) return [form, hers];
  }
  return [form];
}

/**
 * Nobody is named in full: its usual owner has the name on a page where something else of the owner's pack vouches for it.
 * What everybody knows vouches little: a country for surnames, and for a thing only if its gloss names that country.
 */
const usualOwner: PageRule = {
  name: 'usual-owner',
  decide(question) {
    const { span } = question;
    const usual = span.strict ? [] : span.owners.filter((owner) => isUsual(owner));
    const vouched = usual.flatMap((owner) => {
      const voucher = voucherFor(question, owner);
      return voucher ? [{ owner, voucher }] : [];
    });
    const [first, ...others] = vouched;
    if (!first) return null;
    if (others.length === 0) return { owners: [first.owner], why: 'default-owner', names: [first.voucher.form] };
    return severalOf(
      question,
      vouched.map(({ owner }) => owner),
    );
  },
};

/**
 * What vouches for a usual owner: whatever a pack is about, of what everybody knows only what has to do with the owner, and
 * another usual owner's surname alone, if there are two of them or the owner is a person too.
 */
function voucherFor({ index, page }: Question, owner: Owner): Naming | null {
  return page.voucherOf(owner.entry, (vouchers) => voucherAmong(index, vouchers, owner));
}

function voucherAmong(index: NameIndex, vouchers: readonly Naming[], owner: Owner): Naming | null {
  const { entry, ref: own, kind } = owner;
  const isPerson = (kind & PERSON) !== 0;
  const isPlace = (kind & (PLACE | GENERIC)) === PLACE;
  let town: Naming | null = null;
  let weak: Naming | null = null;
  // Ends at the first that is enough: a page may name thousands.
  for (const voucher of vouchers) {
    const { entry: ref, usual } = voucher;
    if (ref === undefined || ref === own || !index.isOfPack(ref, entry)) continue;
    if (!isContext(index, ref, owner)) {
      // "Felt in Yerevan and Tbilisi, between Kars and Lake Van": two towns speak for a third.
      if (isPlace && isTown(index, ref) && town && town.entry !== ref) return town;
      if (isPlace && isTown(index, ref)) town = voucher;
      continue;
    }
    if (isPerson || !usual || weak) return weak ?? voucher;
    weak = voucher;
  }
  return null;
}

/**
 * Whether an entry's name on a page says anything about a usual owner there. Every page names countries: they speak for a
 * person's surname, for what everybody knows too, and for a thing only where its gloss names the same country.
 */
function isContext(index: NameIndex, ref: EntryRef, { entry, kind }: Owner): boolean {
  const generic = index.genericEntry(ref);
  if (generic === undefined) return true;
  // "Covid" says nothing of an OSCE: to what everybody knows places speak, and all of it to places.
  if ((kind & GENERIC) !== 0) return ((kind | index.entryFlags(generic)) & PLACE) !== 0;
  if ((kind & PERSON) !== 0) return (index.entryFlags(generic) & PLACE) !== 0;
  const homes = index.homes(entry);
  return index.homes(generic).some((home) => homes.includes(home));
}

/**
 * Another short name of a person whose surname stands alone on the page, and is its usual owner's there, is theirs: "furious Vlad" where
 * Putin is.
 */
const otherShortName: PageRule = {
  name: 'other-short-name',
  decide(question) {
    const { span, page, refs } = question;
    const [owner] = span.owners;
    const [ref] = refs;
    if (!owner || ref === undefined || span.owners.length > 1 || span.strict || isUsual(owner)) return null;
    if ((owner.kind & PERSON) === 0 || (owner.flags & GUARDED) !== 0) return null;
    const surname = page.usualNaming(ref);
    return surname && voucherFor(question, owner)
      ? { owners: [owner], why: 'short-before', names: [surname.form] }
      : null;
  },
};

/**
 * A guarded phrase is its entry's where the page names elsewhere what its cues do: for what everybody knows one of them ("the West"), for
 * what two countries have both, and no third country ("economic roadmaps"), for anything else what not everybody knows: the institute of a
 * director who is named.
 */
const cueOnPage: PageRule = {
  name: 'cue-on-page',
  decide(question) {
    const { index, span, page } = question;
    const [owner] = span.owners;
    if (!owner || span.owners.length > 1 || span.strict || (owner.flags & GUARDED) === 0) return null;
    const context = page.contextOf(owner.form, (vouchers) => contextAmong(index, vouchers, owner));
    return context && { owners: [owner], why: 'default-owner', names: [context.form] };
  },
};

/** A full name that several entries share is offered with all of them. */
const sharedName: PageRule = {
  name: 'shared-name',
  decide: (question) => (question.span.shared ? severalOf(question, question.span.owners) : null),
};

/** A short name that nobody on the page bears, and for whose usual owner nothing speaks, is nobody's. */
const nobodyNamed: PageRule = { name: 'nobody-named', decide: () => nobody() };

/**
 * True of a short name that the last rule decides about, as most of a long list are: the page names none of those who may bear it,
 * nothing else by that form, and nobody has it by default or by a cue.
 */
export function isNobodys({ owners, shared }: Span, form: string, page: PageNames): boolean {
  if (shared || page.tellsOf(form)) return false;
  const [{ flags, kind }] = owners as [Owner];
  if (owners.length === 1 && ((flags & GUARDED) !== 0 || (kind & PERSON) !== 0)) return false;
  return owners.every((owner) => (owner.flags & (DEFAULT | WOMENS)) === 0 && !page.names(owner.ref));
}

export const PAGE_RULES: readonly PageRule[] = [
  contested,
  ownWords,
  saidWhose,
  sharedSpelling,
  namedBefore,
  namedAfter,
  usualOwner,
  otherShortName,
  cueOnPage,
  sharedName,
  nobodyNamed,
];

/** Decides about most names, which need no page. */
export const OWN_WORDS = ownWords;
/** Decides about what no other does. */
export const NOBODY_NAMED = nobodyNamed;
