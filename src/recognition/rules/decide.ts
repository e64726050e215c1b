/** Decides, from a block's text alone, whether a match may be a mention, of whom, and what it tells the rest of the page. */

import { endOf, startOf } from '../../text/tokens.ts';
import type { FoundForm, Match } from '../index/matches.ts';
import { ACRONYM, COUNTRY, DEFAULT, INFLECTED, type NameIndex, PERSON, RESPELLED, SHORT } from '../index/name-index.ts';
import type { Naming } from '../mention.ts';
import type { BlockReading, Owner, Span } from './block-reading.ts';
import type { BlockTokens } from './block-tokens.ts';
import { ANY_KIND, Around, type Candidate, candidateOf, formLore, Kind, womensForm } from './candidate.ts';
import { isAmongCapitals } from './full-name.ts';
import type { Rule, Verdict } from './rule.ts';
import { RULES } from './rules.ts';
import { holdsName, isTitled } from './short-name.ts';
import { hasTiedEnding, tokenText } from './surroundings.ts';

/** Hears of every match, which rule decided about it and how. The span is what was added to the reading, if anything. */
export type Trace = (match: Match, rule: Rule, verdict: Verdict, span: Span | null) => void;

/** Adds a match to the reading where it belongs; returns the last token that is settled by it, -1 when it was refused. */
export type Decide = (tokens: BlockTokens, match: Match, reading: BlockReading, trace?: Trace) => number;

/** Decides about matches of one index. */
export function newDecider(index: NameIndex, rules: readonly Rule[] = RULES): Decide {
  const lore = formLore(index);
  const asked = rulesByAround(rules);
  return (tokens, match, reading, trace) => {
    const candidate = candidateOf(lore, tokens, match, reading);
    for (const rule of asked(candidate.around)) {
      const verdict = rule.decide(candidate);
      if (!verdict) continue;
      const spans = reading.spans.length;
      const until = apply(candidate, verdict);
      trace?.(match, rule, verdict, reading.spans[spans] ?? null);
      return until;
    }
    return -1;
  };
}

/**
 * The rules that have something to say where these bits are set, in their order. A page meets a few dozen sets of them, and
 * each list is made once.
 */
function rulesByAround(rules: readonly Rule[]): (around: number) => readonly Rule[] {
  const lists = new Map<number, readonly Rule[]>();
  return (around) => {
    const known = lists.get(around);
    if (known) return known;
    const list = rules.filter(
      ({ asks, of = ANY_KIND, also = Around.Anything, unless = 0 }) =>
        (asks & around) !== 0 && (of & around) !== 0 && (also & around) !== 0 && (unless & around) === 0,
    );
    lists.set(around, list);
    return list;
  };
}

/** Notes in the reading what was decided; returns the last token that is settled by it, -1 when none is. */
function apply(candidate: Candidate, verdict: Verdict): number {
  const { match, reading } = candidate;
  if (verdict.says === 'names') return addSpan(candidate, verdict);
  if (verdict.says === 'other') {
    const { throughout, odd } = verdict;
    for (const borne of borneForms(candidate, throughout)) {
      // A person's surname alone waits for who is named before it; only whole names are told throughout.
      const wholePage = throughout && (borne === candidate.form || (candidate.around & Kind.Person) === 0);
      const naming: Naming = { form: borne, other: true, ...(wholePage && { wholePage: true }), ...(odd && { odd }) };
      reading.namings.push({ at: match.start, naming });
    }
  }
  if (verdict.says === 'refused' && verdict.borrowed !== undefined)
    reading.namings.push({
      at: match.start,
      naming: { form: candidate.form, other: true, odd: verdict.borrowed, wholePage: true },
    });
  if (verdict.says === 'refused' && verdict.tells) {
    const { ref, text } = verdict.tells;
    reading.namings.push({ at: match.start, naming: { entry: ref, form: text } });
  }
  return verdict.until;
}

/** The basic forms of the name that somebody else bears: of a surname that may be his or hers, whosever the given name is. */
function borneForms(candidate: Candidate, throughout: boolean): string[] {
  const { index, tokens, match, form } = candidate;
  if (match.firstToken < match.lastToken || (candidate.around & Kind.Person) === 0)
    return throughout && (candidate.around & Kind.Thing) !== 0 ? [form] : [form, ...shortForms(candidate)];
  const his = match.found.forms.find((found) => womensForm(index, found) !== null);
  if (!his) return [form];
  const sex = tokens.lexicon.sexOf(tokenText(tokens, match.firstToken - 1), index.spelling(his.form));
  if (sex === null) return [form, his.text];
  return [sex === 'm' ? his.text : form];
}

/**
 * The short forms that somebody else bears with a longer one: the surname of a full name, and of a body's short name the others, "XİN" of
 * "Xarici İşlər Nazirliyi".
 */
function shortForms({ index, match, form, around, flags }: Candidate): string[] {
  const isPerson = (around & Kind.Person) !== 0;
  if (!isPerson && ((around & Kind.Thing) === 0 || (flags & SHORT) === 0)) return [];
  const [first, end] = index.formsOf((match.found.forms[0] as FoundForm).entry);
  const short: string[] = [];
  for (let other = first; other < end; other++) {
    const text = index.form(other);
    if ((index.formFlags(other) & (SHORT | INFLECTED | RESPELLED)) !== SHORT || text === form) continue;
    if (!isPerson || form.endsWith(` ${text}`)) short.push(text);
  }
  return short;
}

