/**
 * What somebody is said to be makes another person of the name of one who isn't: "goalkeeper Sergei Markov", "пианистка Лейла Алиева",
 * "Sergei Markov of Alpha Capital", "Leyla Aliyeva, 19, a student", "Father Kirill", "Aliyev pleaded guilty",
 * "Sergei Markov won the 100m".
 */
import { BLANK, HYPHEN, separatorBefore } from '../../text/separators.ts';
import { startsLower } from '../../text/tokens.ts';
import { INFLECTED, PLAYER } from '../index/name-index.ts';
import { sportBeside } from './at-sport.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, isKnown, Kind, namesPerson } from './candidate.ts';
import { other, type Rule } from './rule.ts';
import { followsDirectly, gapBefore, isCapitalised, joins, lowerToken, tokenText } from './surroundings.ts';

/** Words of an apposition in which the calling is looked for: "Sergei Markov, a former Russian swimmer". */
const APPOSITION = 5;
/** Words of a firm's name: "of Alpha Asset Management". */
const FIRM = 4;

export const otherCalling: Rule = {
  name: 'other-calling',
  asks:
    Around.CapitalBefore |
    Around.ListedBefore |
    Around.ListedAfter |
    Around.SignAfter |
    Around.PauseAfter |
    Kind.Phrase,
  of: Kind.Person,
  decide(candidate) {
    const { forms, match, around } = candidate;
    if (!namesPerson(candidate) || forms.some(({ kind }) => (kind & PLAYER) !== 0)) return null;
    const calling = callingBeside(candidate);
    const isWhole = (around & Kind.Phrase) !== 0;
    if (calling >= 0) return other(isWhole && !mayBeTwo(candidate, calling), match.lastToken, calling, calling);
    if (!isWhole) return null;
    const sport = sportBeside(candidate);
    if (sport >= 0) return other(true, match.lastToken, sport, sport);
    const named = namedSo(candidate);
    if (named >= 0) return other(true, match.lastToken, Math.min(named, match.lastToken + 1), named);
    const firm = firmBehind(candidate);
    return firm < 0 ? null : other(true, match.lastToken, match.lastToken + 1, firm);
  },
};

