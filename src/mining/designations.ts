/** Numbers that are part of a name: "5th Fleet", "101st Airborne Division", "CTF 50". */
import type { Lexicon } from '../recognition/languages/lexicon.ts';
import type { CaseStatistics } from './case-statistics.ts';
import type { Word } from './words.ts';

const ORDINAL = /^[1-9]\d{0,3}(?:st|nd|rd|th)$/;
/** What armed forces number, and no head noun of other texts. */
const UNIT =
  /^(?:fleet|army|corps|division|brigade|regiment|battalion|squadron|wing|infantry|airborne|armou?red|cavalry)$/;
/** A unit's noun stands so near its number. */
const NEAR = 4;
/** Money, whose amounts are no numbers of things. */
const CURRENCY =
  /^(?:USD|EUR|GBP|CHF|JPY|CNY|INR|RUB|RUR|UAH|KZT|BYN|GEL|AMD|AZN|TRY|IRR|AED|SAR|CAD|AUD|ISK|SEK|NOK|DKK|PLN|CZK|HUF)$/;
const LONGEST_NUMBER = 4;

/** True of "5th" in "5th Fleet" and "407th" in "407th AEG". */
export function isOrdinalOfUnit(words: readonly Word[], at: number): boolean {
  if (!ORDINAL.test(words[at]?.text ?? '')) return false;
  for (let next = at + 1; next <= at + NEAR; next++) {
    const word = words[next];
    if (word?.before !== ' ' || word.look === 'lower' || word.look === 'number') return false;
    if (word.look === 'CAPITALS' ? next === at + 1 : UNIT.test(word.lower)) return true;
  }
  return false;
}

/** True of "50" in "CTF 50", where texts mostly write the acronym with a number. Countries, alliances and money have amounts. */
export function isNumberOfAcronym(
  words: readonly Word[],
  at: number,
  lexicon: Pick<Lexicon, 'demonyms' | 'capitals'>,
  cases: CaseStatistics,
): boolean {
  const [acronym, number, next] = [words[at - 1], words[at], words[at + 1]];
  if (acronym?.look !== 'CAPITALS' || number?.look !== 'number' || number.before !== ' ') return false;
  if (number.text.length > LONGEST_NUMBER || !/^\d+$/.test(number.text) || next?.before === ',' || next?.before === '.')
    return false;
  if (lexicon.demonyms.has(acronym.lower) || lexicon.capitals.has(acronym.lower) || CURRENCY.test(acronym.text))
    return false;
  return 2 * cases.numbered(acronym.lower) > cases.alone(acronym.lower);
}
