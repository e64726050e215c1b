/**
 * Binary search: the first place of a sorted row that does not stand before what is looked for, `length` when all do.
 * @param isBefore asked about places from 0 to `length` - 1; once it is false it stays so for all later places
 */
export function lowerBound(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
