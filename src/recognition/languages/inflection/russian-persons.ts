/**
 * Names of persons in Russian: given names, patronymic and surname, in either order or alone. Surnames in -ов and -ин go
 * their own way, those of women in a consonant and all in -о, -и, -ых don't change.
 */
import type { WordList } from '../word-list.ts';
import { type Cases, decline, either, frozen, joinCases } from './cases.ts';
import { adjective } from './russian-adjectives.ts';
import { isLong, masculineStem, noun } from './russian-nouns.ts';

/** A person's grammatical gender. */
export type Sex = 'm' | 'f';

/** Parts that never change. */
const PARTICLES =
  /^(фон|фан|ван|вон|де|ди|да|дер|ден|дю|дель|дос|делла|ла|ле|аль|эль|бен|бин|бинт|ибн|тер|оглу|оглы|кызы|[IVXLC]+|[А-ЯЁA-Z]\.?)$/;
/** Before these the father's name stands as it is: "Гейдар Алирза оглы". */
const AFTER_FATHER = /^(оглу|оглы|кызы)$/i;
const PATRONYMIC: Record<Sex, RegExp> = { m: /(ович|евич|ьич|нич|мич|кич)$/i, f: /(овна|евна|ична|инична)$/i };

/** All cases of a person's name. `given`: the language's given names, by which a single word and the order are told. */
export function personCases(text: string, sex: Sex, given: WordList): Cases {
  const words = text.split(' ');
  const roles = rolesOf(words, sex, given);
  const named = words.filter((_, at) => roles[at] !== 'frozen');
  const abroad =
    named.length > 1 && !roles.includes('patronymic') && !named.some((word) => given.has(word.toLowerCase()));
  const change = (word: string, role: Role) => partOf(word, role, sex, abroad);
  const all = joinCases(
    words.map((word, at) => change(word, roles[at] as Role)),
    ' ',
  );
  // Korean names change in all their parts, in the first and the last, or at the end alone.
  const [first = '', middle = '', last = ''] = words;
  if (words.length !== 3 || words.some((word) => isLong(word) || !/^[А-ЯЁ]/.test(word))) return all;
  const ends = joinCases([change(first, 'surname'), frozen(middle), change(last, 'surname')], ' ');
  return either(either(all, ends), joinCases([frozen(`${first} ${middle}`), change(last, 'surname')], ' '));
}

/** True of a father's name and of what follows it: "Гейдар оглы". */
function isOfFather(words: readonly string[], at: number): boolean {
  return words.slice(at, at + 2).some((word) => AFTER_FATHER.test(word));
}

/** A name as lists and documents write it, "Путин Владимир Владимирович"; null where nothing says which word is the surname. */
export function surnameFirst(text: string, sex: Sex, given: WordList): string | null {
  const words = text.split(' ');
  const roles = rolesOf(words, sex, given);
  const others = roles.slice(0, -1);
  if (
    roles.at(-1) !== 'surname' ||
    others.length === 0 ||
    others.some((role, at) => role !== 'given' && role !== 'patronymic' && !isOfFather(words, at))
  )
    return null;
  const known = given.has(text.slice(0, text.indexOf(' ')).toLowerCase());
  return known ? [words.at(-1), ...words.slice(0, -1)].join(' ') : null;
}

type Role = 'given' | 'patronymic' | 'surname' | 'frozen';

function rolesOf(words: readonly string[], sex: Sex, given: WordList): Role[] {
  const isGiven = (word: string | undefined) => word !== undefined && given.has(word.toLowerCase());
  const roles: Role[] = words.map((word, at) =>
    PARTICLES.test(word) || AFTER_FATHER.test(words[at + 1] ?? '') ? 'frozen' : 'given',
  );
  const changing = words.map((_, at) => at).filter((at) => roles[at] !== 'frozen');
  const [first] = changing;
  const last = changing.at(-1);
  if (first === undefined || last === undefined) return roles;
  const patronymic = words.findIndex((word, at) => at > 0 && PATRONYMIC[sex].test(word));
  if (/^[IVXLC]+$/.test(words[last + 1] ?? '')) return roles;
  if (patronymic > 0 && (patronymic < last || isGiven(words[patronymic - 1]))) roles[patronymic] = 'patronymic';
  const named = roles[patronymic] === 'patronymic';
  if (named && patronymic === last) {
    if (last - first > 1) roles[first] = 'surname';
    return roles;
  }
  const surnameFirst = first !== last && isGiven(words[last]) && !isGiven(words[first]);
  if (first === last && isGiven(words[first])) return roles;
  roles[surnameFirst ? first : last] = 'surname';
  return roles;
}

