/** Whether a match is only a part of a name that the pack doesn't know. */

import { matchesAt } from '../index/matches.ts';
import { ACRONYM, COUNTRY, GUARDED, PERSON, PLACE, SHORT } from '../index/name-index.ts';
import { isPersonsName } from './another-person.ts';
import type { Candidate } from './candidate.ts';
import { isDirected, isFollowedByStranger, isOfEarlierAge, isTiedToStranger, namesWhatIsThere } from './longer-name.ts';

/** True when the match is a piece of somebody's or something else's name: "Putin-Smith", "David Moscow", "West Indies". */
export function isPartOfName(candidate: Candidate): boolean {
  const { index, tokens, match } = candidate;
  const people = match.forms.some(({ entry }) => (index.entryFlags(entry) & PERSON) !== 0);
  return people
    ? isTiedToStranger(tokens, match.firstToken, match.lastToken, (token) => isKnown(candidate, token))
    : isPartOfThing(candidate);
}

/** True when a name that is no person's is only a part of another name. */
function isPartOfThing(candidate: Candidate): boolean {
  const { index, tokens, match, flags } = candidate;
  const single = match.firstToken === match.lastToken && (flags & ACRONYM) === 0;
  if (
    isOfEarlierAge(tokens, match.firstToken) ||
    (single && isPersonsName(tokens, match.firstToken, (flags & COUNTRY) !== 0))
  )
    return true;
  const place = match.forms.every(({ entry }) => (index.entryFlags(entry) & PLACE) !== 0);
  if (
    place &&
    single &&
    (isDirected(tokens, match.firstToken) || namesWhatIsThere(tokens, match.firstToken, match.lastToken))
  )
    return true;
  if (!(flags & GUARDED) && !(single && (place || flags & SHORT))) return false;
  return isFollowedByStranger(tokens, match.lastToken, match.end, (token) => isKnown(candidate, token));
}

/** True when a word is part of the name accepted before this match, or begins a form of the pack. */
function isKnown({ index, tokens, reading, match }: Candidate, token: number): boolean {
  const before = reading.spans.at(-1);
  if (token < match.firstToken && before && before.lastToken >= token) return true;
  return matchesAt(index, tokens, token).length > 0;
}
