/** Places that everybody knows: countries, their capitals, parts of the world. */
import type { Lexicon } from '../recognition/languages/lexicon.ts';

/** True of a country, its capital or a part of the world, in small letters. */
export function isKnownPlace(lower: string, lexicon: Pick<Lexicon, 'countries' | 'capitals' | 'regions'>): boolean {
  return lexicon.countries.has(lower) || lexicon.capitals.has(lower) || lexicon.regions.has(lower);
}
