/** A share of an archive that is too big for one machine. */

/** Part 2 of 4. */
export interface Shard {
  part: number;
  of: number;
}

/** Reads "2/4"; null of what is none. */
export function readShard(text: string): Shard | null {
  const [, part, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  return part !== undefined && Number(part) <= Number(of) ? { part: Number(part), of: Number(of) } : null;
}

/** True of the documents of a shard: their text decides it, so that a text that comes twice falls into one. */
export function isInShard(document: string, { part, of }: Shard): boolean {
  return Number.parseInt(document.slice(0, 8), 16) % of === part - 1;
}
