/** Whether a guarded form's cue stands near it: "told Trend", but not "the trend". */
import { foldCase, foldExact } from '../../text/fold.ts';
import { endOf, hashOf, newTokens, readFormTokens, startOf, startsLower } from '../../text/tokens.ts';
import type { BlockTokens } from './block-tokens.ts';
import { gapBefore, sentenceAround, wordsAround } from './surroundings.ts';

/** Units that are read beside a form for each of a cue's characters, as some of them may not count, and a few more. */
const UNITS_A_CHARACTER = 2;
const SPARE = 8;
/** Tokens between a year and the word that says what is meant by it: "2022-ci ildən". */
const AFTER_YEAR = 2;

function fold(text: string): string {
  return foldCase(foldExact(text));
}

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}

/** True when the text before the form ends with the cue's left part; quotation marks may stand between. */
function endsWithCue(before: string, cue: string): boolean {
  if (cue === '') return true;
  const text = /[\p{L}\p{M}\p{N},]$/u.test(cue) ? before.replace(/["'([]+$/, '').trimEnd() : before.trimEnd();
  if (!text.endsWith(cue) || (isWordCharacter(cue, cue.length - 1) && text.length === before.length)) return false;
  return !isWordCharacter(cue, 0) || !isWordCharacter(text, text.length - cue.length - 1);
}

/** True when the text after the form begins with the cue's right part; quotation marks may stand between. */
function startsWithCue(after: string, cue: string): boolean {
  if (cue === '') return true;
  const text = isWordCharacter(cue, 0) ? after.replace(/^["')\]]+/, '').trimStart() : after.trimStart();
  if (!text.startsWith(cue) || (isWordCharacter(cue, 0) && text.length === after.length)) return false;
  return !isWordCharacter(cue, cue.length - 1) || !isWordCharacter(text, cue.length);
}

/** A cue ready to be compared. */
export interface Cue {
  /** As the pack writes it. */
  text: string;
  /** What must stand directly before and after the form; null for a cue that may stand anywhere in the sentence. */
  beside: { before: string; after: string; tokensBefore: Int32Array; tokensAfter: Int32Array } | null;
  phrase: string;
  phraseTokens: Int32Array;
  /** A name: of a form that is no acronym, it tells in the sentences around it too. */
  isName: boolean;
}

function hashesOf(text: string): Int32Array {
  const tokens = newTokens();
  readFormTokens(text, tokens);
  return Int32Array.from({ length: tokens.count }, (_, token) => hashOf(tokens, token));
}

/** Prepares the cues of a form. */
export function readCues(cues: readonly string[]): Cue[] {
  return cues.map((text) => {
    const at = text.indexOf('~');
    const isName = /^\p{Lu}\P{N}*\p{Ll}{2}\P{N}*$/u.test(text);
    if (at < 0) return { text, beside: null, phrase: fold(text), phraseTokens: hashesOf(text), isName };
    const before = fold(text.slice(0, at)).trimEnd();
    const after = fold(text.slice(at + 1)).trimStart();
    const beside = { before, after, tokensBefore: hashesOf(before), tokensAfter: hashesOf(after) };
    return { text, beside, phrase: '', phraseTokens: beside.tokensBefore, isName };
  });
}

/** True when words with these hashes stand in a row from a word on. */
function standAt(tokens: BlockTokens, token: number, hashes: Int32Array): boolean {
  if (token < 0 || token + hashes.length > tokens.count) return hashes.length === 0;
  for (let i = 0; i < hashes.length; i++) if (hashOf(tokens, token + i) !== hashes[i]) return false;
  return true;
}

/**
 * The first of the cues that stands near the form, with the form in place of `~`; null when none does. A cue with `~`
 * must stand beside the form, any other as whole words in the same sentence; a name may stand in the sentences around it too,
 * unless the form is an acronym, which may be anything. Hashes are compared first: most forms of this kind have no cue near
 * them, and folding text is slow.
 */
export function cueNear(
  tokens: BlockTokens,
  firstToken: number,
  lastToken: number,
  cues: readonly Cue[],
  { form, isAcronym }: { form: string; isAcronym: boolean },
): string | null {
  let sentence: [from: number, to: number] | null = null;
  let nearby: [from: number, to: number] | null = null;
  let mayHold: boolean | null = null;
  for (const cue of cues) {
    if (cue.beside) {
      const isThere = isArticle(tokens, cue.beside)
        ? isBehindArticle(tokens, firstToken, lastToken, cue.beside)
        : isBeside(tokens, firstToken, lastToken, cue.beside, cue.text.length);
      if (isThere) return cue.text.replace('~', () => form);
      continue;
    }
    mayHold ??= holdsBeginning(tokens, wordsAround(tokens, firstToken, lastToken), beginningsOf(cues));
    if (!mayHold) continue;
    let reach: [from: number, to: number];
    if (cue.isName && !isAcronym) reach = nearby ??= wordsAround(tokens, firstToken, lastToken);
    else reach = sentence ??= sentenceAround(tokens, firstToken, lastToken);
    const [from, to] = reach;
    for (let token = from; token + cue.phraseTokens.length - 1 <= to; token++) {
      if (token === firstToken) token = lastToken + 1;
      if (!standAt(tokens, token, cue.phraseTokens) || !isPhrase(tokens, token, cue)) continue;
      if (!isYear(tokens, token) || isItsYear(tokens, token, { firstToken, lastToken, from, to })) return cue.text;
    }
  }
  return null;
}

const known = new WeakMap<readonly Cue[], ReadonlySet<number>>();

/** The hashes with which those of the cues begin that may stand anywhere in the sentence. */
function beginningsOf(cues: readonly Cue[]): ReadonlySet<number> {
  const before = known.get(cues);
  if (before) return before;
  const beginnings = new Set(cues.flatMap(({ beside, phraseTokens: [first] }) => (beside ? [] : (first ?? []))));
  known.set(cues, beginnings);
  return beginnings;
}

/** True where any of some hashes is that of a word: most sentences hold none, which is found out at once. */
function holdsBeginning(tokens: BlockTokens, [from, to]: [number, number], beginnings: ReadonlySet<number>): boolean {
  for (let token = from; token <= to; token++) if (beginnings.has(hashOf(tokens, token))) return true;
  return false;
}

/** True of a token that is a year. */
function isYear(tokens: BlockTokens, token: number): boolean {
  return /^[12]\d{3}$/.test(tokens.text.slice(startOf(tokens, token), endOf(tokens, token)));
}

interface Sentence {
  firstToken: number;
  lastToken: number;
  from: number;
  to: number;
}

/**
 * True when a year is the time of what a form names: no other year of the sentence stands nearer to the form, and it isn't said
 * that the time is another ("the first since 2022").
 */
function isItsYear(tokens: BlockTokens, year: number, { firstToken, lastToken, from, to }: Sentence): boolean {
  const { lexicon } = tokens;
  if (lexicon.otherTimes.holds(tokens, year - 1)) return false;
  for (let token = year + 1; token <= Math.min(to, year + AFTER_YEAR); token++)
    if (lexicon.otherTimesAfter.holds(tokens, token)) return false;
  const distance = (token: number) => (token < firstToken ? firstToken - token : token - lastToken);
  for (let token = from; token <= to; token++)
    if (token !== year && isYear(tokens, token) && distance(token) < distance(year)) return false;
  return true;
}

/** So many small words may stand between an article and a name: "a ribbon-covered Kamaz". */
const WORDS_BETWEEN = 3;

/** Cues in front of a form are many, and articles short. */
const LONGEST_ARTICLE = 8;

/** True of a cue that is an article in front of the form. */
function isArticle({ lexicon: { articles } }: BlockTokens, { before, after }: NonNullable<Cue['beside']>): boolean {
  return after === '' && before.length <= LONGEST_ARTICLE && articles.has(before);
}

/** True of a form with an article that is its cue in front, words in small letters between them, and no noun behind: "a rusty old Kamaz". */
function isBehindArticle(
  tokens: BlockTokens,
  firstToken: number,
  lastToken: number,
  { tokensBefore }: NonNullable<Cue['beside']>,
): boolean {
  const { minorWords } = tokens.lexicon;
  if (/^[ -]$/.test(gapBefore(tokens, lastToken + 1)) && !mayGoOn(tokens, lastToken + 1)) return false;
  for (let article = firstToken - 1; article >= firstToken - 1 - WORDS_BETWEEN; article--) {
    if (!/^[ -]$/.test(gapBefore(tokens, article + 1))) return false;
    if (hashOf(tokens, article) === tokensBefore[0]) return true;
    const isWord = startsLower(tokens, article) && !minorWords.holds(tokens, article);
    if (!isWord && !/^\d/.test(tokens.text.slice(startOf(tokens, article), endOf(tokens, article)))) return false;
  }
  return false;
}

/** True of a word that may stand behind a whole name: a verb or one that stays small, and no noun that the name describes. */
function mayGoOn(tokens: BlockTokens, token: number): boolean {
  const { beingVerbs, minorWords, workVerbs, pastTense } = tokens.lexicon;
  const isListed = [minorWords, workVerbs, beingVerbs].some((list) => list.holds(tokens, token));
  return isListed || pastTense.test(tokens.text.slice(startOf(tokens, token), endOf(tokens, token)));
}

function isBeside(
  tokens: BlockTokens,
  firstToken: number,
  lastToken: number,
  { before, after, tokensBefore, tokensAfter }: NonNullable<Cue['beside']>,
  length: number,
): boolean {
  if (!standAt(tokens, firstToken - tokensBefore.length, tokensBefore) || !standAt(tokens, lastToken + 1, tokensAfter))
    return false;
  const reach = length * UNITS_A_CHARACTER + SPARE;
  const start = startOf(tokens, firstToken);
  const end = endOf(tokens, lastToken);
  return (
    endsWithCue(fold(tokens.text.slice(Math.max(0, start - reach), start)), before) &&
    startsWithCue(fold(tokens.text.slice(end, end + reach)), after)
  );
}

/** True when a cue's words stand from a word on with its own signs between them. */
function isPhrase(tokens: BlockTokens, token: number, { phrase, phraseTokens }: Cue): boolean {
  const last = token + phraseTokens.length - 1;
  return last < tokens.count && fold(tokens.text.slice(startOf(tokens, token), endOf(tokens, last))) === phrase;
}
