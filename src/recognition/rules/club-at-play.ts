/**
 * In a match a town's or region's name is its club's, on the whole page: "Karabakh won 2-0", "the football club Karabakh", "Sochi are
 * top", "drawn against Karabakh in the play-off".
 */
import { HYPHEN, separatorBefore } from '../../text/separators.ts';
import { endOf, startsLower } from '../../text/tokens.ts';
import { COUNTRY, INFLECTED } from '../index/name-index.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, isOneWord, Kind, namesPlace } from './candidate.ts';
import { other, type Rule, refused } from './rule.ts';
import {
  followsDirectly,
  gapBefore,
  isCapitalised,
  joins,
  opensSentence,
  sentenceAround,
  tokenText,
} from './surroundings.ts';

/** "Play-off", "second leg". */
const STAGE_GAP = /^[ -]$/;

export const clubAtPlay: Rule = {
  name: 'club-at-play',
  asks: Around.Play | Around.PauseAfter,
  of: Kind.Town,
  decide(candidate) {
    const { tokens, match, flags } = candidate;
    if ((flags & COUNTRY) !== 0 || !namesPlace(candidate) || !isOneWord(candidate)) return null;
    const { firstToken: first, lastToken: last } = match;
    const { deputyRanks, teams, teamsmen } = tokens.lexicon;
    // "The Baku striker" plays for a club, wherever the page goes on to; only a match says what the page speaks of.
    // "Qarabağın baş məşqçisi".
    const man = deputyRanks.holds(tokens, last + 1) && followsDirectly(tokens, last + 2) ? last + 2 : last + 1;
    if (followsDirectly(tokens, last + 1) && teamsmen.holds(tokens, man)) return refused(last, last + 1, man);
    // "Karabakh coach Marko Tallis", and no coach that leaves at six.
    if (tokens.lexicon.trainers.holds(tokens, last + 1) && joins(tokens, last + 2))
      return refused(last, last + 1, last + 1);
    const isChanged = (flags & INFLECTED) !== 0;
    if (isChanged && followsDirectly(tokens, first) && teamsmen.holds(tokens, first - 1))
      return refused(last, first - 1, first - 1);
    const what = followsDirectly(tokens, first) && teams.holds(tokens, first - 1) ? first - 1 : played(tokens, first);
    return what < 0 ? null : other(true, last, what, what);
  },
};

/** The token that says that the word at `name` plays a match; -1 when none does. */
function played(tokens: BlockTokens, name: number): number {
  const met = metInContest(tokens, name);
  if (met >= 0) return met;
  const { plays, rivals, locatives } = tokens.lexicon;
  const next = name + 1;
  if (rivals.holds(tokens, next) && isCapitalised(tokens, afterPoint(tokens, next))) return next;
  if (rivals.holds(tokens, name - 1) && isCapitalised(tokens, name - 2)) return name - 1;
  // "Chelsea 6-0 Karabakh", "Karabakh 0-6 Chelsea".
  if (isScore(tokens, next) && (isCapitalised(tokens, next + 2) || isListedScore(tokens, name))) return next;
  if (isScore(tokens, name - 2) && isCapitalised(tokens, name - 3)) return name - 2;
  // "Chelsea – Karabakh 2:4".
  if (isScore(tokens, next) && separatorBefore(tokens, name) === HYPHEN && isCapitalised(tokens, name - 1)) return next;
  // "Karabakh won 2-0", "Karabakh edged Chelsea 3-2", but not "officials in Baku won 2-0".
  if (plays.holds(tokens, next) && !locatives.holds(tokens, name - 1)) {
    const behind = isCapitalised(tokens, next + 1) ? next + 2 : next + 1;
    // "Карабах открыл счёт".
    if (isScore(tokens, behind) || tokens.lexicon.deciders.holds(tokens, next + 1)) return next;
  }
  // "Beat Karabakh 3-1", "lost 1-0 to Karabakh", "lost to Karabakh 1-0", "lost to Karabakh on penalties".
  let verb = name - 1;
  if (locatives.holds(tokens, verb) || tokens.lexicon.againstWords.holds(tokens, verb)) verb--;
  const scored = isScore(tokens, verb - 1);
  if (scored) verb -= 2;
  if (!plays.holds(tokens, verb)) return isOneOfMany(tokens, name) ? next : -1;
  // "Spartak are losing to Sochi".
  if (hasClub(tokens)) return verb;
  return scored || isScore(tokens, next) || tokens.lexicon.deciders.holds(tokens, next + 1) ? verb : -1;
}

