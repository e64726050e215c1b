/** How much a changing page may cost: a page in an endless loop is given up, a lively one is not. */

/** Milliseconds of work that a page may cause at once, and that come back each second: more than batches take that are spaced. */
const MOST = 3000;
const REFILL = 40;
/** A text that is undone so soon after it was painted was undone because it was painted. Milliseconds. */
const SOON = 500;
/** Times that a text may be undone so soon before it is given up; a painting that lasts takes some off. */
const MOST_FIGHTS = 30;
const FORGIVEN = 3;
/** Texts that are given up before the page counts as fighting back. */
const MOST_GIVEN_UP = 20;
/** The share of the main thread that watching may take: the next batch waits so many times the last one's cost. */
const SPACING = 28;
const SHORTEST_GAP = 100;
const LONGEST_GAP = 20_000;

/** Counts what changes cost on one page, and which of its texts can't be had. All times are milliseconds. */
export class Budget {
  #left = MOST;
  #at: number;
  #gap = SHORTEST_GAP;
  /** When texts were painted, for as long as their undoing is an answer to it. */
  readonly #paintedAt = new Map<string, number>();
  readonly #fights = new Map<string, number>();
  readonly #givenUp = new Set<string>();
  /** When the page first changed since the last batch: what it undid is found later, when it is read. */
  #changedAt: number | null = null;

  constructor(now: number) {
    this.#at = now;
  }

  /** A batch of changes took so long. */
  spend(cost: number, now: number): void {
    this.#left = Math.min(MOST, this.#left + ((now - this.#at) / 1000) * REFILL) - cost;
    this.#at = now;
    this.#gap = Math.min(LONGEST_GAP, Math.max(SHORTEST_GAP, cost * SPACING));
  }

  /** Mentions in a text were painted. */
  painted(text: string, now: number): void {
    this.#paintedAt.set(text, now);
  }

  /** The page has changed. */
  changed(now: number): void {
    this.#changedAt ??= now;
  }

  /** The page undid a text whose mentions were painted. It counts once a painting, in however many places it stands. */
  undone(text: string, now: number): void {
    const painted = this.#paintedAt.get(text);
    if (painted === undefined) return;
    this.#paintedAt.delete(text);
    if ((this.#changedAt ?? now) - painted > SOON) this.#forgive(text);
    else {
      const times = (this.#fights.get(text) ?? 0) + 1;
      this.#fights.set(text, times);
      if (times <= MOST_FIGHTS) return;
      this.#givenUp.add(text);
      if (this.#givenUp.size > MOST_GIVEN_UP) this.#left = -1;
    }
  }

  /** True of a text that the page undoes whenever it is painted: it is left alone from now on. */
  isGivenUp(text: string): boolean {
    return this.#givenUp.has(text);
  }

  /** A batch is done. */
  settled(now: number): void {
    this.#changedAt = null;
    this.accept(now);
  }

  /** Forgets paintings that the page has accepted: it hasn't changed since. */
  accept(now: number): void {
    if (this.#changedAt !== null) return;
    for (const [text, painted] of this.#paintedAt) {
      if (now - painted <= SOON) continue;
      this.#paintedAt.delete(text);
      this.#forgive(text);
    }
  }

  #forgive(text: string): void {
    const times = (this.#fights.get(text) ?? 0) - FORGIVEN;
    if (times > 0) this.#fights.set(text, times);
    else this.#fights.delete(text);
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
