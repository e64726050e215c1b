/** An entry's forms with what their paradigms generate, as the index holds them. */
import type { Form } from '../../pack/format.ts';
import type { Language } from '../languages/language.ts';
import { inflectedForms, LANGUAGES, languageOf } from '../languages/lexicon.ts';

/** A form of the index. */
export interface IndexForm extends Form {
  /** Generated from the nearest form before it that was not. */
  inflected?: true;
  /** Generated, and a woman's surname in its basic form. */
  womens?: boolean;
  /** Generated, and in letters that say nothing of its language, although texts in it do. */
  signed?: boolean;
}

/**
 * Every written form once, each followed by what is generated from it and stands nowhere yet: what a pack lists counts
 * before what it generates. `packLanguage` is that of forms that name none.
 */
export function inflectForms(
  forms: readonly Form[],
  packLanguage: string,
  languages: readonly Language[] = LANGUAGES,
): readonly IndexForm[] {
  if (!forms.some(({ inflect }) => inflect !== undefined)) return forms;
  const written = new Map<string, Form[]>();
  for (const form of forms) written.set(form.text, [...(written.get(form.text) ?? []), form]);
  const taken = new Set(written.keys());
  const all: IndexForm[] = [];
  for (const [first, ...others] of written.values()) {
    if (!first) continue;
    all.push(first);
    for (const form of [first, ...others]) {
      const { signs, womensSurname } = languageOf(form.language ?? packLanguage, languages) ?? {};
      for (const text of inflectedForms(form, packLanguage, languages)) {
        if (taken.has(text)) continue;
        taken.add(text);
        const womens = womensSurname?.test(text) ?? false;
        const signed = signs !== undefined && !signs.test(text);
        all.push({ ...form, text, inflected: true, womens, signed });
      }
    }
  }
  return all;
}
