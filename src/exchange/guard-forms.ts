/** Keeps a list of names from linking ordinary words: risky forms need the help of their page, or a cue right beside them. */
import type { Entry, Form } from '../pack/format.ts';
import { foldAccents } from '../text/fold.ts';

/** True of an ordinary word, in small letters. Lists by language are under assets/word-lists. */
export type IsWord = (word: string) => boolean;

/** How many forms of each kind there are, and how many are gone. */
export interface Guarded {
  short: number;
  guarded: number;
  dropped: number;
}

/** Names of fewer characters are ordinary words or acronyms more often than not. */
const SHORTEST = 3;
/** Capitals, digits and signs, at least two capitals, one word: a code or an acronym. */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&./-]+$/u;

/** What stands before a place that is named like an ordinary word, in languages whose grammar leaves the name as it is. */
const PLACE_CUES: Readonly<Record<string, readonly string[]>> = {
  en: ['city of ~', 'town of ~', 'village of ~'],
  ru: ['город ~', 'городе ~', 'города ~', 'село ~', 'селе ~', 'посёлок ~'],
  az: ['~ şəhəri', '~ şəhərində', '~ kəndi', '~ kəndində'],
  tr: ['~ şehri', '~ şehrinde', '~ köyü', '~ köyünde'],
};

/**
 * Sets `use` of the forms of a list and says how many are risky. A place that is called like an ordinary word is `guarded`, where
 * its language has cues; any other risky form is `short`. A place's other names go where they are words, as gazetteers have them:
 * once the place is on a page, every "But" and "Prince" there would be one of its short names. `language`: the pack's;
 * `onEntry` is told the place of each entry before it is looked at.
 */
export function guardForms(
  entries: readonly Entry[],
  language: string,
  isWord: IsWord,
  onEntry?: (place: number) => void,
): Guarded {
  const shared = sharedTexts(entries);
  const counts = { short: 0, guarded: 0, dropped: 0 };
  for (const [place, entry] of entries.entries()) {
    onEntry?.(place);
    const all = entry.forms;
    entry.forms = all.filter((form, i) => i === 0 || !isMereWord(entry, form, isWord));
    counts.dropped += all.length - entry.forms.length;
    entry.forms.forEach((form, i) => {
      const isOrdinary = isOrdinaryWord(form.text, isWord);
      if (!isOrdinary && !shared.has(form.text) && !isRisky(entry, form)) return;
      const canHaveCues = entry.type === 'place' && i === 0 && isOrdinary;
      const cues = canHaveCues ? PLACE_CUES[form.language ?? language] : undefined;
      if (cues) Object.assign(form, { use: 'guarded', cues: [...cues] });
      else form.use = 'short';
      counts[cues ? 'guarded' : 'short']++;
    });
  }
  return counts;
}

/** Texts that several entries have. Nothing tells which of them a page means, and no two forms may link always. */
function sharedTexts(entries: readonly Entry[]): ReadonlySet<string> {
  const owners = new Map<string, Entry>();
  const shared = new Set<string>();
  for (const entry of entries)
    for (const { text } of entry.forms) {
      const owner = owners.get(text) ?? entry;
      if (owner !== entry) shared.add(text);
      owners.set(text, owner);
    }
  return shared;
}

/** True of an ordinary word, with its accents or without, as it is found in text that is all capitals. */
export function isOrdinaryWord(text: string, isWord: IsWord): boolean {
  const lower = text.toLowerCase();
  return isWord(lower) || isWord(foldAccents(lower));
}

/** Of a place: a word, a letter or two, or a number; what is all capitals is an acronym, and scripts without case have short names. */
function isMereWord({ type }: Entry, { text }: Form, isWord: IsWord): boolean {
  if (type !== 'place' || ACRONYM.test(text)) return false;
  const hasCase = text.toLowerCase() !== text.toUpperCase();
  return (hasCase && isTooShort(text)) || !/\p{L}/u.test(text) || isOrdinaryWord(text, isWord);
}

/** Said to be short; too short; without a capital in a script that has them; an acronym, or one word, of a longer name. */
function isRisky({ type, label }: Entry, { text, use }: Form): boolean {
  if (use === 'short' || isTooShort(text) || isSmall(text)) return true;
  if (ACRONYM.test(text) && !ACRONYM.test(label)) return true;
  return type === 'person' && !text.includes(' ') && label.includes(' ');
}

/** True of a name of so few characters that it is a word or an acronym more often than not. */
export const isTooShort = (text: string): boolean => text.length < 2 * SHORTEST && [...text].length < SHORTEST;
/** True of a name without a capital, in a script that has them. */
export const isSmall = (text: string): boolean => text === text.toLowerCase() && text !== text.toUpperCase();
