/** Russian writes a name's first word with a capital and the others without: "Русский музей", "Министерство внутренних дел". */
import type { Lexicon } from '../recognition/languages/lexicon.ts';
import { inAllCases } from '../recognition/languages/russian-words.ts';
import type { Word } from './words.ts';

/** What stands behind an adjective: "Большой театр", "Первый канал". Organisations and other head nouns as well. */
const NOUNS = new Set(
  inAllCases(
    'театр музей канал дом дворец стадион аэропорт вокзал собор монастырь консорциум библиотека премия'.split(' '),
  ),
);
/** What is called by what it is for, in the genitive: "Институт вулканологии". */
const GOVERNING = new Set(
  inAllCases(
    'министерство институт департамент комитет комиссия академия управление агентство фонд центр университет служба союз совет федерация ассоциация организация музей театр'.split(
      ' ',
    ),
  ),
);
const CYRILLIC = /^[а-яё]+$/;
const ADJECTIVE = /(?:[ыи]й|ой|ого|его|ому|ему|[ыи]м|ом|ем|ая|яя|ую|юю|ое|ее|ые|ие|[ыи]х|[ыи]ми|ей)$/;
/** Nouns and their adjectives in the genitive, and not verbs or adverbs that end alike. */
const GENITIVE_ADJECTIVE = /(?:ого|его|[ыи]х|ой|ей)$/;
const GENITIVE = /(?:[ыиая]|ов|ев|ей|дел|ств)$/;
const NO_GENITIVE =
  /(?:л[аи]|лись|лась|ся|сь|[еи]т|ать|ить)$|^(?:вчера|сегодня|когда|тогда|всегда|никогда|иногда|пока|или|если|для|на|за|и|а|я)$/;
const MOST = 3;

/** Where the small words end that belong to a name whose words up to `to` have capitals; `to` where there are none. */
export function endOfInstitution(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Pick<Lexicon, 'headNouns' | 'organisationNouns'>,
): number {
  const last = words[to - 1];
  if (!last || !CYRILLIC.test(last.lower) || last.look !== 'Capital') return to;
  if (GOVERNING.has(last.lower)) return endOfGenitives(words, to);
  // An opening adjective is the sentence's as often as a name's.
  if (!ADJECTIVE.test(last.lower) || words[from]?.opens) return to;
  const isNoun = ({ lower }: Word) =>
    NOUNS.has(lower) || lexicon.headNouns.has(lower) || lexicon.organisationNouns.has(lower);
  for (let at = to; at < to + MOST; at++) {
    const word = words[at];
    if (!isSmall(word)) return to;
    if (isNoun(word)) return GOVERNING.has(word.lower) ? endOfGenitives(words, at + 1) : at + 1;
    if (!ADJECTIVE.test(word.lower)) return to;
  }
  return to;
}

/** The noun that is governed, with its adjectives; with a capital too, as in "Совет Федерации". */
function endOfGenitives(words: readonly Word[], from: number): number {
  for (let at = from; at < from + MOST; at++) {
    const word = words[at];
    if (word?.before !== ' ' || !CYRILLIC.test(word.lower)) return from;
    if (word.look !== 'lower' && word.look !== 'Capital') return from;
    if (NO_GENITIVE.test(word.lower)) return from;
    if (GENITIVE_ADJECTIVE.test(word.lower) && isSmall(words[at + 1])) continue;
    return GENITIVE.test(word.lower) ? at + 1 : from;
  }
  return from;
}

function isSmall(word: Word | undefined): word is Word {
  return word?.before === ' ' && word.look === 'lower' && CYRILLIC.test(word.lower);
}
