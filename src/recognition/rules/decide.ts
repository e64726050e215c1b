/** Decides, from a block's text alone, whether a match may be a mention, of whom, and what it tells the rest of the page. */

import type { Tokens } from '../../text/tokens.ts';
import type { FoundForm, Match } from '../index/matches.ts';
import { memoize } from '../index/memoize.ts';
import { ACRONYM, COUNTRY, type NameIndex, PLACE } from '../index/name-index.ts';
import { decideExpansion } from './acronym-expansion.ts';
import type { BlockReading, Owner } from './block-reading.ts';
import { type Candidate, nameOther } from './candidate.ts';
import { readCues } from './cues.ts';
import { isAmongCapitals, isWrittenLarge } from './in-capitals.ts';
import { continuedUntil } from './longer-name.ts';
import { readOwnNames } from './own-names.ts';
import { isPartOfName } from './part-of-name.ts';
import { decideRegion } from './place-region.ts';
import { Strength, strengthOf } from './strength.ts';
import { isUrlOrHandle } from './url-or-handle.ts';

/** Adds a match to the reading where it belongs; returns the last word that is settled by it, null when it was refused. */
export type Decide = (tokens: Tokens, match: Match, reading: BlockReading) => number | null;

/** Decides about matches of one index. */
export function newDecider(index: NameIndex): Decide {
  const own = memoize((form: number) => readOwnNames(index, form));
  const cuesOf = memoize((form: number) => readCues(index.cues(form)));
  return (tokens, match, reading) => {
    if (isUrlOrHandle(tokens.text, match.start, match.end)) return null;
    const first = match.forms[0] as FoundForm;
    const candidate: Candidate = {
      index,
      cuesOf,
      own,
      tokens,
      match,
      reading,
      form: index.form(first.form),
      flags: index.formFlags(first.form),
      amongCapitals: false,
      otherBearer: false,
      initialled: false,
      explained: -1,
      cue: '',
    };
    return decideWhole(candidate);
  };
}

/** What holds of the match whoever it may name; then its forms one by one. */
function decideWhole(candidate: Candidate): number | null {
  const { tokens, match } = candidate;
  const continued = continuedUntil(tokens, match.lastToken, match.end);
  if (continued >= 0) return continued;
  if (isPartOfName(candidate)) return match.lastToken;
  const place = decideRegion(candidate);
  if (place !== null) return place;
  const acronym = decideExpansion(candidate);
  if (acronym !== null) return acronym;
  return accept(candidate);
}

/** Each entry once, by the first of its forms. */
function owners(forms: readonly FoundForm[]): readonly Owner[] {
  if (forms.length === 1) return forms;
  const byEntry = new Map<number, Owner>();
  for (const found of forms) if (!byEntry.has(found.entry)) byEntry.set(found.entry, found);
  return [...byEntry.values()].sort((a, b) => a.entry - b.entry);
}

/** Takes the forms that name their entries most strongly, and adds the span. */
function accept(candidate: Candidate): number | null {
  const { match } = candidate;
  const capitals = match.forms[0]?.likeness === 'capitals';
  if (capitals && !isWrittenLarge(candidate)) return null;
  candidate.amongCapitals = (candidate.flags & ACRONYM) !== 0 && isAmongCapitals(candidate);
  let strongest = Strength.Refused;
  let chosen: readonly FoundForm[] = match.forms;
  for (const form of match.forms) {
    const strength = strengthOf(candidate, form);
    if (strength > strongest) {
      strongest = strength;
      chosen = match.forms.length > 1 ? [form] : match.forms;
    } else if (strength === strongest && strength !== Strength.Refused) chosen = [...chosen, form];
  }
  if (strongest !== Strength.Refused) return addSpan(candidate, owners(chosen), strongest, capitals);
  if (!candidate.otherBearer) return null;
  nameOther(candidate, false);
  return match.lastToken;
}

function addSpan(candidate: Candidate, whom: readonly Owner[], strength: Strength, capitals: boolean): number {
  const { index, match, reading, flags } = candidate;
  const first = whom[0] as Owner;
  const shared = strength !== Strength.Short && whom.length > 1;
  const decided = strength !== Strength.Short && !shared;
  const isPlace = (index.entryFlags(first.entry) & PLACE) !== 0;
  const single = match.firstToken === match.lastToken;
  reading.spans.push({
    firstToken: match.firstToken,
    lastToken: match.lastToken,
    start: match.start,
    end: match.end,
    owners: whom,
    by: !decided ? 'page' : strength === Strength.Cued ? 'cue' : capitals ? 'capitals' : 'full',
    cue: candidate.cue,
    shared,
    strict: candidate.amongCapitals && !decided,
    initialled: candidate.initialled,
    contestable: single && candidate.explained < 0 && ((flags & ACRONYM) !== 0 || (isPlace && (flags & COUNTRY) === 0)),
  });
  if (decided) {
    reading.namings.push({ at: match.start, naming: { entry: index.ref(first.entry), form: index.form(first.form) } });
  }
  return match.lastToken;
}
