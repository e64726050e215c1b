/** A match that is being decided, with what was found out about it so far. */

import type { Tokens } from '../../text/tokens.ts';
import type { Match } from '../index/matches.ts';
import type { NameIndex } from '../index/name-index.ts';
import type { Naming } from '../mention.ts';
import type { BlockReading } from './block-reading.ts';
import type { Cue } from './cues.ts';
import type { OwnNames } from './own-names.ts';

export interface Candidate {
  index: NameIndex;
  cuesOf: (form: number) => Cue[];
  own: (form: number) => OwnNames;
  tokens: Tokens;
  match: Match;
  reading: BlockReading;
  /** The form in the pack's spelling, for other bearers' namings. */
  form: string;
  /** The flags of that form. */
  flags: number;
  /** An acronym in a line of capitals. */
  amongCapitals: boolean;
  /** Somebody else's given name stands before it. */
  otherBearer: boolean;
  /** The entry's own initials stand before it. */
  initialled: boolean;
  /** The text explains here whose name this is: the entry's number, -1 when it doesn't. */
  explained: number;
  /** The cue that admitted a guarded form, as it stands with the form. */
  cue: string;
}

/** Notes that somebody or something else bears the form here, or on the whole page. */
export function nameOther({ match, reading, form }: Candidate, wholePage: boolean): void {
  const naming: Naming = wholePage ? { form, other: true, wholePage: true } : { form, other: true };
  reading.namings.push({ at: match.start, naming });
}
