import { expect, it } from 'vitest';
import { entryForms } from '../../../src/background/entry-forms.ts';
import { HARBOUR } from '../pack/harbour.ts';

const pack = { ...HARBOUR, families: [{ words: ['Quill', 'Kwill'] }] };

it('each form has the spellings of its families and the cases of its paradigm, as recognition knows them', () => {
  const [english, russian, plain] = entryForms(pack, {
    forms: [
      { text: 'Ada Quill' },
      { text: 'Лампов', language: 'ru', inflect: 'person-m' },
      { text: 'AQ', use: 'short' },
    ],
  });
  expect(english).toEqual({ text: 'Ada Quill', made: ['Ada Kwill'] });
  expect(russian).toMatchObject({ text: 'Лампов', language: 'ru' });
  expect(russian?.made).toEqual(expect.arrayContaining(['Лампова', 'Ламповым']));
  expect(plain).toEqual({ text: 'AQ', use: 'short' });
});
