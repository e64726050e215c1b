/** Small packs for tests. */
import { type EntryRef, entryRef, partsOf } from '../../../src/pack/entry-ref.ts';
import type { EntryType, Form } from '../../../src/pack/format.ts';
import type { NamedPack } from '../../../src/recognition/index/build-index.ts';

/** An entry as recognition needs it. */
export interface TestEntry {
  id: string;
  type: EntryType;
  label: string;
  gloss: string;
  forms: Form[];
  generic?: true;
  glosses?: Record<string, string>;
}

/** An entry whose label is its first form. A form is a text, or a text with what else holds of it. */
export function entry(
  id: string,
  type: EntryType,
  forms: ReadonlyArray<string | Form>,
  gloss = 'Somebody or something',
): TestEntry {
  const whole = forms.map((form) => (typeof form === 'string' ? { text: form } : form));
  return { id, type, label: whole[0]?.text ?? id, gloss, forms: whole };
}

/** The same entry as one that everybody knows. */
export const generic = (known: TestEntry): TestEntry => ({ ...known, generic: true });

const PACK = 'test';

/** A pack as recognition needs it. */
export const packOf = (entries: readonly TestEntry[], id = PACK): NamedPack => ({ id, entries });

/** The ref of an entry of such a pack. */
export const refOf = (id: string): EntryRef => entryRef(PACK, id);

/** The entry's id within its pack. */
export const idOf = (ref: EntryRef): string => partsOf(ref).id;

/** A short form, of a usual owner or not. */
export function short(text: string, usual = false): Form {
  return usual ? { text, use: 'short', default: true } : { text, use: 'short' };
}

/** A guarded form. */
export function guarded(text: string, ...cues: string[]): Form {
  return { text, use: 'guarded', cues };
}
