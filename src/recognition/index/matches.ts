/** The forms that stand at a word of a text, compared letter by letter. */
import { foldExact } from '../../text/fold.ts';
import { separatorInName } from '../../text/separators.ts';
import { DASHES, QUOTES } from '../../text/signs.ts';
import { endOf, hashOf, startOf, startsLower, type Tokens } from '../../text/tokens.ts';
import type { AlikeForms, FoundForms, Spelling } from './alike-forms.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { CONTINUES, type NameIndex, nextKey } from './name-index.ts';

export type { FoundForm } from './alike-forms.ts';

/** A stretch of text that writes one or more forms. Offsets are UTF-16 units; tokens numbers into `Tokens`. */
export interface Match {
  firstToken: number;
  lastToken: number;
  start: number;
  end: number;
  found: FoundForms;
}

type Stretch = Pick<Match, 'start' | 'end' | 'found'>;

/** A form has at most 200 characters; with marks and soft hyphens between its letters it may take this many units. */
const LONGEST = 1000;
const LIKENESSES: readonly Likeness[] = ['exact', 'any-case', 'capitals'];

const ANY_QUOTE = new RegExp(`[${QUOTES}]`, 'gu');
/** A stretch in which a mark that only closes stands before any other. */
const CLOSES_FIRST = /^[^«„“"]*»/u;
const PLAIN_SURFACE = /^[\w .,&/-]*$/;

/** How the text from `start` to `end` writes a form, and where that writing begins and ends with the form's own signs. */
function compareOne(index: NameIndex, text: string, start: number, end: number, spelling: Spelling): Written | null {
  const from = start - spelling.lead;
  const to = end + spelling.tail;
  if (from < 0) return null;
  const surface = text.slice(from, to);
  if (surface === spelling.plain) return { start: from, end: to, likeness: 'exact' };
  const isPlain = PLAIN_SURFACE.test(surface);
  const written = isPlain
    ? { start: from, end: to }
    : withQuotes(text, from, to, surface.match(ANY_QUOTE)?.length ?? 0);
  if (!written) return null;
  const unquoted = isPlain ? surface : surface.replace(ANY_QUOTE, '');
  const likeness =
    alike(index, spelling, foldExact(unquoted), spelling.plain) ??
    (hasDash(unquoted) || hasDash(spelling.plain)
      ? alike(index, spelling, foldExact(loosened(unquoted)), spelling.plain.replace(/-/g, ' '))
      : null);
  return likeness && { start: written.start, end: written.end, likeness };
}

function alike(index: NameIndex, { anyCase, guarded }: Spelling, surface: string, wanted: string): Likeness | null {
  return likenessOf(surface, wanted, anyCase, !guarded, index.lexicon.headNouns);
}

const DASH = new RegExp(`[${DASHES}]`, 'u');

function hasDash(text: string): boolean {
  return DASH.test(text);
}

const TIGHT_DASH = new RegExp(`(?<=\\S)[${DASHES}](?=\\S)`, 'gu');

/** A text with spaces for its hyphens, as other writers part the same words; a dash amid spaces parts more than words. */
function loosened(text: string): string {
  return text.replace(TIGHT_DASH, ' ');
}

/** A stretch with the quotation mark beside it that belongs to one inside; null when there is none. */
function withQuotes(text: string, start: number, end: number, inside: number): Omit<Written, 'likeness'> | null {
  if (inside % 2 === 0) return { start, end };
  const isQuote = (at: number) => text.charAt(at).match(ANY_QUOTE) !== null;
  // "«Дорожную карту» по цифровизации»": what closes inside was opened in front.
  const isClosed = isQuote(start - 1) && CLOSES_FIRST.test(text.slice(start, end));
  if (isQuote(end) && !isClosed) return { start, end: end + 1 };
  return isQuote(start - 1) ? { start: start - 1, end } : null;
}

interface Written {
  start: number;
  end: number;
  likeness: Likeness;
}

/** The match of the forms alike to `first` that the text writes from one word to another: those written most closely. */
function compare(index: NameIndex, tokens: Tokens, firstToken: number, lastToken: number, first: number): Match | null {
  const alikes = index.alike(first);
  const isWord = firstToken === lastToken;
  if (isWord && alikes.isCapital && startsLower(tokens, firstToken)) return null;
  const { text } = tokens;
  const start = startOf(tokens, firstToken);
  const end = endOf(tokens, lastToken);
  if (alikes.isPlain) {
    for (const spelling of alikes.spellings) {
      if (spelling.text.length !== end - start || !text.startsWith(spelling.text, start)) continue;
      spelling.found ??= (closest(index, alikes, spelling.text, 0, spelling.text.length, isWord) as Stretch).found;
      return { firstToken, lastToken, start, end, found: spelling.found };
    }
    if (isWord) {
      const found = writtenOtherwise(index, alikes, text.slice(start, end));
      return found && { firstToken, lastToken, start, end, found };
    }
  }
  const found = closest(index, alikes, text, start, end, isWord);
  return found && { firstToken, lastToken, ...found };
}

/** So many words are kept that are like a form's and are written otherwise: texts hold few of them, again and again. */
const OTHERWISE = 16;

/** The forms that a single word writes which is none of their spellings; null when it writes none. */
function writtenOtherwise(index: NameIndex, alikes: AlikeForms, word: string): FoundForms | null {
  const { otherwise } = alikes;
  const known = otherwise.get(word);
  if (known !== undefined) return known;
  const found = closest(index, alikes, word, 0, word.length, true)?.found ?? null;
  if (otherwise.size === OTHERWISE) otherwise.clear();
  if (word.length <= LONGEST_KEPT) otherwise.set(word, found);
  return found;
}

/** Of more units a word cut out of a text would keep all of it in memory. */
const LONGEST_KEPT = 12;

/** The forms that are written most closely from `start` to `end`, and of those the longest. `isWord`: one word stands there. */
function closest(
  index: NameIndex,
  { spellings, forms }: AlikeForms,
  text: string,
  start: number,
  end: number,
  isWord: boolean,
): Stretch | null {
  let best: Written | null = null;
  const equals: Spelling[] = [];
  let folded = '';
  for (const spelling of spellings) {
    const isExact = spelling.text.length === end - start && text.startsWith(spelling.text, start);
    if (!isExact && isWord && spelling.isCapital) {
      folded ||= foldExact(text.slice(start, end));
      if (folded !== spelling.plain && !isRaised(folded)) continue;
    }
    const written: Written | null = isExact
      ? { start, end, likeness: 'exact' }
      : compareOne(index, text, start, end, spelling);
    if (!written) continue;
    const order = best === null ? -1 : compareWritten(written, best);
    if (order > 0) continue;
    if (order < 0) {
      best = written;
      equals.length = 0;
    }
    equals.push(spelling);
  }
  if (best === null) return null;
  const { likeness } = best;
  const found = forms
    .filter(({ spelling }) => equals.includes(spelling))
    .map(({ form, entry }) => ({ form, entry, likeness, ...index.sayings(form) }));
  return { start: best.start, end: best.end, found: { forms: found, known: null } };
}

/** True when a word has no letter that could be a capital and isn't. */
function isRaised(word: string): boolean {
  return word === word.toUpperCase();
}

/** Below zero when one is written more closely than another, or longer. */
function compareWritten(one: Written, other: Written): number {
  return (
    LIKENESSES.indexOf(one.likeness) - LIKENESSES.indexOf(other.likeness) ||
    other.end - other.start - (one.end - one.start)
  );
}

const NONE: readonly Match[] = [];

/** All matches that begin with a word, the longest first. */
export function matchesAt(index: NameIndex, tokens: Tokens, token: number): readonly Match[] {
  let matches: Match[] | null = null;
  let key = hashOf(tokens, token);
  for (let last = token; ; ) {
    const value = index.find(key);
    const first = (value & ~CONTINUES) - 1;
    const match = first >= 0 ? compare(index, tokens, token, last, first) : null;
    if (match && matches) matches.unshift(match);
    else if (match) matches = [match];
    const goesOn = (value & CONTINUES) !== 0 && ++last < tokens.count;
    if (!goesOn || endOf(tokens, last) - startOf(tokens, token) > LONGEST) return matches ?? NONE;
    key = nextKey(key, separatorInName(tokens, last), hashOf(tokens, last));
  }
}
