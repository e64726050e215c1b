/** Strings one after the other in UTF-8, while an index is built. */
export class StringPool {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1 << 16);
  #starts = new Uint32Array(1 << 12);
  #count = 0;
  #length = 0;

  /** Adds a string and returns its number. */
  add(text: string): number {
    const most = this.#length + text.length * 3;
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(most, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (this.#count + 1 >= this.#starts.length) {
      const larger = new Uint32Array(this.#starts.length * 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    this.#count++;
    this.#starts[this.#count] = this.#length;
    return this.#count - 1;
  }

  /** Where each string begins, and where the last ends. */
  get starts(): Uint32Array {
    return this.#starts.subarray(0, this.#count + 1);
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
