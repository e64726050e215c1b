/** A name that a reader adds while reading, as the form and the messages have it. */
import { type EntryRef, MY_NAMES, partsOf } from '../pack/entry-ref.ts';
import type { EntryType } from '../pack/entry-types.ts';
import type { Entry, Form } from '../pack/format.ts';

/** UTF-16 units of a form at most, as packs have them, and of what is said of a name. */
export const LONGEST_FORM = 200;
export const LONGEST_GLOSS = 300;
/** Ways of writing one name: more than anybody has typed. */
export const MOST_FORMS = 30;

/** A way it is written: linked wherever it stands, or only with the help of its page. */
export interface OwnForm {
  text: string;
  use: 'always' | 'short';
}

export interface OwnName {
  type: EntryType;
  /** At least one; the first is what the name is called. */
  forms: OwnForm[];
  /** Who or what it is; may be empty. */
  gloss: string;
  /** BCP 47 tag of the language that the forms are in. */
  language: string;
  /** They are looked for in their cases too, where the language has any. */
  cases: boolean;
}

/** What a reader does with their own names. `restore` brings back what `delete` answered. */
export type NamesChange =
  | { do: 'add'; name: OwnName }
  | { do: 'edit'; entry: EntryRef; name: OwnName }
  | { do: 'delete'; entry: EntryRef }
  | { do: 'restore'; deleted: Entry };

/** True of an entry that the reader has added. */
export const isOwn = (ref: EntryRef): boolean => partsOf(ref).pack === MY_NAMES;

/** An entry of the pack as it is edited; `language` is its pack's. */
export function ownNameOf(
  { type, label, gloss, forms }: { type: EntryType; label: string; gloss: string; forms: readonly Form[] },
  language: string,
): OwnName {
  const written = forms.map(({ text, use }): OwnForm => ({ text, use: use === 'short' ? 'short' : 'always' }));
  const isLabel = ({ text }: OwnForm) => text === label;
  const own = written.find(isLabel) ?? { text: label, use: 'always' };
  return {
    type,
    forms: [own, ...written.filter((form) => !isLabel(form))],
    gloss,
    language: forms[0]?.language ?? language,
    cases: forms.some(({ inflect }) => inflect !== undefined),
  };
}
