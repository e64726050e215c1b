/** The forms that stand at a word of a text, compared letter by letter. */
import { foldExact } from '../../text/fold.ts';
import { separatorInName } from '../../text/separators.ts';
import { DASHES, QUOTES } from '../../text/signs.ts';
import { endOf, hashOf, startOf, type Tokens } from '../../text/tokens.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { ANY_CASE, CONTINUES, GUARDED, type NameIndex, nextKey } from './name-index.ts';

/** A form that stands at a place of the text. */
export interface FoundForm {
  form: number;
  entry: number;
  likeness: Likeness;
}

/** A stretch of text that writes one or more forms. Offsets are UTF-16 units; tokens numbers into `Tokens`. */
export interface Match {
  firstToken: number;
  lastToken: number;
  start: number;
  end: number;
  forms: FoundForm[];
}

/** A form has at most 200 characters; with marks and soft hyphens between its letters it may take this many units. */
const LONGEST = 1000;
const LIKENESSES: readonly Likeness[] = ['exact', 'any-case', 'capitals'];

const EDGES = /^([^\p{L}\p{M}\p{N}\p{Pc}]*)(?:.*[\p{L}\p{M}\p{N}\p{Pc}])?([^\p{L}\p{M}\p{N}\p{Pc}]*)$/su;
const ANY_QUOTE = new RegExp(`[${QUOTES}]`, 'gu');
const PLAIN_SURFACE = /^[\w .,&/-]*$/;

/** How the text from `start` to `end` writes a form, and where that writing begins and ends with the form's own signs. */
function compareOne(index: NameIndex, text: string, start: number, end: number, form: number): Written | null {
  const wanted = index.plainForm(form);
  // "U.S." ends with a full stop. Any text can be cut so.
  const [, lead = '', tail = ''] = EDGES.exec(wanted) as RegExpExecArray;
  const from = start - lead.length;
  const to = end + tail.length;
  if (from < 0) return null;
  const surface = text.slice(from, to);
  if (surface === wanted) return { start: from, end: to, likeness: 'exact' };
  const isPlain = PLAIN_SURFACE.test(surface);
  const written = isPlain
    ? { start: from, end: to }
    : withQuotes(text, from, to, surface.match(ANY_QUOTE)?.length ?? 0);
  if (!written) return null;
  const unquoted = isPlain ? surface : surface.replace(ANY_QUOTE, '');
  const likeness =
    alike(index, form, foldExact(unquoted), wanted) ??
    (hasDash(unquoted) || hasDash(wanted)
      ? alike(index, form, foldExact(loosened(unquoted)), wanted.replace(/-/g, ' '))
      : null);
  return likeness && { start: written.start, end: written.end, likeness };
}

function alike(index: NameIndex, form: number, surface: string, wanted: string): Likeness | null {
  const flags = index.formFlags(form);
  return likenessOf(surface, wanted, (flags & ANY_CASE) !== 0, (flags & GUARDED) === 0, index.lexicon.headNouns);
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
  if (isQuote(end)) return { start, end: end + 1 };
  return isQuote(start - 1) ? { start: start - 1, end } : null;
}

interface Written {
  start: number;
  end: number;
  likeness: Likeness;
}

/** The match of the forms alike to `first` that the text writes from one word to another: those written most closely. */
function compare(index: NameIndex, tokens: Tokens, firstToken: number, lastToken: number, first: number): Match | null {
  const { text } = tokens;
  const start = startOf(tokens, firstToken);
  const end = endOf(tokens, lastToken);
  let match: Match | null = null;
  let best = LIKENESSES.length;
  for (let form = first; form >= 0; form = index.nextAlike(form)) {
    const known = index.spelling(form);
    const exact = known.length === end - start && text.startsWith(known, start);
    const written = exact ? null : compareOne(index, text, start, end, form);
    if (!exact && !written) continue;
    const likeness = written?.likeness ?? 'exact';
    const from = written?.start ?? start;
    const to = written?.end ?? end;
    const rank = LIKENESSES.indexOf(likeness);
    const longer = match !== null && to - from > match.end - match.start;
    if (match && (rank > best || (rank === best && to - from < match.end - match.start))) continue;
    const found = { form, entry: index.entryOf(form), likeness };
    if (match && rank === best && !longer) match.forms.push(found);
    else match = { firstToken, lastToken, start: from, end: to, forms: [found] };
    best = rank;
  }
  return match;
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
