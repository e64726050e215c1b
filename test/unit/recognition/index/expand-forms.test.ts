import { describe, expect, it } from 'vitest';
import type { Family, Form } from '../../../../src/pack/format.ts';
import { expandForms, formMaker, type IndexForm } from '../../../../src/recognition/index/expand-forms.ts';

function formsIn(forms: Form[], language: string, families?: Family[]): readonly IndexForm[] {
  return expandForms(forms, formMaker({ language, families }));
}

/** Texts in order; one that was made with its marks. */
function texts(forms: Form[], language = 'en', families?: Family[]): string[] {
  return formsIn(forms, language, families).map(({ text, respelled, inflected, womens, signed }) =>
    [text, respelled && '=', inflected && '+', womens && 'woman', signed && 'signed'].filter(Boolean).join(' '),
  );
}

describe('the forms of an entry in the index', () => {
  it('are those of the pack where none says how it changes', () => {
    const forms: Form[] = [{ text: 'Rinu' }, { text: 'Vell', use: 'short' }];
    expect(formsIn(forms, 'en')).toEqual(forms);
  });

  it('stand behind the form they come from, in the language of the form or else of the pack', () => {
    const city: Form = { text: 'Москва', inflect: 'noun-f' };
    expect(texts([city, { text: 'Moscow', language: 'en' }], 'ru')).toEqual([
      ...['Москва', 'Москвы +', 'Москве +', 'Москву +', 'Москвой +'],
      'Moscow',
    ]);
    expect(texts([city])).toEqual(['Москва']);
  });

  it('keep the use, case and cues of the form they come from', () => {
    const form: Form = { text: 'МИД', use: 'guarded', cues: ['в ~'], case: 'any', language: 'ru', inflect: 'noun-m' };
    expect(formsIn([form], 'en')[1]).toMatchObject({ use: 'guarded', cues: ['в ~'], case: 'any', inflected: true });
  });

  it('take the cues of a guarded form of the same spelling, in whatever language those are', () => {
    const inEnglish: Form = { text: 'Vell', use: 'guarded', cues: ['told ~'] };
    const inRussian: Form = { text: 'Vell', use: 'guarded', cues: ['агентству ~'], language: 'ru' };
    expect(formsIn([inEnglish, inRussian], 'en')).toEqual([{ ...inEnglish, cues: ['told ~', 'агентству ~'] }]);
  });

  it('are each there once, a listed one as it is listed', () => {
    const dative: Form = { text: 'Москве', use: 'short', language: 'ru' };
    const all = formsIn([{ text: 'Москва', language: 'ru', inflect: 'noun-f' }, dative], 'en');
    expect(all.filter(({ text }) => text === 'Москве')).toEqual([dative]);
  });

  it('are generated for each language that shares a spelling', () => {
    const shared = texts([{ text: 'Putin' }, { text: 'Putin', language: 'az', inflect: 'name' }]);
    expect(shared.slice(0, 2)).toEqual(['Putin', 'Putinin + signed']);
    expect(shared.filter((text) => text === 'Putin')).toHaveLength(1);
  });

  it('say which may be a woman’s name, and which show no sign of their language', () => {
    const person = (text: string, language: string, inflect: string): Form => ({ text, language, inflect });
    const russian = texts([person('Песков', 'ru', 'person-m')]);
    expect(russian).toEqual(['Песков', 'Пескова + woman', 'Пескову + woman', 'Песковым +', 'Пескове +']);
    expect(texts([person('Захарова', 'ru', 'person-f')])).toEqual(['Захарова', 'Захаровой +', 'Захарову +']);
    const azerbaijani = texts([person('Peskov', 'az', 'name')]);
    expect(azerbaijani).toEqual(expect.arrayContaining(['Peskova + woman signed', 'Peskovda + signed']));
    expect(texts([person('Əliyev', 'az', 'name')])).toContain('Əliyevə +');
  });

  it('are respelled by the families of their language, and then inflected', () => {
    const families: Family[] = [{ words: ['Vell', 'Well'] }, { words: ['Велл', 'Велл-Град'], language: 'ru' }];
    expect(texts([{ text: 'Upper Vell' }, { text: 'Vell', language: 'de' }], 'en', families)).toEqual([
      ...['Upper Vell', 'Upper Well =', 'Vell'],
    ]);
    expect(texts([{ text: 'банк Велл', language: 'ru', inflect: 'noun-m' }], 'en', families)).toEqual(
      expect.arrayContaining(['банк Велл', 'банк Велл-Град =', 'банка Велл +', 'банка Велл-Град +']),
    );
  });

  it('are those of the pack where it lists what a family would make', () => {
    const listed: Form = { text: 'Well', use: 'short' };
    expect(formsIn([{ text: 'Vell' }, listed], 'en', [{ words: ['Vell', 'Well'] }])).toEqual([
      { text: 'Vell' },
      listed,
    ]);
  });
});
