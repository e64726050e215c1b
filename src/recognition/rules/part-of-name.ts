/** Whether a match is only a part of a name that the pack doesn't know. */

import { matchesAt } from '../index/matches.ts';
import { ACRONYM, COUNTRY, GUARDED, PERSON, PLACE, SHORT } from '../index/name-index.ts';
import { isPersonsName } from './another-person.ts';
import type { Case } from './candidate.ts';
import { isDirected, isFollowedByStranger, isOfEarlierAge, isTiedToStranger, namesWhatIsThere } from './longer-name.ts';

/** True when the match is a piece of somebody's or something else's name: "Putin-Smith", "David Moscow", "West Indies". */
export function isPartOfName(it: Case): boolean {
  const { index, words, match } = it;
  const people = match.forms.some(({ entry }) => (index.entryFlags(entry) & PERSON) !== 0);
  return people
    ? isTiedToStranger(words, match.firstWord, match.lastWord, (word) => isKnown(it, word))
    : isPartOfThing(it);
}

/** True when a name that is no person's is only a part of another name. */
function isPartOfThing(it: Case): boolean {
  const { index, words, match, flags } = it;
  const single = match.firstWord === match.lastWord && (flags & ACRONYM) === 0;
  if (
    isOfEarlierAge(words, match.firstWord) ||
    (single && isPersonsName(words, match.firstWord, (flags & COUNTRY) !== 0))
  )
    return true;
  const place = match.forms.every(({ entry }) => (index.entryFlags(entry) & PLACE) !== 0);
  if (
    place &&
    single &&
    (isDirected(words, match.firstWord) || namesWhatIsThere(words, match.firstWord, match.lastWord))
  )
    return true;
  if (!(flags & GUARDED) && !(single && (place || flags & SHORT))) return false;
  return isFollowedByStranger(words, match.lastWord, match.end, (word) => isKnown(it, word));
}

/** True when a word is part of the name accepted before this match, or begins a form of the pack. */
function isKnown({ index, words, reading, match }: Case, word: number): boolean {
  const before = reading.spans.at(-1);
  if (word < match.firstWord && before && before.lastWord >= word) return true;
  return matchesAt(index, words, word).length > 0;
}
