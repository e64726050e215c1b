/** Places that everybody knows: countries, towns, parts of the world. */
import type { Lexicon } from '../recognition/languages/lexicon.ts';

type Places = Pick<Lexicon, 'countries' | 'capitals' | 'towns' | 'regions'>;

/** True of a country, a town or a part of the world, in small letters. */
export function isKnownPlace(lower: string, { countries, capitals, towns, regions }: Places): boolean {
  return countries.has(lower) || capitals.has(lower) || towns.has(lower) || regions.has(lower);
}