/** The cases of a part. `abroad`: nothing says that the bearer's surname is Russian. */
function partOf(word: string, role: Role, sex: Sex, abroad: boolean): Cases {
  if (role === 'frozen') return frozen(word);
  if (role === 'patronymic')
    return sex === 'm' ? animate(word, noun(word, 'm')) : decline(word, word.slice(0, -1), 'ы е у ой е');
  if (role === 'given') return byHyphen(word, (part) => givenName(part, sex), true);
  return byHyphen(word, (part) => surname(part, sex, abroad), false);
}

/** The first part of a double given name may change or stay; of a double surname, it changes where it looks Russian. */
function byHyphen(word: string, change: (part: string) => Cases, given: boolean): Cases {
  const cut = word.lastIndexOf('-');
  if (cut < 0) return change(word);
  const first = word.slice(0, cut);
  const last = change(word.slice(cut + 1));
  const fixed = joinCases([frozen(first), last], '-');
  const both = joinCases([byHyphen(first, change, given), last], '-');
  if (!given && /(ов|ев|ёв|ин|ын|[сц]кий)а?$|[сц]кая$/i.test(first)) return both;
  return given || isLong(first) ? either(both, fixed) : fixed;
}

/** Given names whose vowel falls out. */
const SHORTENED = new Map([
  ['лев', 'Льв'],
  ['павел', 'Павл'],
  ['пётр', 'Петр'],
]);

function givenName(word: string, sex: Sex): Cases {
  const stem = SHORTENED.get(word.toLowerCase());
  if (stem && sex === 'm') return animate(word, decline(word, stem, 'а у = ом е'));
  if (/(иа|уа|оа)$/i.test(word)) return frozen(word);
  if (sex === 'm') return animate(word, noun(word, 'm'));
  return noun(word, 'f');
}

/** Of a man, the accusative is the genitive, unless it goes like a woman's name: "Илью". */
function animate(word: string, cases: Cases): Cases {
  return /[ая]$/i.test(word) ? cases : cases.with(2, cases[0] as readonly string[]);
}

function surname(word: string, sex: Sex, abroad: boolean): Cases {
  const stem = word.slice(0, -1);
  if (/(ых|их|аго|яго|ово|[оеёиуыэю]|иа|уа|оа)$/i.test(word)) return frozen(word);
  if (sex === 'f') {
    if (/[яа]я$/i.test(word)) return adjective(word, 'f');
    if (/(ов|ев|ёв|ин|ын)а$/i.test(word)) return decline(word, stem, 'ой ой у ой ой');
    return /[ая]$/i.test(word) ? noun(word, 'f') : frozen(word);
  }
  if (/(ый|[сц]кий|[гкхжшчщн]ий)$/i.test(word) || (/ой$/i.test(word) && isLong(word)))
    return animate(word, adjective(word, 'm'));
  if (/(ов|ев|ёв)$/i.test(word) || (/(ин|ын)$/i.test(word) && isLong(word)))
    return animate(word, decline(word, word, abroad ? 'а у = ым/ом е' : 'а у = ым е'));
  const regular = animate(word, noun(word, 'm'));
  // Whether a surname drops its vowel like the word that it comes from is custom: "Кравца" and "Кравеца".
  return masculineStem(word) === word ? regular : either(regular, animate(word, decline(word, word, 'а у = ем/ом е')));
}
