import { describe, expect, it } from 'vitest';
import type { Form } from '../../../../src/pack/format.ts';
import { inflectForms } from '../../../../src/recognition/index/inflect-forms.ts';

const textsOf = (forms: readonly Form[], language = 'ru') => inflectForms(forms, language).map(({ text }) => text);

describe('the forms of an entry in the index', () => {
  it('are the written ones themselves where none says how it changes', () => {
    const forms: Form[] = [{ text: 'Иван Кол' }, { text: 'Кол', use: 'short' }];
    expect(inflectForms(forms, 'ru')).toBe(forms);
  });

  it('are each followed by what is generated from it, with what else holds of it', () => {
    const forms = inflectForms([{ text: 'Кол', use: 'short', inflect: 'person-m' }, { text: 'Ivan Kol' }], 'ru');
    expect(forms[0]).toEqual({ text: 'Кол', use: 'short', inflect: 'person-m' });
    expect(forms.at(-1)).toEqual({ text: 'Ivan Kol' });
    const generated = forms.slice(1, -1);
    expect(generated.map(({ text }) => text)).toContain('Колом');
    for (const form of generated) expect(form).toMatchObject({ use: 'short', inflected: true });
  });

  it('count a written form before the same one generated, and each once', () => {
    const texts = textsOf([
      { text: 'Кол', inflect: 'person-m' },
      { text: 'Кола', use: 'short' },
    ]);
    expect(texts.filter((text) => text === 'Кола')).toHaveLength(1);
    expect(
      inflectForms(
        [
          { text: 'Кол', inflect: 'person-m' },
          { text: 'Кола', use: 'short' },
        ],
        'ru',
      ).at(-1),
    ).toEqual({
      text: 'Кола',
      use: 'short',
    });
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are generated as the form’s own language says, else the pack’s', () => {
    expect(textsOf([{ text: 'Кол', inflect: 'person-m' }], 'en')).toEqual(['Кол']);
    expect(textsOf([{ text: 'Кол', inflect: 'person-m', language: 'ru' }], 'en')).toContain('Колу');
  });
});
