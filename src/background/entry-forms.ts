/** An entry's forms, and what is made of them. */
import type { EntryDetails } from '../messages/message-map.ts';
import type { Entry, Pack } from '../pack/format.ts';
import { expandForms, type FormMaker, formMaker } from '../recognition/index/expand-forms.ts';

/** What makes a pack's forms, once for each pack object. */
const makers = new WeakMap<Pack, FormMaker>();

/** Each written form once, with its other spellings and its cases as recognition knows them. */
export function entryForms(pack: Pack, { forms }: Pick<Entry, 'forms'>): EntryDetails['forms'] {
  const maker = makers.get(pack) ?? formMaker(pack);
  makers.set(pack, maker);
  const shown: EntryDetails['forms'] = [];
  for (const { respelled, inflected, womens: _womens, signed: _signed, ...form } of expandForms(forms, maker)) {
    const written = shown.at(-1);
    if (written && (respelled || inflected)) written.made = [...(written.made ?? []), form.text];
    else shown.push(form);
  }
  return shown;
}
