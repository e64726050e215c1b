/** Decides, from a block's text alone, whether a match may be a mention, of whom, and what it tells the rest of the page. */

import type { Words } from '../../text/tokens.ts';
import type { FoundForm, Match } from '../index/matches.ts';
import { remember } from '../index/memoize.ts';
import { ACRONYM, COUNTRY, type NameIndex, PLACE } from '../index/name-index.ts';
import type { BlockReading, Owner } from './block-reading.ts';
import { type Case, nameOther } from './candidate.ts';
import { readCues } from './cues.ts';
import { judgeAcronym, judgePlace } from './explained.ts';
import { isAmongCapitals, isWrittenLarge } from './in-capitals.ts';
import { continuedUntil } from './longer-name.ts';
import { readOwnNames } from './own-names.ts';
import { isPartOfName } from './part-of-name.ts';
import { Strength, strengthOf } from './strength.ts';
import { isNoProse } from './url-or-handle.ts';

/** Adds a match to the reading where it belongs; returns the last word that is settled by it, null when it was refused. */
export type Judge = (words: Words, match: Match, reading: BlockReading) => number | null;

/** A judge for matches of one index. */
export function newJudge(index: NameIndex): Judge {
  const own = remember((form: number) => readOwnNames(index, form));
  const cuesOf = remember((form: number) => readCues(index.cues(form)));
  return (words, match, reading) => {
    if (isNoProse(words.text, match.start, match.end)) return null;
    const first = match.forms[0] as FoundForm;
    const it: Case = {
      index,
      cuesOf,
      own,
      words,
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
    return judgeWhole(it);
  };
}

/** What holds of the match whoever it may name; then its forms one by one. */
function judgeWhole(it: Case): number | null {
  const { words, match } = it;
  const continued = continuedUntil(words, match.lastWord, match.end);
  if (continued >= 0) return continued;
  if (isPartOfName(it)) return match.lastWord;
  const place = judgePlace(it);
  if (place !== null) return place;
  const acronym = judgeAcronym(it);
  if (acronym !== null) return acronym;
  return accept(it);
}

/** Each entry once, by the first of its forms. */
function owners(forms: readonly FoundForm[]): readonly Owner[] {
  if (forms.length === 1) return forms;
  const byEntry = new Map<number, Owner>();
  for (const found of forms) if (!byEntry.has(found.entry)) byEntry.set(found.entry, found);
  return [...byEntry.values()].sort((a, b) => a.entry - b.entry);
}

/** Takes the forms that name their entries most strongly, and adds the span. */
function accept(it: Case): number | null {
  const { match } = it;
  const capitals = match.forms[0]?.likeness === 'capitals';
  if (capitals && !isWrittenLarge(it)) return null;
  it.amongCapitals = (it.flags & ACRONYM) !== 0 && isAmongCapitals(it);
  let strongest = Strength.Refused;
  let chosen: readonly FoundForm[] = match.forms;
  for (const form of match.forms) {
    const strength = strengthOf(it, form);
    if (strength > strongest) {
      strongest = strength;
      chosen = match.forms.length > 1 ? [form] : match.forms;
    } else if (strength === strongest && strength !== Strength.Refused) chosen = [...chosen, form];
  }
  if (strongest !== Strength.Refused) return addSpan(it, owners(chosen), strongest, capitals);
  if (!it.otherBearer) return null;
  nameOther(it, false);
  return match.lastWord;
}

function addSpan(it: Case, whom: readonly Owner[], strength: Strength, capitals: boolean): number {
  const { index, match, reading, flags } = it;
  const first = whom[0] as Owner;
  const shared = strength !== Strength.Short && whom.length > 1;
  const decided = strength !== Strength.Short && !shared;
  const isPlace = (index.entryFlags(first.entry) & PLACE) !== 0;
  const single = match.firstWord === match.lastWord;
  reading.spans.push({
    firstWord: match.firstWord,
    lastWord: match.lastWord,
    start: match.start,
    end: match.end,
    owners: whom,
    by: !decided ? 'page' : strength === Strength.Cued ? 'cue' : capitals ? 'capitals' : 'full',
    cue: it.cue,
    shared,
    strict: it.amongCapitals && !decided,
    initialled: it.initialled,
    contestable: single && it.explained < 0 && ((flags & ACRONYM) !== 0 || (isPlace && (flags & COUNTRY) === 0)),
  });
  if (decided) {
    reading.namings.push({ at: match.start, naming: { entry: index.ref(first.entry), form: index.form(first.form) } });
  }
  return match.lastWord;
}
