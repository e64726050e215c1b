/** Whether a guarded form's cue stands near it: "told Trend", but not "the trend". */
import { caseless, plain } from './fold.ts';
import { sentenceAround } from './surroundings.ts';
import { endOf, startOf, type Words } from './words.ts';

/** A cue has at most 100 characters; this many UTF-16 units beside the form hold it. */
const BESIDE = 200;

function fold(text: string): string {
  return caseless(plain(text));
}

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}

/** True when `phrase` stands in `text` between word boundaries. */
function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const opens = !isWordCharacter(phrase, 0) || !isWordCharacter(text, at - 1);
    const end = at + phrase.length;
    if (opens && (!isWordCharacter(phrase, phrase.length - 1) || !isWordCharacter(text, end))) return true;
  }
  return false;
}

/** True when the text before the form ends with the cue's left part; quotation marks may stand between. */
function endsWithCue(before: string, cue: string): boolean {
  if (cue === '') return true;
  const text = isWordCharacter(cue, cue.length - 1) ? before.replace(/["'([]+$/, '').trimEnd() : before.trimEnd();
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

/**
 * The first of the cues that stands near the form, with the form in place of `~`; null when none does. A cue with `~`
 * must stand beside the form, any other as whole words in the same sentence.
 */
export function cueNear(
  words: Words,
  firstWord: number,
  lastWord: number,
  cues: readonly string[],
  form: string,
): string | null {
  const start = startOf(words, firstWord);
  const end = endOf(words, lastWord);
  let before: string | null = null;
  let after = '';
  let sentence: string | null = null;
  for (const cue of cues) {
    const at = cue.indexOf('~');
    if (at >= 0) {
      if (before === null) {
        before = fold(words.text.slice(Math.max(0, start - BESIDE), start));
        after = fold(words.text.slice(end, end + BESIDE));
      }
      if (
        endsWithCue(before, fold(cue.slice(0, at)).trimEnd()) &&
        startsWithCue(after, fold(cue.slice(at + 1)).trimStart())
      ) {
        return cue.replace('~', form);
      }
      continue;
    }
    if (sentence === null) {
      const [from, to] = sentenceAround(words, firstWord, lastWord);
      sentence = `${fold(words.text.slice(startOf(words, from), start))} ~ ${fold(words.text.slice(end, endOf(words, to)))}`;
    }
    if (holdsPhrase(sentence, fold(cue))) return cue;
  }
  return null;
}
