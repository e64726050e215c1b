/** Looks for a page's article, and again when text came in, the old one went, or the reader went on within the page. */
import type { Scheduler, Slices } from './scheduler.ts';

/** A page without an article is looked at again, ever more rarely. Milliseconds. */
const SHORTEST = 400;
const LONGEST = 20_000;
/** The next look waits so many times what the last one cost. */
const SPACING = 20;

export interface ArticleSearchDeps {
  scheduler: Scheduler;
  slices: Slices;
  /** The page's address now. */
  address(): string;
  /** Finds the elements to read, in document order; null where there is no article. */
  regions(): Generator<void, Element[] | null>;
  /** A wanted look may be taken. */
  due(): void;
}

export class ArticleSearch {
  readonly #deps: ArticleSearchDeps;
  #wanted = true;
  #gap = SHORTEST;
  #last = Number.NEGATIVE_INFINITY;
  #address: string;

  constructor(deps: ArticleSearchDeps) {
    this.#deps = deps;
    this.#address = deps.address();
  }

  /** True when a look is wanted. */
  get isWanted(): boolean {
    return this.#wanted;
  }

  /** A look is wanted, as soon as the last one is long enough ago. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    const { scheduler, due } = this.#deps;
    const wait = this.#last + this.#gap - scheduler.now();
    if (wait <= 0) due();
    else void scheduler.wait(wait).then(due);
  }

  /** True once after the page's address changed: it is another page, and looked at soon. */
  hasMoved(): boolean {
    const now = this.#deps.address();
    if (now === this.#address) return false;
    this.#address = now;
    this.#gap = SHORTEST;
    return true;
  }

  /** Takes the look: the elements to read, in document order, none where there is no article. */
  async look(): Promise<Element[]> {
    const { scheduler, slices, regions } = this.#deps;
    this.#wanted = false;
    this.#last = scheduler.now();
    const spent = slices.spent;
    const found = await slices.run(regions());
    this.#gap = Math.min(LONGEST, Math.max(this.#gap * (found ? 1 : 1.5), (slices.spent - spent) * SPACING));
    return found ?? [];
  }
}
