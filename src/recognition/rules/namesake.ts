/**
 * What is named after a person is not the person: "улица Пушкина", "аэропорт имени Гейдара Алиева", "Puşkin küçəsi", the town where
 * one is born, "born in Pushkin", an airport, a ship, a crater or a firm: "the Heydar Aliyev airport", "the Mikhail Lomonosov, a
 * ferry", "the crater Lomonosov", "Peskov and Sons".
 */
import { QUOTE, separatorBefore } from '../../text/separators.ts';
import type { FoundForm } from '../index/matches.ts';
import { INFLECTED } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, Kind, namesPerson } from './candidate.ts';
import { other, type Rule, refused } from './rule.ts';
import {
  followsDirectly,
  gapBefore,
  isCapitalised,
  isInitial,
  joins,
  lowerToken,
  sentenceAround,
  tokenText,
} from './surroundings.ts';

export const namesake: Rule = {
  name: 'namesake',
  asks: Around.Anything,
  of: Kind.Person,
  decide(candidate) {
    const { tokens, match, forms } = candidate;
    if (!namesPerson(candidate)) return null;
    const { firstToken, lastToken } = match;
    if (isVessel(candidate)) return other(false, lastToken, firstToken - 1, firstToken - 1);
    const [before, after] = [firstToken - 1, lastToken + 1];
    const isChanged = forms.every(({ flags }) => (flags & INFLECTED) !== 0);
    const { featuresBefore, namesakesBefore, namesakesAfter, namedAfter, memorials, continuations, ofWords } =
      tokens.lexicon;
    // "The town of Pushkin": what bears the name from there on is the town.
    if (
      !isChanged &&
      followsDirectly(tokens, firstToken) &&
      ofWords.holds(tokens, before) &&
      namesakesBefore.holds(tokens, before - 1)
    )
      return other(false, lastToken, before - 1, before);
    // "The crater Lomonosov", "the tanker Mikhail Lomonosov", "кратер Ломоносов".
    if (!isChanged && followsDirectly(tokens, firstToken) && featuresBefore.holds(tokens, before))
      return other(false, lastToken, before, before);
    if (isFirmOfKin(tokens, lastToken)) return other(false, lastToken, after, after);
    const what = isChanged ? -1 : settlementBehind(tokens, firstToken, lastToken);
    if (what >= 0) return other(false, lastToken, after, what);
    const dwelling = isChanged ? -1 : dwellingBefore(tokens, firstToken, lastToken);
    if (dwelling >= 0) return other(false, lastToken, dwelling, before);
    const town = townBy(candidate);
    if (town >= 0) return refused(lastToken, town, town);
    const named = isChanged ? namesakeBefore(tokens, firstToken) : -1;
    if (named >= 0) return refused(lastToken, named, before, initialledForm(candidate));
    // "A Putin town hall" is another thing again.
    const isWhole = (candidate.around & Kind.Phrase) !== 0;
    const isNamed =
      namedAfter.holds(tokens, after) ||
      (namesakesAfter.holds(tokens, after) && !continuations.holds(tokens, after + 1)) ||
      (isWhole && memorials.holds(tokens, after));
    if (!isChanged && isNamed && followsDirectly(tokens, after)) return refused(lastToken, after, after);
    return null;
  },
};

/**
 * What makes a town of a surname that towns are called by: "в Пушкине", "в Стрельне и Пушкине", "житель Ломоносова", "город Чехов",
 * "электрички до Пушкина"; -1 when nothing does.
 */
function townBy({ tokens, match: { firstToken, lastToken } }: Candidate): number {
  const { conjunctions, inWords, nearWords, townAdjective, townFolk, townSurnames } = tokens.lexicon;
  const before = firstToken - 1;
  if (firstToken < lastToken || !townSurnames.holds(tokens, lastToken) || !followsDirectly(tokens, firstToken))
    return -1;
  // "В петербургском Пушкине".
  const isDescribed = townAdjective.test(lowerToken(tokens, before)) && followsDirectly(tokens, before);
  const at = isDescribed && inWords.holds(tokens, before - 1) ? before - 1 : before;
  if (inWords.holds(tokens, at) || townFolk.holds(tokens, at)) return at;
  if (conjunctions.holds(tokens, at) && isCapitalised(tokens, at - 1) && inWords.holds(tokens, at - 2)) return at - 2;
  return nearWords.holds(tokens, at) ? journeyNear(tokens, at, lastToken) : -1;
}

/** The word of a sentence that tells of a way to somewhere: "автобусы" of "автобусы из Ломоносова"; -1 where none does. */
function journeyNear(tokens: BlockTokens, first: number, last: number): number {
  const [from, to] = sentenceAround(tokens, first, last);
  for (let token = from; token <= to; token++) if (tokens.lexicon.journeys.holds(tokens, token)) return token;
  return -1;
}

