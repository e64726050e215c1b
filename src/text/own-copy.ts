/**
 * A copy of what holds texts that were cut out of others: engines let a piece hold all that it was cut from, for as long as it lives.
 * For few pieces that are kept of many texts.
 */
export function ownCopy<T extends string | object>(piece: T): T {
  return JSON.parse(JSON.stringify(piece));
}
