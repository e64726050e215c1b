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
  further: [],
  namesOwned: false,
  falling: wordList(`
    ağız akıl alın beyin boyun burun cisim fikir gönül isim karın kısım nehir nesil oğul ömür omuz resim sabır sınıf şehir
    şekil vakit zihin
  `),
};

export const TURKISH: Language = {
  tag: 'tr',
  words: {
    givenNames: wordList(`
      abdullah ahmet ali ayşe bekir bülent can cem cevdet ekrem emine emre erdal fahrettin fatma fuat hakan haluk hasan hikmet
      hulusi hüseyin ibrahim ismail kemal levent mehmet mevlüt mert murat mustafa naci nuri orhan ömer recep selçuk süleyman
      şükrü tayyip volkan yaşar yavuz yusuf zeynep
    `),
    fatherWords: wordList('oğlu kızı'),
    titles: wordList(`
      başkan başkanı cumhurbaşkanı bakan bakanı başbakan sayın büyükelçi büyükelçisi sözcü sözcüsü genel sekreter sekreteri
      lider lideri devlet dışişleri savunma general prof profesör doktor milletvekili eski
    `),
    openers: wordList(
      've ama fakat ise bir şu bu o önce sonra dün bugün yarın şimdi ancak çünkü için ile göre de da ki',
    ),
    tellingWords: wordList('için olarak görüştü açıkladı söyledi edildi ediyor oluyor hakkında arasında'),
    minorWords: wordList('ve ile için de da ki bu bir o ise ya'),
  },
  tiedEnding:
    /^(?:l[ae]r)?(?:(?:s?[ıiuü])?(?:n?[ıiuü]n|[yn]?[ae]|[yn]?[ıiuü]|n?[dt][ae](?:n|ki)?|y?l[ae]|s[ıiuü]z|[dt][ıiuü]r)|l[ae]r)$/u,
  owning: /n?[ıiuü]n$/u,
  unlistedOpener: /[ğış]|(?:d[ae]n?|t[ae]n?|l[ae]|lar|ler|n?[ıiuü]n)$/u,
  signs: /[ğĞışŞİ]/u,
  paradigms: {
    name: (name) => nameForms(name, SUFFIXES),
    izafet: (name) => izafetForms(name, SUFFIXES),
    noun: (name) => nounForms(name, SUFFIXES),
  } satisfies Record<ParadigmName<'tr'>, Paradigm>,
};