/** "The Mikhail Lomonosov, a ferry": with an article in front and no noun behind, a full name is a ship's or some other thing's. */
function isVessel({ tokens, match: { firstToken, lastToken }, around }: Candidate): boolean {
  const { articles, indefinites, brandSigns, ofWords, conjunctions } = tokens.lexicon;
  const [article, next] = [firstToken - 1, lastToken + 1];
  if ((around & Kind.Phrase) === 0 || !followsDirectly(tokens, firstToken)) return false;
  if (!articles.holds(tokens, article) || indefinites.holds(tokens, article)) return false;
  if (!followsDirectly(tokens, next)) return !/['’\u2013-]/.test(gapBefore(tokens, next));
  return brandSigns.holds(tokens, next) && !ofWords.holds(tokens, next) && !conjunctions.holds(tokens, next);
}

/** "Peskov and Sons", "Peskov & Co". */
function isFirmOfKin(tokens: BlockTokens, last: number): boolean {
  const { conjunctions, firmKin } = tokens.lexicon;
  const next = last + 1;
  if (!followsDirectly(tokens, next))
    return firmKin.holds(tokens, next) && isCapitalised(tokens, next) && gapBefore(tokens, next) === ' & ';
  if (!conjunctions.holds(tokens, next)) return false;
  return firmKin.holds(tokens, next + 1) && joins(tokens, next + 1);
}

/** What people do in a town, or what leads to one, before a single name: "born in Pushkin", "a train to Pushkin"; -1 when nothing. */
function dwellingBefore(tokens: BlockTokens, first: number, last: number): number {
  const { locatives, inWords, nearWords, dwellings, journeys, possessives } = tokens.lexicon;
  const what = first - 2;
  if (first < 2 || first < last || !locatives.has(tokenText(tokens, first - 1))) return -1;
  if (!followsDirectly(tokens, first) || !followsDirectly(tokens, first - 1)) return -1;
  // "Born in Putin's Russia".
  if (separatorBefore(tokens, last + 1) === QUOTE && possessives.holds(tokens, last + 1)) return -1;
  const isIn = inWords.holds(tokens, first - 1) || nearWords.holds(tokens, first - 1);
  return (isIn ? dwellings : journeys).holds(tokens, what) ? what : -1;
}

/** Words of an apposition in which a settlement is looked for: "in Pushkin, a leafy suburb". */
const APPOSITION = 4;

/** The last token of what says that a name behind "in" is a settlement's: ", a suburb", ", near", ", south of"; -1 when nothing does. */
function settlementBehind(tokens: BlockTokens, first: number, last: number): number {
  const { locatives, articles, namesakesBefore, nearWords, directions, ofWords } = tokens.lexicon;
  const next = last + 1;
  if (!locatives.has(tokenText(tokens, first - 1)) || !/^,\s$/.test(gapBefore(tokens, next))) return -1;
  if (nearWords.holds(tokens, next)) return next;
  if (directions.holds(tokens, next) && ofWords.holds(tokens, next + 1)) return next + 1;
  if (!articles.holds(tokens, next)) return -1;
  for (let token = next + 1; token <= next + APPOSITION && followsDirectly(tokens, token); token++)
    if (namesakesBefore.holds(tokens, token)) return token;
  return -1;
}

/** What is named after the person in the genitive at a token: "ул. Пушкина", "им. А. С. Пушкина", "пр-т Пушкина"; -1 when nothing is. */
function namesakeBefore(tokens: BlockTokens, first: number): number {
  const { namesakesBefore } = tokens.lexicon;
  let at = first;
  while (isBeside(tokens, at) && isInitial(tokens, at - 1)) at--;
  if (!isBeside(tokens, at)) return -1;
  // An abbreviation may leave its middle out.
  const what = gapBefore(tokens, at - 1) === '-' ? at - 2 : at - 1;
  return [at - 1, what].find((token) => namesakesBefore.holds(tokens, token)) ?? -1;
}

/** The form that alone stands there behind two of its own initials: who gave the name is told by them. */
function initialledForm({ lore, tokens, match: { firstToken }, forms }: Candidate): FoundForm | undefined {
  const [only, ...others] = forms;
  if (!only || others.length > 0) return undefined;
  const { initials } = lore.ownNames(only.form);
  const isOwn = (token: number) => isInitial(tokens, token) && initials.has(lowerToken(tokens, token));
  return isBeside(tokens, firstToken) && isOwn(firstToken - 1) && isOwn(firstToken - 2) ? only : undefined;
}

/** True when a space, a full stop or both stand between a word and the one before it. */
function isBeside(tokens: BlockTokens, token: number): boolean {
  return followsDirectly(tokens, token) || /^\.\s?$/.test(gapBefore(tokens, token));
}
