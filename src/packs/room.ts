/** Whether there is room for a pack: asked before anything is written, so that nobody waits for an import that must fail. */
import { UnreadableFile } from '../exchange/unreadable-file.ts';
import type { Pack } from '../pack/format.ts';

/** The part of `navigator.storage` that this needs. */
export interface StorageRoom {
  estimate?(): Promise<{ quota?: number; usage?: number }>;
}

/** How many bytes the browser would still store for us; null where it doesn't say. */
export async function freeBytes(storage: StorageRoom | undefined): Promise<number | null> {
  const told = await storage?.estimate?.().catch(() => null);
  return told?.quota === undefined ? null : Math.max(0, told.quota - (told.usage ?? 0));
}

/** Browsers press what they store; names and descriptions by no more than this. */
const PRESSED = 0.5;
/** Records whose sizes speak for all of their list. */
const WEIGHED = 500;

/** The least that a file takes up once it is a pack: what is refused by it would not have fitted. A packed file only grows. */
export const leastOfFile = (bytes: number): number => PRESSED * bytes;

/** The least that a pack takes up, with its index. */
export function leastOfPack(pack: Pack, index: ArrayBuffer | undefined): number {
  const encoder = new TextEncoder();
  const sizeOf = (records: readonly object[] = []) => {
    const step = Math.max(1, Math.floor(records.length / WEIGHED));
    const weighed = records.filter((_, at) => at % step === 0);
    const sum = weighed.reduce((all, record) => all + encoder.encode(JSON.stringify(record)).length, 0);
    return weighed.length === 0 ? 0 : (sum / weighed.length) * records.length;
  };
  const { sources, entries, facts, passages } = pack;
  const records = [sources, entries, facts, passages].reduce((all, list) => all + sizeOf(list), 0);
  return PRESSED * records + (index?.byteLength ?? 0);
}

/** Throws UnreadableFile, whose sentence says how much is needed and how much there is, where there is too little. */
export function refuseWithoutRoom(needed: number, free: number | null): void {
  if (free === null || needed <= free) return;
  const [needs, has] = [Math.ceil(needed / 1e6), Math.floor(free / 1e6)];
  throw new UnreadableFile(
    `It takes at least ${needs} MB, and Backgrounder has ${has} MB left on this device — delete packs or free up disk space, then try again.`,
    { key: 'packs_no_room', args: [String(needs), String(has)] },
  );
}
