/** Whether a guarded form's cue stands near it: "told Trend", but not "the trend". */
import { caseless, plain } from './fold.ts';
import { sentenceAround } from './surroundings.ts';
import { endOf, startOf, type Words } from './words.ts';

/** Units that are read beside a form for each of a cue's characters, as some of them may not count, and a few more. */
const UNITS_A_CHARACTER = 2;
const SPARE = 8;

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

/** A cue ready to be compared. */
export interface Cue {
  /** As the pack writes it. */
  text: string;
  /** What must stand directly before and after the form; null for a cue that may stand anywhere in the sentence. */
  beside: [before: string, after: string] | null;
  phrase: string;
}

/** Prepares the cues of a form. */
export function readCues(cues: readonly string[]): Cue[] {
  return cues.map((text) => {
    const at = text.indexOf('~');
    if (at < 0) return { text, beside: null, phrase: fold(text) };
    return { text, beside: [fold(text.slice(0, at)).trimEnd(), fold(text.slice(at + 1)).trimStart()], phrase: '' };
  });
}

/**
 * The first of the cues that stands near the form, with the form in place of `~`; null when none does. A cue with `~`
 * must stand beside the form, any other as whole words in the same sentence.
 */
export function cueNear(
  words: Words,
  firstWord: number,
  lastWord: number,
  cues: readonly Cue[],
  form: string,
): string | null {
  const start = startOf(words, firstWord);
  const end = endOf(words, lastWord);
  let around: [before: string, after: string] | null = null;
  let sentence: string | null = null;
  for (const { text, beside, phrase } of cues) {
    if (beside) {
      if (!around) {
        const reach = reachOf(cues);
        around = [fold(words.text.slice(Math.max(0, start - reach), start)), fold(words.text.slice(end, end + reach))];
      }
      if (endsWithCue(around[0], beside[0]) && startsWithCue(around[1], beside[1]))
        return text.replace('~', () => form);
      continue;
    }
    sentence ??= sentenceWithout(words, firstWord, lastWord);
    if (holdsPhrase(sentence, phrase)) return text;
  }
  return null;
}

function reachOf(cues: readonly Cue[]): number {
  const longest = cues.reduce((most, { text, beside }) => (beside ? Math.max(most, text.length) : most), 0);
  return longest * UNITS_A_CHARACTER + SPARE;
}

/** The sentence around some words, a sign in their place: a form is not its own cue. */
function sentenceWithout(words: Words, firstWord: number, lastWord: number): string {
  const [from, to] = sentenceAround(words, firstWord, lastWord);
  const before = words.text.slice(startOf(words, from), startOf(words, firstWord));
  const after = words.text.slice(endOf(words, lastWord), endOf(words, to));
  return fold(`${before} ~ ${after}`);
}
