/** The forms that stand at a word of a text, compared letter by letter. */
import { type Likeness, likeness, plain } from './fold.ts';
import { ANY_CASE, CONTINUES, GUARDED, type NameIndex, nextKey } from './name-index.ts';
import { separatorBefore } from './separators.ts';
import { endOf, hashOf, startOf, type Words } from './words.ts';

/** A form that stands at a place of the text. */
export interface FoundForm {
  form: number;
  entry: number;
  likeness: Likeness;
}

/** A stretch of text that writes one or more forms. Offsets are UTF-16 units; words are numbers into `Words`. */
export interface Match {
  firstWord: number;
  lastWord: number;
  start: number;
  end: number;
  forms: FoundForm[];
}

/** A form has at most 200 characters; with marks and soft hyphens between its letters it may take this many units. */
const LONGEST = 1000;
const LIKENESSES: readonly Likeness[] = ['exact', 'any-case', 'capitals'];

/** What stands before the first and after the last letter or digit of a form: "U.S." ends with a full stop. */
function edges(form: string): [string, string] {
  const whole = /^([^\p{L}\p{M}\p{N}\p{Pc}]*)(.*?)([^\p{L}\p{M}\p{N}\p{Pc}]*)$/su.exec(form);
  return [whole?.[1] ?? '', whole?.[3] ?? ''];
}

/** The forms alike to `first` that the text writes from `start` to `end`, the closest likeness only. */
function compare(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  first: number,
): Omit<Match, 'firstWord' | 'lastWord'> | null {
  let found: FoundForm[] = [];
  let best = LIKENESSES.length;
  let from = start;
  let to = end;
  let surface: string | null = null;
  for (let form = first; form >= 0; form = index.nextAlike(form)) {
    const written = index.form(form);
    const flags = index.formFlags(form);
    let how: Likeness | null;
    let formStart = start;
    let formEnd = end;
    if (text.startsWith(written, start) && written.length === end - start) how = 'exact';
    else {
      const wanted = plain(written);
      const [lead, tail] = edges(wanted);
      if (lead !== '' || tail !== '') {
        formStart = start - lead.length;
        formEnd = end + tail.length;
        if (formStart < 0) continue;
        how = likeness(
          plain(text.slice(formStart, formEnd)),
          wanted,
          (flags & ANY_CASE) !== 0,
          (flags & GUARDED) === 0,
        );
      } else {
        surface ??= plain(text.slice(start, end));
        how = likeness(surface, wanted, (flags & ANY_CASE) !== 0, (flags & GUARDED) === 0);
      }
    }
    if (how === null) continue;
    const rank = LIKENESSES.indexOf(how);
    if (rank > best || (rank === best && formEnd - formStart < to - from)) continue;
    if (rank < best || formEnd - formStart > to - from) found = [];
    best = rank;
    from = formStart;
    to = formEnd;
    found.push({ form, entry: index.entryOf(form), likeness: how });
  }
  return found.length > 0 ? { start: from, end: to, forms: found } : null;
}

const NONE: readonly Match[] = [];

/** All matches that begin with a word, the longest first. */
export function matchesAt(index: NameIndex, words: Words, word: number): readonly Match[] {
  let matches: Match[] | null = null;
  const start = startOf(words, word);
  let key = hashOf(words, word);
  for (let last = word; ; ) {
    const value = index.find(key);
    const first = (value & ~CONTINUES) - 1;
    if (first >= 0) {
      const match = compare(index, words.text, start, endOf(words, last), first);
      if (match) {
        matches ??= [];
        matches.unshift({ firstWord: word, lastWord: last, ...match });
      }
    }
    if ((value & CONTINUES) === 0 || ++last >= words.count || endOf(words, last) - start > LONGEST)
      return matches ?? NONE;
    key = nextKey(key, separatorBefore(words, last), hashOf(words, last));
  }
}
