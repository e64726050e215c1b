/** Which paradigm a name is likely to follow: for names that a reader adds or documents hold, and for the command line. */
import { RUSSIAN_GIVEN_NAMES } from './ru.ts';

/** Men's given names that end like women's. */
const MEN_IN_A =
  /^(илья|никита|фома|савва|кузьма|лука|муса|мустафа|иса|абдулла|данила|гаврила|усама|хамза|яхья|абдалла|закария|саша|миша|гоша|яша)$/i;
/** Words in -ь that are masculine; the others are taken for feminine ones. */
const MASCULINE_SOFT =
  /(поль|[сс]лавль|[еи]ль|арь|тель|день|огонь|корень|камень|путь|рубль|корабль|кремль|июнь|июль)$/i;
/** Plurals whose singular is masculine. */
const MASCULINE_PLURAL = /(аты|иты|еты|оны|ены|ины|анды|енды|ики|ники|оры|еры|аны|ады|(?<!^в)оды|язи|ья)$/i;

/** `person-m` or `person-f`, by patronymic, surname and given name. */
export function guessPerson(name: string): 'person-m' | 'person-f' {
  const words = name.split(' ');
  if (words.some((word) => /(ович|евич|ьич)$/i.test(word))) return 'person-m';
  if (words.some((word) => /(овна|евна|ична)$/i.test(word))) return 'person-f';
  const [given = ''] = words;
  const womanly = /[ая]$/i.test(given) && !MEN_IN_A.test(given);
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  if (words.length > 1 && /(ов|ев|ёв|ин|ын|[сц]кий)$/i.test(surname)) return 'person-m';
  if (/(ова|ева|ёва|ина|ына|[сц]кая)$/i.test(surname) && (womanly || !/[бвгджзйклмнпрстфхцчшщ]$/i.test(given)))
    return 'person-f';
  return womanly && (words.length > 1 || RUSSIAN_GIVEN_NAMES.has(given.toLowerCase())) ? 'person-f' : 'person-m';
}

/** True when a Russian name reads like a person's: a known given name or a patronymic among two to four capitalised words. */
function looksLikePerson(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^[А-ЯЁ]/.test(word))) return false;
  return words.some(
    (word) => RUSSIAN_GIVEN_NAMES.has(word.toLowerCase()) || /(ович|евич|ьич|овна|евна|ична)$/.test(word),
  );
}

/** The paradigm of a Russian place, organisation or project; null of what doesn't change. */
export function guessPhrase(name: string): string | null {
  const words = name.replace(/[«»„“”"]/g, '').split(' ');
  const endings: Array<[RegExp, string]> = [
    [/(ая|яя)$/i, 'noun-f'],
    [/(ое|ее)$/i, 'noun-n'],
    [/(ые|ие)$/i, 'plural'],
    [/([^и]й|[гкхжшчщн]ий)$/i, 'noun-m'],
  ];
  const first = words[0] as string;
  const adjective = endings.find(([ending]) => ending.test(first));
  if (adjective && adjective[1] !== 'plural') return adjective[1];
  // "Заявление" alone ends as the adjective of a plural does, and is a noun.
  const agreeing = words.length > 1 ? adjective : undefined;
  const head = words.find((word) => !agreeing?.[0].test(word)) ?? first;
  if (agreeing || /ы$|([гкхчщцаеои]|ст)и$/i.test(head)) return MASCULINE_PLURAL.test(head) ? 'plural-m' : 'plural-f';
  if (/[ая]$/i.test(head)) return 'noun-f';
  if (/[оеё]$/i.test(head)) return 'noun-n';
  if (/ь$/i.test(head)) return MASCULINE_SOFT.test(head) ? 'noun-m' : 'noun-f';
  return /[бвгджзйклмнпрстфхцчшщ]$/i.test(head) ? 'noun-m' : null;
}

/** The paradigm a name in a language is likely to follow; null where none fits. */
export function guessParadigm(name: string, language: string): string | null {
  if (language === 'ru') return looksLikePerson(name) ? guessPerson(name) : guessPhrase(name);
  if (language !== 'az' && language !== 'tr') return null;
  return / /.test(name) && /[sz]?[ıiuü]$/i.test(name) && !/^\p{Lu}\S+ \p{Lu}\S+$/u.test(name) ? 'izafet' : 'name';
}
