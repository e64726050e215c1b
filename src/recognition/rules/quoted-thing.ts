/** A thing called by a place's or person's name in quotation marks is not them: "гостиница «Москва»", "“Bakı” kinoteatrı". */
import { CLOSING_QUOTES, OPENING_QUOTES } from '../../text/signs.ts';
import { Around, type Candidate, Kind, namesPerson, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';

const OPENS = new RegExp(`[${OPENING_QUOTES}]$`, 'u');
const CLOSES = new RegExp(`^[${CLOSING_QUOTES}]`, 'u');

export const quotedThing: Rule = {
  name: 'quoted-thing',
  asks: Around.SignBefore | Around.SignAfter,
  of: Kind.Place | Kind.Person,
  decide(candidate) {
    const { tokens, match } = candidate;
    if (!isQuoted(candidate) || !(namesPlace(candidate) || namesPerson(candidate))) return null;
    const { firstToken, lastToken } = match;
    for (const token of [firstToken - 1, lastToken + 1])
      if (tokens.lexicon.quotedThings.holds(tokens, token)) return refused(lastToken, token, token);
    return null;
  },
};

function isQuoted({ around, tokens: { text }, match: { start, end } }: Candidate): boolean {
  if ((around & Around.SignBefore) === 0 || (around & Around.SignAfter) === 0) return false;
  return OPENS.test(text.slice(Math.max(0, start - 1), start)) && CLOSES.test(text.slice(end, end + 1));
}
