/** A storage with no room left, as browsers make it: up to Chromium's quota, or to a Firefox's with a small disk. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

interface Chrome {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
}

/** What fills the storage goes by this and a number: short, for the key takes room too. */
const FILLER = '~';

/** Lets Firefox give all sites and extensions of a profile no more than 20 MB, of which an extension gets half. */
export function limitStorage(profile: string): void {
  writeFileSync(join(profile, 'prefs.js'), 'user_pref("dom.quotaManager.temporaryStorage.fixedLimit", 20480);\n');
}

/** Writes until not one byte more is taken. */
export async function fillStorage(own: Page): Promise<void> {
  await own.evaluate(async (filler) => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    // Firefox packs what it stores: only noise takes the room that it seems to.
    const bytes = Array.from({ length: 8 }, () => crypto.getRandomValues(new Uint8Array(65_536)));
    const noise = bytes.map((part) => [...part].map((byte) => byte.toString(16).padStart(2, '0')).join('')).join('');
    const numbers = Object.keys(await local.get(null)).map((key) => Number(key.replace(filler, '')) || 0);
    let last = Math.max(0, ...numbers);
    // For a second after it has refused, Firefox finds a little room again.
    for (let refused = 0; refused < 6; ) {
      let taken = 0;
      for (let size = noise.length; size >= 1; ) {
        last += 1;
        try {
          await local.set({ [filler + last]: noise.slice(0, size) });
          taken += size;
        } catch {
          size = Math.floor(size / 2);
        }
      }
      refused = taken === 0 ? refused + 1 : 0;
    }
  }, FILLER);
}

/** Makes room again. */
export async function emptyStorage(own: Page): Promise<void> {
  await own.evaluate(async (filler) => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    const fillers = async () => Object.keys(await local.get(null)).filter((key) => key.startsWith(filler));
    // Right after it has refused to store, Firefox may remove nothing, and not say so.
    for (let left = await fillers(); left.length > 0; left = await fillers()) await local.remove(left);
  }, FILLER);
}

/** What is stored besides what fills the storage. */
export function storedBesides(own: Page): Promise<object> {
  return own.evaluate(async (filler) => {
    const stored = await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null);
    return Object.fromEntries(Object.entries(stored).filter(([key]) => !key.startsWith(filler)));
  }, FILLER);
}
