/** Azerbaijani. */
import type { ParadigmName } from '../../pack/paradigm-names.ts';
import { izafetForms, nameForms, nounForms, type Suffixes } from './inflection/turkic.ts';
import type { Language, Paradigm } from './language.ts';
import { wordList } from './word-list.ts';

const SUFFIXES: Suffixes = {
  open: ['a', 'ə'],
  accusativeBuffer: 'n',
  softened: { q: 'ğ', k: 'y' },
  hardening: '',
  namesSoften: true,
  relative: 'kI',
  falling: wordList(`
    ağıl ağız alın beyin boyun burun bağır ciyər cisim çiyin əqil əsil əmir fikir heyf isim qarın qəbir qisim könül nəsil
    nəhir oğul ömür ovuc sətir sinif şəkil səbir xeyir zehin zülm
  `),
};

export const AZERBAIJANI: Language = {
  tag: 'az',
  givenNames: wordList(`
    əli əhməd anar araz azər arzu ayaz elçin eldar elnur emin fuad hacı heydər ilham kamran leyla mehriban murad natiq
    nigar orxan rəşad ramil rauf rövşən samir tural vüqar zaur
  `),
  paradigms: {
    name: (name) => nameForms(name, SUFFIXES),
    izafet: (name) => izafetForms(name, SUFFIXES),
    noun: (name) => nounForms(name, SUFFIXES),
  } satisfies Record<ParadigmName<'az'>, Paradigm>,
};
