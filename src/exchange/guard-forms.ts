/** Keeps a list of names from linking ordinary words: risky forms need the help of their page, or a cue right beside them. */
import type { Entry, Form } from '../pack/format.ts';

/** True of an ordinary word, in small letters. Lists by language are under assets/word-lists. */
export type IsWord = (word: string) => boolean;

/** How many forms of each kind there are. */
export interface Guarded {
  short: number;
  guarded: number;
}

/** Names of fewer characters are ordinary words or acronyms more often than not. */
const SHORTEST = 3;

/** What stands before a place that is named like an ordinary word, in languages whose grammar leaves the name as it is. */
const PLACE_CUES: Readonly<Record<string, readonly string[]>> = {
  en: ['city of ~', 'town of ~', 'village of ~'],
  ru: ['город ~', 'городе ~', 'города ~', 'село ~', 'селе ~', 'посёлок ~'],
  az: ['~ şəhəri', '~ şəhərində', '~ kəndi', '~ kəndində'],
  tr: ['~ şehri', '~ şehrinde', '~ köyü', '~ köyünde'],
};

/**
 * Sets `use` of the forms of a list and says how many are risky. A place named like an ordinary word is `guarded`, where
 * its language has cues; any other risky form is `short`. `language`: the pack's.
 */
export function guardForms(entries: readonly Entry[], language: string, isWord: IsWord): Guarded {
  const shared = sharedTexts(entries);
  const counts = { short: 0, guarded: 0 };
  for (const entry of entries)
    for (const form of entry.forms) {
      const isOrdinary = isWord(form.text.toLowerCase());
      if (
        form.use !== 'short' &&
        !isOrdinary &&
        !shared.has(form.text) &&
        !isRisky(form.text) &&
        !isSurname(entry, form)
      )
        continue;
      const cues = entry.type === 'place' && isOrdinary ? PLACE_CUES[form.language ?? language] : undefined;
      if (cues) Object.assign(form, { use: 'guarded', cues: [...cues] });
      else form.use = 'short';
      counts[cues ? 'guarded' : 'short']++;
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

/** Too short, or without a capital in a script that has them. */
function isRisky(text: string): boolean {
  if (text.length < 2 * SHORTEST && [...text].length < SHORTEST) return true;
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

/** One word of a person's longer name. */
function isSurname({ type, label }: Entry, { text }: Form): boolean {
  return type === 'person' && !text.includes(' ') && label.split(' ').length > 1;
}
