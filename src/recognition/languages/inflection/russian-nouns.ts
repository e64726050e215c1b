/**
 * Russian nouns in all cases, from their ending and gender. What can't be told from these (a vowel that falls out, a
 * second locative) stands in short lists; where stress decides and writing doesn't show it, both endings are given.
 */
import { wordList } from '../word-list.ts';
import { type Cases, decline, frozen } from './cases.ts';

export type Gender = 'm' | 'f' | 'n';

/** True when a word has more than one vowel. */
export function isLong(word: string): boolean {
  return /[аеёиоуыэюя].*[аеёиоуыэюя]/i.test(word);
}

/** Nouns whose last vowel falls out and whose ending doesn't tell so. */
const FALLING = wordList(`
  орёл орел козёл осёл котёл узел пепел посол угол ветер хребет лев лёд день полдень корень камень ливень парень перстень
  плетень огонь замок дворец
`);
/** Words in -ок that keep their vowel. */
const KEEPING = /(вост|пот|прит|отт|ист|бел[оа]ст|ур|ср|пр|бл|пор|зар|обр|обл|шт|вод[оа]ст|кабл|сапр)ок$/i;

/** What the endings of a masculine noun are added to: "Орл" of "Орёл", "Череповц" of "Череповец", "рынк" of "рынок". */
export function masculineStem(word: string): string {
  if (FALLING.has(word.toLowerCase()))
    return word.replace(/л[её](?=[^еёо]$)/i, 'ль').replace(/(?<!ль)[еёо](?=[^еёо]ь?$)/i, '');
  if (!isLong(word) || KEEPING.test(word)) return word;
  return word
    .replace(/(?<=[аеёиоуыэюя])ец$/i, 'йц')
    .replace(/(?<=[аеёиоуыэюя]л)ец$/i, 'ьц')
    .replace(/(?<=[аеёиоуыэюя](ст|зд|рт|[бвгдзкмнпрстфх]))ец$/i, 'ц')
    .replace(/(?<=[бвгджзлмнпрстфхчш])ок$/i, 'к')
    .replace(/(?<=[нлрс])[её]к$/i, 'ьк');
}

/** Nouns with a second locative: "в Крыму", "в порту". */
const SECOND_LOCATIVE = /(^|[^а-яё])(крым|дон|клин|мост|лес|сад|берег|круг|пруд|бой|фронт|полк|край)$|порт$/i;

/** Masculine nouns. */
function masculine(word: string): Cases {
  if (/[ая]$/i.test(word)) return feminine(word);
  if (/^путь$/i.test(word)) return decline(word, word.slice(0, -1), 'и и = ём и');
  if (/[оеёиуыэю]$/i.test(word)) return frozen(word);
  const stem = masculineStem(word);
  const soft = stem.slice(0, -1);
  if (/ий$/i.test(word)) return decline(word, soft, 'я ю = ем и');
  if (/(вороб|руч|солов|мурав|реп)ей$/i.test(word)) return decline(word, soft.slice(0, -1), 'ья ью = ьём ье');
  if (/(^|-)улей$/i.test(word)) return decline(word, soft.slice(0, -1), 'ья ью = ьем ье');
  const second = SECOND_LOCATIVE.test(word);
  if (/[йь]$/i.test(stem)) return decline(word, soft, second ? 'я ю = ем е/ю' : 'я ю = ем е');
  if (/ич$/i.test(stem)) return decline(word, stem, 'а у = ем е');
  if (/[жшчщц]$/i.test(stem)) return decline(word, stem, 'а у = ем/ом е');
  return decline(word, stem, second ? 'а у = ом е/у' : 'а у = ом е');
}

/** Feminine nouns; those in a consonant don't change. */
function feminine(word: string): Cases {
  const stem = word.slice(0, -1);
  if (/^церковь$/i.test(word)) return decline(word, word.slice(0, -3), 'ви ви = овью ви');
  if (/^(мать|дочь)$/i.test(word)) return decline(word, `${stem}ер`, 'и и = ью и');
  if (/ь$/i.test(word)) return decline(word, stem, 'и и = ью и');
  if (/ия$/i.test(word)) return decline(word, stem, 'и и ю ей и');
  if (/я$/i.test(word)) return decline(word, stem, 'и е ю ей е');
  if (/[жшчщ]а$/i.test(word)) return decline(word, stem, 'и е у ей/ой е');
  if (/ца$/i.test(word)) return decline(word, stem, 'ы е у ей/ой е');
  if (/[гкх]а$/i.test(word)) return decline(word, stem, 'и е у ой е');
  if (/а$/i.test(word)) return decline(word, stem, 'ы е у ой е');
  return frozen(word);
}

