/** Whether a sentence tells of somebody what a report on sport tells: "finished fourth in the 200m breaststroke", "won gold". */
import { endOf } from '../../text/tokens.ts';
import type { BlockTokens } from './block-tokens.ts';
import type { Candidate } from './candidate.ts';
import { followsDirectly, gapBefore, sentenceAround, tokenText } from './surroundings.ts';

/** Words of what somebody is said to be: "is a Russian sport shooter". */
const PREDICATE = 5;
/** Words in brackets behind a name: "(Russia)", "(born 1981)". */
const BRACKET = 3;
/** Two sets of tennis: "6-4 6-3". */
const SETS = /\b[0-7][-\u2010-\u2014][0-7](?:\(\d+\))?,? [0-7][-\u2010-\u2014][0-7]\b/u;

/** The token by which a sentence tells that whom it names does sport; -1 when none does. */
export function sportBeside({ tokens, match: { firstToken, lastToken } }: Candidate): number {
  const { againstWords, copulas, plays, sportDeeds } = tokens.lexicon;
  const isDeed = (token: number) => plays.holds(tokens, token) || sportDeeds.holds(tokens, token);
  const verb = behindBracket(tokens, lastToken + 1);
  if (copulas.holds(tokens, verb)) return sportingCalling(tokens, verb + 1);
  if (isDeed(verb)) return resultIn(tokens, firstToken, verb) ? verb : -1;
  // "The 400m freestyle went to Sergei Markov".
  const isGiven = againstWords.holds(tokens, firstToken - 1) && isDeed(firstToken - 2);
  return isGiven && resultIn(tokens, firstToken, lastToken) ? firstToken - 2 : -1;
}

/** The first token behind brackets that a word opens, if it does. */
function behindBracket(tokens: BlockTokens, token: number): number {
  if (gapBefore(tokens, token) !== ' (') return followsDirectly(tokens, token) ? token : -1;
  for (let next = token + 1; next <= token + BRACKET; next++) if (gapBefore(tokens, next) === ') ') return next;
  return -1;
}

/** The token of a sportsman's calling among what somebody is said to be; -1 when there is none. */
function sportingCalling(tokens: BlockTokens, from: number): number {
  const { articles, callings, sports, sportMasters } = tokens.lexicon;
  if (!articles.holds(tokens, from)) return -1;
  for (let token = from + 1; token <= from + PREDICATE && followsDirectly(tokens, token); token++) {
    if (callings.holds(tokens, token)) return token;
    if (sports.holds(tokens, token) && sportMasters.holds(tokens, token + 1)) return token + 1;
  }
  return -1;
}

/** True of a sentence with a medal behind its verb, an event, a distance or the sets of a match. */
function resultIn(tokens: BlockTokens, name: number, verb: number): boolean {
  const { articles, finals, medals, sportEvents } = tokens.lexicon;
  if (medals.holds(tokens, verb + 1)) return true;
  const [from, to] = sentenceAround(tokens, name, verb);
  for (let token = from; token <= to; token++) {
    if (sportEvents.holds(tokens, token)) return true;
    // "Semi-final".
    if (finals.holds(tokens, token) && gapBefore(tokens, token) === '-') return true;
    const isDistance = /^[1-9]\d{1,4}m$/.test(tokenText(tokens, token));
    if (isDistance && articles.holds(tokens, token - 1) && followsDirectly(tokens, token)) return true;
  }
  return SETS.test(tokens.text.slice(endOf(tokens, verb), endOf(tokens, to)));
}
