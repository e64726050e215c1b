/** How much a changing page may cost: a page in an endless loop is given up, a lively one is not. */

/** Milliseconds of work that a page may cause at once, and that come back each second. */
const MOST = 3000;
const REFILL = 25;
/** Times that the same text is painted again in a window before the page counts as fighting back. */
const MOST_REPAINTS = 40;
const REPAINT_WINDOW = 20_000;
/** The share of the main thread that watching may take: the next batch waits so many times the last one's cost. */
const SPACING = 28;
const SHORTEST_GAP = 100;
const LONGEST_GAP = 5000;

/** Counts what changes cost on one page. All times are milliseconds. */
export class Budget {
  #left = MOST;
  #at: number;
  #gap = SHORTEST_GAP;
  #windowStart: number;
  readonly #repaints = new Map<string, number>();
  readonly #undone = new Set<string>();

  constructor(now: number) {
    this.#at = now;
    this.#windowStart = now;
  }

  /** A batch of changes took so long. */
  spend(cost: number, now: number): void {
    this.#left = Math.min(MOST, this.#left + ((now - this.#at) / 1000) * REFILL) - cost;
    this.#at = now;
    this.#gap = Math.min(LONGEST_GAP, Math.max(SHORTEST_GAP, cost * SPACING));
  }

  /** The page undid a text whose mentions were painted. */
  undone(text: string): void {
    this.#undone.add(text);
  }

  /** A text was painted; it counts when it had been undone, however often and in how many places since the last batch. */
  painted(text: string, now: number): void {
    if (!this.#undone.delete(text)) return;
    if (now - this.#windowStart > REPAINT_WINDOW) {
      this.#windowStart = now;
      this.#repaints.clear();
    }
    const times = (this.#repaints.get(text) ?? 0) + 1;
    this.#repaints.set(text, times);
    if (times > MOST_REPAINTS) this.#left = -1;
  }

  /** A batch has been painted: what was undone and is gone is forgotten. */
  settled(): void {
    this.#undone.clear();
  }

  /** Milliseconds until the next batch may start. */
  get gap(): number {
    return this.#gap;
  }

  /** True when the page has used up its budget. */
  get isSpent(): boolean {
    return this.#left < 0;
  }
}
