/** Russian adjectives, ordinals and participles in all cases, from their nominative. */
import { afterHyphen, type Cases, decline } from './cases.ts';
import { type Gender, isLong } from './russian-nouns.ts';

/** What an adjective agrees with: a gender, or a plural. */
export type Agreement = Gender | 'plural';

/** Adjectives in -ий that belong to somebody: "третий", "медвежий". */
const POSSESSIVE = /(^|-)(трет|бож|вол?ч|медвеж|рыбач|казач|птич|пастуш|помещич)(ий|ья|ье|ьи)$/i;
/** Stems in ж, ш, ч, щ that bear no stress: the ending does. */
const STRESSED = /(больш|чуж|меньш)$/i;
/** Nouns that end like an adjective. */
const NOUNS = /(бой|строй|слой|вой|(^|-)(край|гений|алюминий|герой|устой|покой|настрой))$/i;
const NUMBERED = /^\d+-(й|ый|ий|ой|я|ая|е|ое|ые)$/i;

/** What participles end with behind their ending: "развивающийся". */
const REFLEXIVE = /(?<=[шщ](ий|ая|ее|ие))ся$/i;

const ENDINGS: Record<Agreement, RegExp> = {
  m: /(ый|[гкхжшчщнт]ий|ой)$/i,
  f: /(ая|яя)$/i,
  n: /(ое|ее)$/i,
  plural: /(ые|ие)$/i,
};
const POSSESSIVE_ENDINGS: Record<Agreement, RegExp> = { m: /ий$/i, f: /ья$/i, n: /ье$/i, plural: /ьи$/i };
const NUMBERED_ENDINGS: Record<Agreement, RegExp> = { m: /й$/i, f: /я$/i, n: /-о?е$/i, plural: /е$/i };

/** True when a word reads as an adjective in the nominative that agrees so. */
export function isAdjective(word: string, agreement: Agreement): boolean {
  if (NUMBERED.test(word)) return NUMBERED_ENDINGS[agreement].test(word);
  if (POSSESSIVE.test(word)) return POSSESSIVE_ENDINGS[agreement].test(word);
  if (!ENDINGS[agreement].test(word.replace(REFLEXIVE, '')) || !isLong(word)) return false;
  return agreement !== 'm' || !NOUNS.test(word);
}

const NUMBERED_CASES: Record<Agreement, string> = {
  m: 'го му = м м',
  f: 'й й ю й й',
  n: 'го му = м м',
  plural: 'х м = ми х',
};
const POSSESSIVE_CASES: Record<Agreement, string> = {
  m: 'ьего ьему = ьим ьем',
  f: 'ьей ьей ью ьей ьей',
  n: 'ьего ьему = ьим ьем',
  plural: 'ьих ьим = ьими ьих',
};

/** An adjective in the oblique cases. */
export function adjective(word: string, agreement: Agreement): Cases {
  if (NUMBERED.test(word)) return decline(word, word.replace(/[^-]+$/, ''), NUMBERED_CASES[agreement]);
  if (POSSESSIVE.test(word)) return decline(word, word.replace(/(ий|ья|ье|ьи)$/i, ''), POSSESSIVE_CASES[agreement]);
  return afterHyphen(word, (part) => ordinary(part, agreement));
}

function ordinary(word: string, agreement: Agreement): Cases {
  if (REFLEXIVE.test(word)) return ordinary(word.slice(0, -2), agreement).map((all) => all.map((one) => `${one}ся`));
  const stem = word.slice(0, -2);
  const velar = /[гкх]$/i.test(stem);
  const husher = /[жшчщ]$/i.test(stem);
  const soft = /(ий|яя|ее)$/i.test(word) && !velar && !husher;
  const narrow = velar || husher || soft || /ие$/i.test(word);
  switch (agreement) {
    case 'f':
      return decline(
        word,
        stem,
        soft ? 'ей ей юю ей ей' : husher && !STRESSED.test(stem) ? 'ей ей ую ей ей' : 'ой ой ую ой ой',
      );
    case 'plural':
      return decline(word, stem, narrow ? 'их им = ими их' : 'ых ым = ыми ых');
    default: {
      const front = soft || (husher && !/[оО][йеЙЕ]$/.test(word));
      return decline(word, stem, front ? 'его ему = им ем' : narrow ? 'ого ому = им ом' : 'ого ому = ым ом');
    }
  }
}
