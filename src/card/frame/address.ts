/** What the address of a card's page tells it, after `#`. */
export interface CardAddress {
  /** The number of the frame whose page made it. */
  page: number;
  /** What it must say to be told anything. */
  key: string;
}

/** Reads the part after `#`; an address that nobody of ours made leads to no page. */
export function readAddress(hash: string): CardAddress {
  const [, page = '-1', key = ''] = /^#(\d+)\.([0-9a-f]+)$/.exec(hash) ?? [];
  return { page: Number(page), key };
}
