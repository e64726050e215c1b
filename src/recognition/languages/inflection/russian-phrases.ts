/**
 * Names of places, organisations, projects in Russian: adjectives, a noun, and a rest that never changes ("Южный газовый
 * коридор", "Министерство иностранных дел России"). Quotation marks around a name stay.
 */
import { afterHyphen, type Cases, frozen, joinCases } from './cases.ts';
import { type Agreement, adjective, isAdjective } from './russian-adjectives.ts';
import { type Gender, noun, pluralNoun } from './russian-nouns.ts';

/** The head noun of a name: its gender, or of a plural the gender of its singular. */
export interface Head {
  gender: Gender;
  plural: boolean;
}

/** Adjectives that stand for a noun, before a genitive: "сборная Ирака". */
const SUBSTANTIVES = /^(сборная|набережная|столовая|приёмная|приемная)$/i;
/** First halves of a compound that change with the second: "музея-заповедника". */
const CHANGING_HALVES =
  /^(музей|город|завод|концерт|школа|страна|родина|храм|дом|парк|институт|клуб|остров|царь|корабль|театр)$/i;
/** A town and its adjective in one word: "Каменск-Уральский"; not "Северо-Восточный". */
const TOWN = /^[А-ЯЁ][^-]*[^оеОЕ-]-[А-ЯЁ][^-]*([сц]к|н)ий$/;
/** What can stand in the nominative at the head of a name. */
const NOMINATIVE: Record<Agreement, RegExp> = {
  m: /[^оеёиуыэю]$/i,
  f: /[аяь]$/i,
  n: /[оеё]$|мя$/i,
  plural: /[ыиаяе]$/i,
};

/** All cases of a name with this head. */
export function phraseCases(text: string, head: Head): Cases {
  const quoted = /^([«„“"])([^«»„“”"]+)([»“”"])$/.exec(text);
  if (quoted) {
    const [, open = '', inside = '', close = ''] = quoted;
    return phraseCases(inside, head).map((all) => all.map((one) => open + one + close));
  }
  const words = text.split(' ');
  const agreement: Agreement = head.plural ? 'plural' : head.gender;
  let adjectives = 0;
  while (isAdjectiveAt(words, adjectives, agreement)) adjectives += words[adjectives + 1] === 'и' ? 2 : 1;
  if (adjectives > 0 && !isNoun(words, adjectives, agreement)) adjectives--;
  const changed = words.slice(0, adjectives).map((word) => (word === 'и' ? frozen(word) : adjective(word, agreement)));
  const first = words[adjectives] as string;
  changed.push(
    isAdjective(first, agreement) && !TOWN.test(first) ? adjective(first, agreement) : headNoun(first, head),
  );
  const after = words.slice(adjectives + 1);
  while (after[0] !== undefined && followsNoun(after[0], agreement))
    changed.push(adjective(after.shift() as string, agreement));
  const rest = after.length > 0 ? [frozen(after.join(' '))] : [];
  const cases = joinCases([...changed, ...rest], ' ');
  const counted = adjectives > 0 && after.length === words.length - adjectives - 1 ? countedNoun(first, head) : null;
  if (counted === null) return cases;
  const [behindNumber = []] = joinCases([...changed.slice(0, adjectives), frozen(counted), ...rest], ' ');
  const [genitive = [], ...others] = cases;
  return [[...new Set([...genitive, ...behindNumber])], ...others];
}

/** What a plural noun is behind two, three and four, where adjectives stand in front: "региона" of "три российских региона"; else null. */
function countedNoun(plural: string, head: Head): string | null {
  if (!head.plural || head.gender === 'f' || !/^[а-яё]/.test(plural) || isAdjective(plural, 'plural')) return null;
  if (head.gender === 'n') return plural;
  if (!/[ыи]$/i.test(plural)) return null;
  return plural.slice(0, -1) + (/(?:ы|[гкхжшчщ]и)$/i.test(plural) ? 'а' : 'я');
}

/** True of an adjective, and of one that "и" joins to another. */
function isAdjectiveAt(words: readonly string[], at: number, agreement: Agreement): boolean {
  const isOne = (word: string | undefined) => word !== undefined && isAdjective(word, agreement);
  return isOne(words[at]) && (words[at + 1] !== 'и' || isOne(words[at + 2]));
}

/** True when the word after the adjectives can be what they belong to. */
function isNoun(words: readonly string[], at: number, agreement: Agreement): boolean {
  const word = words[at];
  const before = words[at - 1] as string;
  if (word === undefined || SUBSTANTIVES.test(before)) return false;
  // "Православные Азербайджана": a name behind people in small letters is whose they are.
  if (agreement === 'plural' && /^[А-ЯЁ]/.test(word) && /^[а-яё]/.test(before)) return false;
  return NOMINATIVE[agreement].test(word) && !/^[«„“"(]/.test(word);
}

/** True of a capitalised adjective behind its noun: "Ростов Великий", "Русь Московская". */
function followsNoun(word: string, agreement: Agreement): boolean {
  if (!/^[А-ЯЁ]/.test(word) || !isAdjective(word, agreement)) return false;
  return agreement !== 'm' || /(ый|ский|цкий|ликий)$/.test(word);
}

/** Each half of a compound has a gender of its own, as far as its ending tells: "школа-интернат". */
function genderOfHalf(half: string, otherwise: Gender): Gender {
  if (/[ая]$/i.test(half)) return 'f';
  return /[бвгджзйклмнпрстфхцчшщ]$/i.test(half) ? 'm' : otherwise;
}

function headNoun(word: string, { gender, plural }: Head): Cases {
  const change = (part: string): Cases => (plural ? pluralNoun(part, gender) : noun(part, gender));
  const river = /^(.+?)(-(?:на|под|в)-.+)$/i.exec(word);
  if (river) return change(river[1] as string).map((all) => all.map((one) => one + (river[2] as string)));
  const halves = /^([^-]+)-([^-]+)$/.exec(word);
  if (halves) {
    const [, one = '', other = ''] = halves;
    const agreement: Agreement = plural ? 'plural' : gender;
    if (TOWN.test(word)) return joinCases([change(one), adjective(other, agreement)], '-');
    // "Страны-участницы".
    if (plural && /^страны$/i.test(one)) return joinCases([pluralNoun(one, 'f'), change(other)], '-');
    if (!plural && CHANGING_HALVES.test(one))
      return joinCases([noun(one, genderOfHalf(one, 'm')), noun(other, genderOfHalf(other, gender))], '-');
  }
  return afterHyphen(word, change);
}
