/** Places that everybody knows: countries, their capitals, parts of the world. */
import type { Lexicon } from '../recognition/languages/lexicon.ts';

/** Parts of the world, in small letters: no country, and never written small. */
const REGIONS =
  /^(?:europe|asia|africa|america|antarctica|oceania|eurasia|the caucasus|caucasus|balkans|arctic|(?:north|south|central|latin) america|(?:western|eastern|central|northern|southern) (?:europe|asia|africa)|(?:middle|near|far) east|central asia|south caucasus|north caucasus|европа|азия|африка|америка|кавказ|закавказье|ближний восток|avropa|asiya|afrika|amerika|qafqaz|cənubi qafqaz|yaxın şərq)$/;

/** True of a country, its capital or a part of the world, in small letters. */
export function isKnownPlace(lower: string, lexicon: Pick<Lexicon, 'countries' | 'capitals'>): boolean {
  return lexicon.countries.has(lower) || lexicon.capitals.has(lower) || REGIONS.test(lower);
}
