/** Words of a file that mean something to us, as they are compared. */
import { searchKeys } from '../text/fold.ts';

/** "Also known as:" as alsoknownas, in small letters without accents. */
export function wordKey(cell: string): string {
  const letters = cell
    .slice(0, 100)
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '');
  return searchKeys(letters)[0] ?? '';
}
