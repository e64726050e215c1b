/** What the text itself says of a name: in which country a place lies, what an acronym stands for. */

import { matchesAt } from '../index/matches.ts';
import { ACRONYM, COUNTRY, PERSON, PLACE } from '../index/name-index.ts';
import { explainedAfter, explainedBefore, namesSomething } from './acronym-expansion.ts';
import { type Case, nameOther } from './candidate.ts';
import { regionAfter, whoseRegion } from './place-region.ts';

/** Refuses a place of the same name elsewhere, for the whole page. */
export function judgePlace(it: Case): number | null {
  const { index, words, match, reading } = it;
  const [place] = match.forms;
  if (!place || !match.forms.every(({ entry }) => (index.entryFlags(entry) & PLACE) !== 0)) return null;
  const region = regionAfter(words, match.lastWord);
  if (!region) return null;
  const whose = whoseRegion(words, match.firstWord, region, index.homes(place.entry));
  if (whose === 'other') {
    // A country's name is told apart where it stands; a page about a village called Russia may still speak of Russia.
    if ((it.flags & COUNTRY) === 0) nameOther(it, true);
    return region.lastWord;
  }
  if (whose === 'own' && (it.flags & COUNTRY) === 0) {
    it.explained = place.entry;
    reading.namings.push({
      at: match.start,
      naming: { entry: index.ref(place.entry), form: it.form, wholePage: true },
    });
  }
  return null;
}

/** Refuses an acronym that the text explains as something else, for the whole page; notes when it explains it as ours. */
export function judgeAcronym(it: Case): number | null {
  const { index, words, match, reading, form } = it;
  if ((it.flags & ACRONYM) === 0) return null;
  const before = explainedBefore(words, match.firstWord, match.lastWord, form);
  const explanation = before ?? explainedAfter(words, match.lastWord);
  if (!explanation) return null;
  const named = before
    ? entriesBefore(it, before.lastWord)
    : entriesIn(it, explanation.firstWord, explanation.lastWord);
  const ours = match.forms.find(({ entry }) => named.includes(entry));
  if (ours) {
    it.explained = ours.entry;
    reading.namings.push({ at: match.start, naming: { entry: index.ref(ours.entry), form, wholePage: true } });
    return null;
  }
  if (named.some((entry) => (index.entryFlags(entry) & PERSON) !== 0)) return null;
  if (!namesSomething(words, explanation, form)) return null;
  nameOther(it, true);
  return match.lastWord;
}

/** The entries of the accepted name that ends with a word. */
function entriesBefore({ reading }: Case, word: number): number[] {
  const before = reading.spans.at(-1);
  return before?.lastWord === word ? before.owners.map(({ entry }) => entry) : [];
}

/** The entries of all names that end with a stretch of words. */
function entriesIn({ index, words }: Case, firstWord: number, lastWord: number): number[] {
  const entries: number[] = [];
  for (let word = firstWord; word <= lastWord; word++) {
    for (const match of matchesAt(index, words, word)) {
      if (match.lastWord === lastWord) entries.push(...match.forms.map(({ entry }) => entry));
    }
  }
  return entries;
}
