/** A thing called by a place's or person's name in quotation marks is not them: "гостиница «Москва»", "“Bakı” kinoteatrı". */
import { CLOSING_QUOTES, OPENING_QUOTES } from '../../text/signs.ts';
import { endOf, startOf } from '../../text/tokens.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isOneWord, Kind, namesPerson, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import { gapBefore, isCapitalised } from './surroundings.ts';

/** A quotation of more words on either side is somebody's speech. */
const MOST_WORDS = 3;

/** Its first and last word. */
interface Quote {
  first: number;
  last: number;
}

const OPENS = new RegExp(`[${OPENING_QUOTES}]$`, 'u');
const CLOSES = new RegExp(`^[${CLOSING_QUOTES}]`, 'u');

export const quotedThing: Rule = {
  name: 'quoted-thing',
  asks: Around.Quoted,
  of: Kind.Place | Kind.Person,
  decide(candidate) {
    const { tokens, match } = candidate;
    if (!namesPlace(candidate) && !namesPerson(candidate)) return null;
    const quote = quoteAround(candidate);
    if (!quote) return null;
    const { quotedThings, continuationAdjectives } = tokens.lexicon;
    let behind = quote.last + 1;
    // "“Bakı” ticarət mərkəzi".
    const isSkipped = () => !quotedThings.holds(tokens, behind) && continuationAdjectives.holds(tokens, behind);
    while (behind < quote.last + MOST_WORDS && isSkipped()) behind++;
    for (const token of [behind, quote.first - 1])
      if (quotedThings.holds(tokens, token)) return refused(match.lastToken, token, token);
    // "Слово «Арцах»": what is spoken of is the name itself.
    const { wordsNamed } = tokens.lexicon;
    if (wordsNamed.holds(tokens, quote.first - 1) || wordsNamed.holds(tokens, quote.last + 1)) return null;
    // "“Donetsk Xalq Respublikası”": what has several words is called so itself. "“Xəzər kuboku”" is called by one.
    if (!isOneWord(candidate) || quote.first !== match.firstToken) return null;
    const isAlone = quote.last === match.lastToken;
    const isCalledBy = quote.last === match.lastToken + 1 && tokens.lexicon.continuations.holds(tokens, quote.last);
    return (isAlone || isCalledBy) && namesPlace(candidate) && tokens.lexicon.quotesNames.test(tokens.text)
      ? refused(match.lastToken, match.firstToken, match.lastToken)
      : null;
  },
};

/** The short quotation that the match stands in, alone or in a longer name; null when it stands in none. */
function quoteAround({ tokens, match: { firstToken, lastToken, start, end } }: Candidate): Quote | null {
  const { text } = tokens;
  let first = firstToken;
  for (let at = start; !OPENS.test(text.slice(Math.max(0, at - 1), at)); at = startOf(tokens, first)) {
    if (firstToken - first >= MOST_WORDS || !isInName(tokens, first)) return null;
    first--;
  }
  let last = lastToken;
  for (let at = end; !CLOSES.test(text.slice(at, at + 1)); at = endOf(tokens, last)) {
    if (last - lastToken >= MOST_WORDS || !isInName(tokens, last + 1)) return null;
    last++;
  }
  return isCapitalised(tokens, first) ? { first, last } : null;
}

/** True when nothing but a space, a hyphen or a dash stands between a word and the one before it. */
function isInName(tokens: BlockTokens, token: number): boolean {
  return /^(?:\s|\s?[-\u2010-\u2014]\s?)$/u.test(gapBefore(tokens, token));
}
