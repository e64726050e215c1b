/** The open-addressing table of form beginnings, while an index is built. */
import { CONTINUES, homeSlot } from './name-index.ts';

/** Fuller than this, a search takes long; a page's words seldom come so far, as the filter turns most of them away. */
const FULL = 0.85;

/** A smallest power of two that is at least `wanted`. */
export function powerOfTwo(wanted: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, wanted)));
}

export class KeyTable {
  #size = 1024;
  #slots = new Uint32Array(this.#size * 2);
  #used = 0;

  #slotOf(slots: Uint32Array, size: number, key: number): number {
    const wanted = key === 0 ? 1 : key >>> 0;
    let slot = homeSlot(wanted, size);
    while (slots[slot * 2] !== 0 && slots[slot * 2] !== wanted) slot = (slot + 1) & (size - 1);
    return slot * 2;
  }

  #grow(): void {
    const size = this.#size * 2;
    const slots = new Uint32Array(size * 2);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const key = this.#slots[at] as number;
      if (key === 0) continue;
      const place = this.#slotOf(slots, size, key);
      slots[place] = key;
      slots[place + 1] = this.#slots[at + 1] as number;
    }
    this.#size = size;
    this.#slots = slots;
  }

  #place(key: number): number {
    let place = this.#slotOf(this.#slots, this.#size, key);
    if (this.#slots[place] !== 0) return place;
    if (this.#used + 1 > this.#size * FULL) {
      this.#grow();
      place = this.#slotOf(this.#slots, this.#size, key);
    }
    this.#used++;
    this.#slots[place] = key === 0 ? 1 : key >>> 0;
    return place;
  }

  /** Notes that longer forms begin with this key. */
  continue(key: number): void {
    const place = this.#place(key) + 1;
    this.#slots[place] = ((this.#slots[place] as number) | CONTINUES) >>> 0;
  }

  /** Notes that a form ends with this key; returns 1 + the form that was noted before, 0 when there was none. */
  end(key: number, form: number): number {
    const place = this.#place(key) + 1;
    const value = this.#slots[place] as number;
    this.#slots[place] = ((value & CONTINUES) | (form + 1)) >>> 0;
    return (value & ~CONTINUES) >>> 0;
  }

  get size(): number {
    return this.#size;
  }

  get slots(): Uint32Array {
    return this.#slots;
  }
}
