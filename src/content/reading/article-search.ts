/** When to look for a page's article again: text came in, the old one went, or the reader went on within the page. */
import type { Scheduler } from './scheduler.ts';

/** A page without an article is looked at again, ever more rarely. Milliseconds. */
const SHORTEST = 400;
const LONGEST = 20_000;
/** The next look waits so many times what the last one cost. */
const SPACING = 20;

export class Lookout {
  readonly #scheduler: Scheduler;
  readonly #address: () => string;
  readonly #due: () => void;
  #wanted = true;
  #gap = SHORTEST;
  #last = Number.NEGATIVE_INFINITY;
  #known: string;

  /** @param due called when a wanted look may be taken */
  constructor(scheduler: Scheduler, address: () => string, due: () => void) {
    this.#scheduler = scheduler;
    this.#address = address;
    this.#due = due;
    this.#known = address();
  }

  /** True when a look is wanted. */
  get isWanted(): boolean {
    return this.#wanted;
  }

  /** A look is wanted, as soon as the last one is long enough ago. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    const wait = this.#last + this.#gap - this.#scheduler.now();
    if (wait <= 0) this.#due();
    else void this.#scheduler.wait(wait).then(this.#due);
  }

  /** True once after the page's address changed: it is another page, and looked at soon. */
  hasMoved(): boolean {
    const now = this.#address();
    if (now === this.#known) return false;
    this.#known = now;
    this.#gap = SHORTEST;
    return true;
  }

  /** A look begins; another one may be wanted before it ends. */
  begin(): void {
    this.#wanted = false;
    this.#last = this.#scheduler.now();
  }

  /** It was taken: did it find an article, and what did it cost (milliseconds)? */
  looked(found: boolean, cost: number): void {
    this.#gap = Math.min(LONGEST, Math.max(this.#gap * (found ? 1 : 1.5), cost * SPACING));
  }
}
