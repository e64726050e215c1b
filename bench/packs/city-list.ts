/** GeoNames' places as a reader would bring them: a spreadsheet of 200,000 rows with all their other names. */
import { cities } from '../../scripts/cities.ts';

/** The list as TSV, and how many names it has. */
export async function cityList(): Promise<{ bytes: Uint8Array<ArrayBuffer>; rows: number; names: number }> {
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  const rows = ['name\taliases\ttype\tdescription'];
  let names = 0;
  for await (const { name, alternateNames, countryCode, region } of cities()) {
    const where = /^[A-Z]{2}$/.test(countryCode) ? countries.of(countryCode) : countryCode;
    rows.push(
      [name, alternateNames.join('|'), 'city', `Place in ${where} (${region})`].join('\t').replaceAll('"', '”'),
    );
    names += 1 + alternateNames.length;
  }
  return { bytes: new TextEncoder().encode(rows.join('\n')), rows: rows.length - 1, names };
}