/**
 * "Drawn against Karabakh in the play-off", "Karabakh qualified for the group stage", "Karabakh, the Azerbaijani champions": the
 * token that says so, -1 when none does.
 */
function metInContest(tokens: BlockTokens, name: number): number {
  const { articles, demonyms, encounters, againstWords, locatives, plays, teams } = tokens.lexicon;
  const next = name + 1;
  if (gapBefore(tokens, next) === ', ')
    return articles.holds(tokens, next) && demonyms.holds(tokens, next + 1) && teams.holds(tokens, next + 2)
      ? next + 2
      : -1;
  const isMet = (token: number) => encounters.holds(tokens, token) || plays.holds(tokens, token);
  const before = againstWords.holds(tokens, name - 1) ? name - 2 : name - 1;
  // "Officials in Karabakh qualified" are no club.
  const verb = isMet(before) ? before : isMet(next) && !locatives.holds(tokens, name - 1) ? next : -1;
  return verb >= 0 && isOfContest(tokens, name) ? verb : -1;
}

/** True of a sentence with a stage of a contest, "second leg", "play-off", or a coach by name. */
function isOfContest(tokens: BlockTokens, name: number): boolean {
  const { contests, contestParts, contestStages, genitiveWords, legs, ordinals, trainers } = tokens.lexicon;
  const [from, to] = sentenceAround(tokens, name, name);
  for (let token = from; token <= to; token++) {
    if (contests.holds(tokens, token) || (trainers.holds(tokens, token) && joins(tokens, token + 1))) return true;
    const isStage = contestStages.holds(tokens, token - 1) && contestParts.holds(tokens, token);
    const isLeg = ordinals.holds(tokens, token - 1) && legs.holds(tokens, token);
    // "The second leg of his journey" is none.
    if ((isStage || isLeg) && STAGE_GAP.test(gapBefore(tokens, token)) && !genitiveWords.holds(tokens, token + 1))
      return true;
  }
  return false;
}

/** "Sochi are top": in British English a team's name has a plural behind it, and a town's hasn't. */
function isOneOfMany(tokens: BlockTokens, name: number): boolean {
  return (
    tokens.lexicon.teamVerbs.holds(tokens, name + 1) && followsDirectly(tokens, name + 1) && opensSentence(tokens, name)
  );
}

/** Words of a block among which a club is looked for. */
const CLUB_WORDS = 120;

/** True of a block that names a club by its own name. */
function hasClub(tokens: BlockTokens): boolean {
  const { clubs } = tokens.lexicon;
  for (let token = 0; token < Math.min(tokens.count, CLUB_WORDS); token++)
    if (clubs.holds(tokens, token) && isCapitalised(tokens, token)) return true;
  return false;
}

/** "Sabah and Karabakh 2-0.": two clubs and a score with which the clause ends. */
function isListedScore(tokens: BlockTokens, name: number): boolean {
  if (!tokens.lexicon.conjunctions.holds(tokens, name - 1) || !isCapitalised(tokens, name - 2)) return false;
  const end = endOf(tokens, name + 2);
  return /^(?:[.,;:]\s|[.]?$)/.test(tokens.text.slice(end, end + 2));
}

/** The word behind one that may be abbreviated: "vs. Chelsea". */
function afterPoint(tokens: BlockTokens, token: number): number {
  return /^\.? $/.test(gapBefore(tokens, token + 1)) ? token + 1 : -1;
}

/** True of two digits that a hyphen, dash or colon ties, unless they count something: "lost 2-3 men". */
function isScore(tokens: BlockTokens, token: number): boolean {
  const [ours, theirs] = [tokenText(tokens, token), tokenText(tokens, token + 1)];
  if (!/^\d$/.test(ours) || !/^\d$/.test(theirs) || !/^[-\u2010-\u2014:]$/.test(gapBefore(tokens, token + 1)))
    return false;
  const next = token + 2;
  const isOfWord = followsDirectly(tokens, next) && startsLower(tokens, next);
  return ours >= theirs || !isOfWord || tokens.lexicon.minorWords.holds(tokens, next);
}