/** The token that says the calling, -1 when none does. */
function callingBeside({ forms, tokens, match: { firstToken, lastToken } }: Candidate): number {
  const { articles, callings, callingsSaid, demonyms, ofWords, trades } = tokens.lexicon;
  // "Водитель Путина" is somebody else, with Putin.
  const isChanged = forms.every(({ flags }) => (flags & INFLECTED) !== 0);
  const isTrade = (token: number) =>
    trades.holds(tokens, token) &&
    (!isChanged || tokens.lexicon.inApposition(lowerToken(tokens, token), lowerToken(tokens, lastToken)));
  const isCalling = (token: number) => callings.holds(tokens, token) || isTrade(token);
  if (followsDirectly(tokens, firstToken) && isCalling(firstToken - 1)) return firstToken - 1;
  const young = youthBefore(tokens, firstToken);
  if (young >= 0) return young;
  // "Хозяйка кафе Лейла Алиева".
  const isOfWhat = firstToken < lastToken && startsLower(tokens, firstToken - 1) && followsDirectly(tokens, firstToken);
  if (isOfWhat && followsDirectly(tokens, firstToken - 1) && isTrade(firstToken - 2)) return firstToken - 2;
  // "Father Kirill", "Constable Markov": the pack's people have other titles.
  if (isPlainTitle(tokens, firstToken)) return firstToken - 1;
  const behind = lastToken + 1;
  const isDeed = tokens.lexicon.deeds.holds(tokens, behind) && tokens.lexicon.deedEnds.holds(tokens, behind + 1);
  if (followsDirectly(tokens, behind) && (isDeed || callingsSaid.holds(tokens, behind))) return behind;
  if (!isPaused(tokens, behind)) return -1;
  if (callingsSaid.holds(tokens, behind)) return behind;
  // "Leyla Aliyeva, 19, a student".
  const isAged = /^[1-9]\d$/.test(tokenText(tokens, behind)) && isPaused(tokens, behind + 1);
  const next = isAged ? behind + 1 : behind;
  if (!isCalling(next) && ![articles, demonyms].some((list) => list.holds(tokens, next))) return -1;
  for (let token = next; token < Math.min(tokens.count, next + APPOSITION); token++) {
    // "A first-year student".
    if (token > next && ![BLANK, HYPHEN].includes(separatorBefore(tokens, token))) return -1;
    // "A baker's son" is none, nor is "a student of Moscow's ways".
    const isOf = !isAged && ofWords.holds(tokens, token + 1) && joins(tokens, token + 2);
    if (isCalling(token) && !isOf && !/^['\u2019]/.test(gapBefore(tokens, token + 1))) return token;
  }
  return -1;
}

/** Nobody whom the press explains without a first name is younger. */
const YOUTH = 30;

/**
 * "Şahmatçı İlham Əliyevə kubokunu göstərdi": a calling in front of a changed name that it doesn't go with may be somebody else's, and
 * tells nothing of the page's other mentions.
 */
function mayBeTwo({ forms, tokens, match: { firstToken, lastToken } }: Candidate, calling: number): boolean {
  if (calling >= firstToken || forms.some(({ flags }) => (flags & INFLECTED) === 0)) return false;
  return !tokens.lexicon.inApposition(lowerToken(tokens, calling), lowerToken(tokens, lastToken));
}

/** The age in front of a surname that makes a youth of its bearer: "19-летний Алиев", "19 yaşlı Əliyev"; -1 when none does. */
function youthBefore(tokens: BlockTokens, first: number): number {
  const age = first - 2;
  if (!followsDirectly(tokens, first) || !tokens.lexicon.ageWords.holds(tokens, first - 1)) return -1;
  if (!/^[\s-]$/.test(gapBefore(tokens, first - 1)) || !/^\d{1,2}$/.test(tokenText(tokens, age))) return -1;
  return Number(tokenText(tokens, age)) < YOUTH ? age : -1;
}

/** "A driver named Sergei Markov", "Sergey Markov adlı sürücü": the calling that says so; -1 where none does. */
function namedSo({ tokens, match: { firstToken, lastToken } }: Candidate): number {
  const { callings, trades, namingWords, namedBehind } = tokens.lexicon;
  const isCalling = (token: number) => callings.holds(tokens, token) || trades.holds(tokens, token);
  if (namingWords.holds(tokens, firstToken - 1) && followsDirectly(tokens, firstToken) && isCalling(firstToken - 2))
    return firstToken - 2;
  const behind = lastToken + 1;
  return namedBehind.holds(tokens, behind) && followsDirectly(tokens, behind) && isCalling(behind + 1)
    ? behind + 1
    : -1;
}

/** True of a title in capitals, in full or with a full stop, that nobody has whom the press explains by nothing else. */
function isPlainTitle(tokens: BlockTokens, first: number): boolean {
  const title = first - 1;
  if (!tokens.lexicon.plainTitles.holds(tokens, title) || !isCapitalised(tokens, title)) return false;
  return followsDirectly(tokens, first) || gapBefore(tokens, first) === '. ';
}

/** True where a comma stands in front of a word. */
function isPaused(tokens: BlockTokens, token: number): boolean {
  return token < tokens.count && /^\s?,\s$/.test(gapBefore(tokens, token));
}

/** The last token of the firm of which somebody is said to be, if the pack doesn't know it; -1 when there is none. */
function firmBehind(candidate: Candidate): number {
  const { tokens, match } = candidate;
  const { ofWords, firms, articles } = tokens.lexicon;
  const of = match.lastToken + 1;
  if (!ofWords.holds(tokens, of) || !followsDirectly(tokens, of)) return -1;
  const first = articles.holds(tokens, of + 1) ? of + 2 : of + 1;
  let last = -1;
  for (let token = first; token < first + FIRM && joins(tokens, token); token++) {
    if (isKnown(candidate, token)) return -1;
    // "Of the University of Tartu".
    if (firms.holds(tokens, token) && (token > first || ofWords.holds(tokens, token + 1))) last = token;
  }
  return last;
}
