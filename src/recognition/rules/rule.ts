/** What a rule is, and what it can say. */
import type { FoundForm } from '../index/matches.ts';
import type { Candidate } from './candidate.ts';

/** How firmly a block alone decides who is named: by the form itself, by its cue, or not: the page must. */
export type Firmness = 'full' | 'cue' | 'page';

/**
 * What a rule says of a candidate. `from` and `to` are the tokens that it rests on, for whoever asks why.
 * - `refused`: nobody of the pack is named here.
 * - `other`: somebody or something else bears the form, here or throughout the page; `odd`: the word that alone says
 *   so, and is no known given name.
 * - `names`: these forms' entries, or one of them, are named; `throughout`: the text itself says whose the name is.
 */
export type Verdict =
  | {
      says: 'refused';
      until: number;
      from: number;
      to: number;
      /** The page knows from it whom this form names, though nobody is meant here: "им. А. С. Пушкина". */
      tells?: FoundForm | undefined;
      /** What a place's name is borrowed for, "Cafe": the page may mean that by the name alone, if nothing else there has to do with the place. */
      borrowed?: string;
    }
  | { says: 'other'; throughout: boolean; odd: string; until: number; from: number; to: number }
  | {
      says: 'names';
      forms: readonly FoundForm[];
      by: Firmness;
      throughout: boolean;
      /** The cue that admitted a guarded form, as it stands with the form. */
      cue: string;
      from: number;
      to: number;
    };

export interface Rule {
  /** How reports call it: the name of its file. */
  name: string;
  /** Bits of `Around` or `Kind`: without any of these it has nothing to say, and is not asked. */
  asks: number;
  /** Bits of `Kind`: nor without any of these. Left out, it is asked about all. */
  of?: number;
  /** Bits of either: nor without any of these. */
  also?: number;
  /** Bits of either: nor with any of these. */
  unless?: number;
  /** Its verdict, null when it has none. It may put forms of the candidate aside. */
  decide(candidate: Candidate): Verdict | null;
}

/** No shorter form may be tried at this place either, up to a token. */
export function refused(until: number, from: number, to: number, tells?: FoundForm): Verdict {
  return { says: 'refused', until, from, to, tells };
}

/** This form does not stand here, but shorter ones may. */
export function notThisForm({ match }: Candidate): Verdict {
  return { says: 'refused', until: -1, from: match.firstToken, to: match.lastToken };
}

/** Somebody or something else bears the form, here or `throughout` the page. */
export function other(throughout: boolean, until: number, from: number, to: number): Verdict {
  return { says: 'other', throughout, odd: '', until, from, to };
}

/** An odd word makes somebody else of the form, or is no name at all: "Warmonger Putin". */
export function oddly(odd: string, until: number, from: number, to: number): Verdict {
  return { says: 'other', throughout: false, odd, until, from, to };
}

/** These forms' entries are named. */
export function names(
  forms: readonly FoundForm[],
  by: Firmness,
  { from, to, throughout = false, cue = '' }: { from: number; to: number; throughout?: boolean; cue?: string },
): Verdict {
  return { says: 'names', forms, by, throughout, cue, from, to };
}
