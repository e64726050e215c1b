/** How strongly a form names its entry where it stands. */

import type { FoundForm } from '../index/matches.ts';
import { GUARDED, PERSON, PLACE, SHORT } from '../index/name-index.ts';
import { isGivenName } from '../languages/no-names.ts';
import { anotherNameAfter, type GivenName, givenNameBefore } from './another-person.ts';
import type { Candidate } from './candidate.ts';
import { cueNear } from './cues.ts';

/** An acronym of at most this many letters among capitals may be any word. */
const WORDLIKE_LETTERS = 3;

/** Not at all, with the page's help, by its cue, by itself. */
export enum Strength {
  Refused,
  Short,
  Cued,
  Full,
}

/** How strongly one of the match's forms names its entry; notes what that rests on. */
export function strengthOf(candidate: Candidate, found: FoundForm): Strength {
  const { index, tokens, match } = candidate;
  const flags = index.formFlags(found.form);
  if (candidate.explained >= 0) return candidate.explained === found.entry ? Strength.Full : Strength.Refused;
  if (flags & (SHORT | GUARDED) || match.firstToken === match.lastToken) {
    const given = givenNameBeside(candidate, found);
    if (given === 'own') return Strength.Full;
    if (given === 'initials') candidate.initialled = true;
    if (given === 'other') {
      candidate.otherBearer = true;
      return Strength.Refused;
    }
  }
  if (flags & GUARDED) {
    const cue = cueNear(
      tokens,
      match.firstToken,
      match.lastToken,
      candidate.cuesOf(found.form),
      index.form(found.form),
    );
    if (cue === null) return Strength.Refused;
    candidate.cue = cue;
    return Strength.Cued;
  }
  const wordlike = candidate.amongCapitals && candidate.form.length <= WORDLIKE_LETTERS;
  return flags & SHORT || wordlike ? Strength.Short : Strength.Full;
}

/** Whether somebody else's given name stands beside a person's name that does not hold one itself. */
function givenNameBeside({ index, own, tokens, match, reading }: Candidate, { form, entry }: FoundForm): GivenName {
  const kind = index.entryFlags(entry);
  if ((kind & PERSON) === 0) {
    // "Georgia Meloni": a place whose name is a given name too.
    const named = (kind & PLACE) !== 0 && isGivenName(tokens, match.lastToken);
    return named && anotherNameAfter(tokens, match.lastToken, own(form)) ? 'other' : 'none';
  }
  const names = own(form);
  const before = reading.spans.at(-1);
  const afterName =
    before?.lastToken === match.firstToken - 1 &&
    before.owners.every((owner) => (index.entryFlags(owner.entry) & PERSON) === 0);
  const given = givenNameBefore(tokens, match.firstToken, names, afterName);
  if (given !== 'none') return given;
  return anotherNameAfter(tokens, match.lastToken, names) ? 'other' : 'none';
}