/** Whose the forms are that a rule chose: most often all that were found together, which are always the same. */
function ownersAmong({ index, match, known }: Candidate, forms: readonly FoundForm[]): readonly Owner[] {
  if (forms !== match.found.forms) return ownersOf(index, forms);
  known.owners ??= ownersOf(index, forms);
  return known.owners;
}

/** Each thing once, by the first of its forms, or the first of which it is the usual owner. */
function ownersOf(index: NameIndex, forms: readonly FoundForm[]): readonly Owner[] {
  if (forms.length === 1) return forms;
  const owners: Owner[] = [];
  for (const found of forms.toSorted((a, b) => a.entry - b.entry)) {
    const at = owners.findIndex(({ entry }) => index.isSame(entry, found.entry));
    const known = owners[at];
    if (!known) owners.push(found);
    else if (known.entry !== found.entry && !isUsual(known) && isUsual(found)) owners[at] = found;
  }
  return owners;
}

function isUsual({ flags }: Owner): boolean {
  return (flags & DEFAULT) !== 0;
}

function addSpan(candidate: Candidate, verdict: Extract<Verdict, { says: 'names' }>): number {
  const { match, reading, initials, isHis } = candidate;
  const { by, throughout, cue } = verdict;
  const owners = ownersAmong(candidate, verdict.forms);
  const first = owners[0] as Owner;
  const shared = by !== 'page' && owners.length > 1;
  const decided = by !== 'page' && !shared;
  const single = match.firstToken === match.lastToken;
  const strict = !decided && isAmongCapitals(candidate);
  const inCapitals = match.found.forms[0]?.likeness === 'capitals';
  const { start, end } = initials
    ? extentOf(candidate, initials)
    : { start: match.start, end: endOfMention(candidate) };
  reading.spans.push({
    firstToken: match.firstToken,
    lastToken: match.lastToken,
    start,
    end,
    owners,
    by: !decided ? 'page' : by === 'cue' ? 'cue' : inCapitals ? 'capitals' : 'full',
    cue,
    shared,
    strict,
    initialled: initials !== null,
    titled: by === 'page' && isTitled(candidate),
    isHis,
    contestable: !throughout && isContestable(candidate),
  });
  const { form } = candidate;
  const entry = first.ref;
  if (throughout) reading.namings.push({ at: match.start, naming: { entry, form, wholePage: true } });
  if (decided) {
    reading.namings.push({ at: match.start, naming: { entry, form: first.text } });
    if (!single) addInner(candidate, first.form);
  } else if (!shared && !strict) addUsual(candidate, owners);
  // "Беспорядки в Казахстане": where the page says that the whole is nobody's, the country in it is named.
  if (by === 'page' && !single && (candidate.around & Kind.Guarded) !== 0 && holdsName(candidate)) return -1;
  return Math.max(match.lastToken, initials?.to ?? 0);
}

/** Where a mention begins and ends that has initials beside it, "V. V. Putin", in UTF-16 units. */
function extentOf(
  { tokens, match: { firstToken, start, end }, reading }: Candidate,
  { from, to }: NonNullable<Candidate['initials']>,
): { start: number; end: number } {
  if (from >= firstToken) return { start, end: endOf(tokens, to) + 1 };
  return { start: Math.max(reading.spans.at(-1)?.end ?? 0, startOf(tokens, from)), end };
}

/** Where any other ends: with the ending that is tied to it, "NATO-nun". */
function endOfMention({ tokens, match: { lastToken, end } }: Candidate): number {
  return hasTiedEnding(tokens, lastToken, end) ? endOf(tokens, lastToken + 1) : end;
}

/**
 * An acronym, a town, what is called by its kind, a person's whole name, and a country by whose name people are called may be another one
 * on the whole page.
 */
function isContestable({ tokens, match, flags, around }: Candidate): boolean {
  if ((around & Kind.Phrase) !== 0) return (around & (Kind.Thing | Kind.Person)) !== 0;
  if ((flags & COUNTRY) !== 0) return tokens.lexicon.givenCountries.holds(tokens, match.firstToken);
  return (flags & ACRONYM) !== 0 || (around & Kind.Town) !== 0;
}

/** A surname that stands alone tells the page of its usual owner: several such persons together are no chance. */
function addUsual({ match, reading }: Candidate, owners: readonly Owner[]): void {
  for (const owner of owners) {
    if (!isUsual(owner) || (owner.kind & PERSON) === 0) continue;
    reading.namings.push({ at: match.start, naming: { entry: owner.ref, form: owner.text, usual: true } });
  }
}

/** A longer name also names in full what its words name. */
function addInner({ lore, tokens, match, reading }: Candidate, form: number): void {
  for (const { token, naming } of lore.innerNames(form))
    reading.namings.push({ at: startOf(tokens, match.firstToken + token), naming });
}