/** Nouns from abroad that don't change. */
const UNCHANGING = wordList(
  'бюро метро радио депо кино шоссе ателье кафе жюри досье евро видео фото табло ралли дзюдо',
);

/** Neuter nouns. */
function neuter(word: string): Cases {
  if (UNCHANGING.has(word.toLowerCase())) return frozen(word);
  const stem = word.slice(0, -1);
  if (/мя$/i.test(word)) return decline(word, stem, 'ени ени = енем ени');
  if (/ие$/i.test(word)) return decline(word, stem, 'я ю = ем и');
  if (/ье$/i.test(word)) return decline(word, stem, 'я ю = ем е/и');
  if (/[жшчщц]е$/i.test(word)) return decline(word, stem, 'а у = ем е');
  if (/[её]$/i.test(word)) return decline(word, stem, 'я ю = ем е');
  if (/о$/i.test(word)) return decline(word, stem, 'а у = ом е');
  return frozen(word);
}

/** A noun in the singular. Abbreviations get small endings: "МИД", "МИДа". */
export function noun(word: string, gender: Gender): Cases {
  if (gender === 'm') return masculine(word);
  return gender === 'f' ? feminine(word) : neuter(word);
}

/** A stem with a vowel where two consonants would end it: "Химок", "окон", "земел". */
function filled(stem: string, gender: Gender): string {
  const diminutive =
    gender === 'f' ? stem.replace(/(?<=[бвгдзлмнпрстфх])к$/i, 'ок').replace(/(?<=[жшчщ])к$/i, 'ек') : stem;
  if (diminutive !== stem) return diminutive;
  return stem
    .replace(/[ьй]([кнлмц])$/i, 'е$1')
    .replace(/(?<=[бвгджзкмнпрстфхчш])ц$/i, 'ец')
    .replace(/(?<=[кх])([нл])$/i, 'о$1')
    .replace(/(?<=[сзшчжвпбмг])([нл])$/i, 'е$1')
    .replace(/(?<=ст|г|с|д)р$/i, 'ер');
}

/** Filled stems in -н that are soft; others are hard: "башен". */
const SOFT_FILLED = /(дерев|барыш|кух)[ео]н$/i;

/** The genitive of a plural without ending: "сил", "отношений", "Химок"; of soft stems in -ей: "Новостей". */
function bareGenitive(word: string, stem: string, gender: Gender): string[] {
  if (/[ьи][ияе]$/i.test(word)) return [`${stem.slice(0, -1)}ий`];
  if (/[аеоуэюя]и$/i.test(word)) return [`${stem}й`];
  if (/[бвдзмпстф]и$/i.test(word)) return [`${stem}ей`];
  if (/[жчшщ]и$/i.test(word)) return [stem, `${stem}ей`];
  const bare = filled(stem, gender);
  if (!/[лнр](и|я)$/i.test(word)) return [bare];
  // "Недели, недель" and "цели, целей" look alike.
  if (bare === stem || !/н$/i.test(bare)) return [`${bare}ь`, `${stem}ей`];
  return [SOFT_FILLED.test(bare) ? `${bare}ь` : bare];
}

/** The genitive of a masculine plural: "Эмиратов", "музеев", "дней". */
function masculineGenitive(word: string, stem: string): string[] {
  if (/[ая]не$/i.test(word)) return [stem];
  if (/[аеиоуэюя][ия]$/i.test(word)) return [`${stem}ев`];
  if (/(друз|княз|муж|сынов)ья$/i.test(word)) return [`${stem.slice(0, -1)}ей`];
  if (/ья$/i.test(word)) return [`${stem}ев`];
  if (/[жшчщ][иа]$/i.test(word)) return [`${stem}ей`];
  if (/[гкх]и$/i.test(word) || /а$/i.test(word)) return [`${stem}ов`];
  if (/[ия]$/i.test(word)) return [`${stem}ей`];
  return /цы$/i.test(word) ? [`${stem}ев`, `${stem}ов`] : [`${stem}ов`];
}

/** A noun in the plural, by the gender of its singular. */
export function pluralNoun(word: string, gender: Gender): Cases {
  if (!/[ыиаяе]$/i.test(word)) return frozen(word);
  const stem = word.slice(0, -1);
  const genitive = gender === 'm' ? masculineGenitive(word, stem) : bareGenitive(word, stem, gender);
  const hard = /[ыае]$|[гкхжшчщ]и$/i.test(word);
  const others = hard ? ['ам', 'ами', 'ах'] : ['ям', 'ями', 'ях'];
  const [dative, instrumental, locative] = others.map((ending) => [stem + ending]) as [string[], string[], string[]];
  return [genitive, dative, [word], instrumental, locative];
}
