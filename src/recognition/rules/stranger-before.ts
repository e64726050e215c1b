/**
 * In prose a capitalised stranger in front of a guarded name, or of a place in an English sentence, makes another name of it: "Google
 * Trend", "the Hilton Baku".
 */
import { startsLower } from '../../text/tokens.ts';
import { GUARDED, INFLECTED } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isKnown, isOneWord, Kind, namesPerson, namesPlace } from './candidate.ts';
import { type Rule, refused } from './rule.ts';
import {
  casingAround,
  followsDirectly,
  hasTiedEnding,
  isAllCapitals,
  isCapitalised,
  joins,
  lowerToken,
  opensSentence,
} from './surroundings.ts';

export const strangerBefore: Rule = {
  name: 'stranger-before',
  asks: Around.CapitalBefore,
  of: Kind.Guarded | Kind.Place,
  unless: Around.PauseBefore,
  decide(candidate) {
    const { match, flags } = candidate;
    if (namesPerson(candidate)) return null;
    const before = match.firstToken - 1;
    if (!isOneWord(candidate)) return isOfOthers(candidate, before) ? refused(match.lastToken, before, before) : null;
    if ((flags & GUARDED) !== 0) return isStranger(candidate, before) ? refused(match.lastToken, before, before) : null;
    return namesPlace(candidate) && isStranger(candidate, before) && isBrand(candidate, before)
      ? refused(match.lastToken, before, before)
      : null;
  },
};

/** "The Ukrainian Orthodox Church": a people's name in front of a guarded phrase, which no cue asks for, makes another one of it. */
function isOfOthers(candidate: Candidate, before: number): boolean {
  const { tokens, match, around } = candidate;
  if ((around & Kind.Guarded) === 0 || !followsDirectly(tokens, match.firstToken)) return false;
  const { demonyms } = tokens.lexicon;
  if (!isCapitalised(tokens, before) || !isCapitalised(tokens, match.firstToken) || !demonyms.holds(tokens, before))
    return false;
  return !isAskedFor(candidate, before);
}

/** True of a word that a cue has in front of the form: "Агентство Trend". */
function isAskedFor({ index, tokens, forms }: Candidate, before: number): boolean {
  const word = lowerToken(tokens, before);
  return forms.some(({ form }) =>
    index.cues(form).some((cue) => cue.includes('~') && cue.toLowerCase().startsWith(word)),
  );
}

function isStranger(candidate: Candidate, before: number): boolean {
  const { tokens, match } = candidate;
  if (!followsDirectly(tokens, match.firstToken) || !isCapitalised(tokens, before)) return false;
  if (!isCapitalised(tokens, match.firstToken) || isAllCapitals(tokens, before)) return false;
  const { brands, noNames } = tokens.lexicon;
  if (noNames.holds(tokens, before) || (isKnown(candidate, before) && !brands.holds(tokens, before))) return false;
  if (isAskedFor(candidate, before)) return false;
  // "Водитель КамАЗа задержан", "Сотрудники Вышки", "Разбитый КамАЗ": a word that only opens the sentence.
  const { articleless, givenNames, inCase, signs, towns, trades, unlistedOpener } = tokens.lexicon;
  const word = lowerToken(tokens, before);
  const isFull = (candidate.around & Kind.Full) !== 0 && articleless.test(word);
  const isOpener = () =>
    trades.holds(tokens, before) || ((isFull || isChanged(candidate)) && unlistedOpener.test(word));
  if (opensSentence(tokens, before) && isOpener()) return false;
  // "Narkotiki KamAZ-ın çənində gizlədiblər", "Makron X-də yazıb": two nouns that the endings tell apart.
  if (hasTiedEnding(tokens, match.lastToken, match.end) && signs.test(tokens.text)) return false;
  // "Gəncədə KamAZ yığılır", "Dağıstanda Samur daşıb": where it is.
  const isPlace = towns.holds(tokens, before) || (opensSentence(tokens, before) && !givenNames.holds(tokens, before));
  if (isPlace && inCase.test(word) && signs.test(tokens.text)) return false;
  return casingAround(tokens, before, match.lastToken) === 'prose';
}

function isChanged({ forms }: Candidate): boolean {
  return forms.every(({ flags }) => (flags & INFLECTED) !== 0);
}

/** So many words may stand between a verb of speech and a place: "told Bloomberg News Russia would". */
const NAME_WORDS = 4;

/**
 * True of a stranger that no sentence opens with, no verb of speech has in front of it, and no adjective is: "told Bloomberg Russia
 * would", "Ottoman Turkey". English shows itself by a small word beside the name; elsewhere other nouns have capitals too.
 */
function isBrand({ tokens, match }: Candidate, stranger: number): boolean {
  const { brandSigns, speechVerbs, ofCountries } = tokens.lexicon;
  let first = stranger;
  while (stranger - first < NAME_WORDS && isCapitalised(tokens, first - 1) && joins(tokens, first)) first--;
  if (tokens.lexicon.brands.holds(tokens, stranger) && !speechVerbs.holds(tokens, first - 1)) return true;
  if (opensSentence(tokens, stranger) || ofCountries.test(lowerToken(tokens, stranger))) return false;
  if (speechVerbs.holds(tokens, first - 1) || speechVerbs.holds(tokens, first - 2)) return false;
  return brandSigns.holds(tokens, first - 1) || isSignBehind(tokens, match.lastToken + 1);
}

/** "And", "closed". */
function isSignBehind(tokens: BlockTokens, next: number): boolean {
  return followsDirectly(tokens, next) && startsLower(tokens, next) && tokens.lexicon.brandSigns.holds(tokens, next);
}
