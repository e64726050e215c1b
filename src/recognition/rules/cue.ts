/** A guarded form, and a short one that has cues, names its entry where one of them stands by it: "told Trend", "a bust of Pushkin". */
import type { FoundForm } from '../index/matches.ts';
import { ACRONYM, GUARDED, SHORT } from '../index/name-index.ts';
import { type Candidate, Kind } from './candidate.ts';
import { cueNear } from './cues.ts';
import { names, type Rule } from './rule.ts';

export const cue: Rule = {
  name: 'cue',
  asks: Kind.Guarded | Kind.Short,
  also: Kind.Cued,
  decide(candidate) {
    const { match, forms } = candidate;
    let first = '';
    const cued = forms.filter((found) => {
      const near = cueOf(candidate, found);
      first ||= near ?? '';
      return near !== null;
    });
    return cued.length === 0 ? null : names(cued, 'cue', { from: match.firstToken, to: match.lastToken, cue: first });
  },
};

/** The cue that admits a guarded or a short form here, `near`: from its own sentence; null when none does, and of other forms. */
export function cueOf(
  { lore, tokens, match }: Candidate,
  { form, flags, text }: FoundForm,
  near = false,
): string | null {
  if ((flags & (GUARDED | SHORT)) === 0) return null;
  const guarded = { form: text, isAcronym: near || (flags & ACRONYM) !== 0 };
  return cueNear(tokens, match.firstToken, match.lastToken, lore.cues(form), guarded);
}
