/** Turkish. */
import type { ParadigmName } from '../../pack/paradigm-names.ts';
import { izafetForms, nameForms, nounForms, type Suffixes } from './inflection/turkic.ts';
import type { Language, Paradigm } from './language.ts';
import { wordList } from './word-list.ts';

const SUFFIXES: Suffixes = {
  open: ['a', 'e'],
  accusativeBuffer: 'y',
  softened: { k: 'ğ', p: 'b', ç: 'c' },
  hardening: 'çfhkpsşt',
  namesSoften: false,
  relative: 'ki',
  falling: wordList(`
    ağız akıl alın beyin boyun burun cisim fikir gönül isim karın kısım nehir nesil oğul ömür omuz resim sabır sınıf şehir
    şekil vakit zihin
  `),
};

export const TURKISH: Language = {
  tag: 'tr',
  givenNames: wordList('ayşe fatma hasan hüseyin mehmet mustafa recep ahmet ali'),
  paradigms: {
    name: (name) => nameForms(name, SUFFIXES),
    izafet: (name) => izafetForms(name, SUFFIXES),
    noun: (name) => nounForms(name, SUFFIXES),
  } satisfies Record<ParadigmName<'tr'>, Paradigm>,
};
