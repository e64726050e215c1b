/** What the cues of a guarded form name, by which it may be its entry's on the whole page: "трёхстороннее заявление" where the war is named. */
import type { EntryRef } from '../../pack/entry-ref.ts';
import { readFormTokens } from '../../text/tokens.ts';
import { type FoundForm, matchesAt } from '../index/matches.ts';
import { EVENT, type NameIndex, PERSON } from '../index/name-index.ts';
import { newBlockTokens } from './block-tokens.ts';
import { pairOf } from './pair-cues.ts';

/** What the names among a form's cues are names of. */
export interface NamedCues {
  /** What isn't known to everybody: where a page names one of them, it may speak of the form's entry. */
  entries: ReadonlySet<EntryRef>;
  /** Two parties, in whatever case a cue names them: "России и Азербайджана". */
  pairs: ReadonlyArray<readonly [one: EntryRef, other: EntryRef]>;
  /** The cues that name two parties, as they are written. */
  pairTexts: readonly string[];
}

const known = new WeakMap<NameIndex, Map<number, NamedCues>>();

/** A cue that is a name, and stands anywhere near the form. */
const NAME = /^\p{Lu}[^~]*\p{Ll}[^~]*$/u;

/** What a form's cues name, looked for once. */
export function namedCues(index: NameIndex, form: number): NamedCues {
  const ofIndex = known.get(index) ?? new Map<number, NamedCues>();
  known.set(index, ofIndex);
  const before = ofIndex.get(form);
  if (before) return before;
  const pairTexts = index.cues(form).filter((cue) => pairOf(cue, index.lexicon) !== null);
  const cues = { entries: entriesOf(index, form), pairs: pairsOf(index, form), pairTexts };
  ofIndex.set(form, cues);
  return cues;
}

/** The entries that whole cues are names of, each of one entry alone. */
function entriesOf(index: NameIndex, form: number): ReadonlySet<EntryRef> {
  const outer = index.entryOf(form);
  const isEvent = (index.entryFlags(outer) & EVENT) !== 0;
  const entries = new Set<EntryRef>();
  for (const cue of index.cues(form)) {
    const named = NAME.test(cue) ? namedBy(index, cue) : null;
    if (!named || index.isSame(named.entry, outer) || index.genericEntry(named.ref) !== undefined) continue;
    // Who takes part in an event takes part in others of its kind.
    if (!isEvent || (named.kind & PERSON) === 0) entries.add(named.ref);
  }
  return entries;
}

function pairsOf(index: NameIndex, form: number): Array<readonly [EntryRef, EntryRef]> {
  return index.cues(form).flatMap((cue) => {
    const [one, other] = pairOf(cue, index.lexicon)?.map((name) => namedBy(index, name)) ?? [];
    return one && other ? [[one.ref, other.ref] as const] : [];
  });
}

/** The form of one entry alone that a text is; null where it is none, or several have it. */
function namedBy(index: NameIndex, text: string): FoundForm | null {
  const tokens = newBlockTokens(index.lexicon);
  readFormTokens(text, tokens);
  const whole = matchesAt(index, tokens, 0).find(({ lastToken }) => lastToken === tokens.count - 1);
  const [found, ...others] = whole?.found.forms ?? [];
  return found && others.every(({ entry }) => index.isSame(entry, found.entry)) ? found : null;
}
