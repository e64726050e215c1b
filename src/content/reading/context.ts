/**
 * What a recognise request says of the blocks it doesn't send. Every request carries the whole page's naming context,
 * because the background keeps nothing; between two texts only each naming's first and last occurrence can matter
 * ("the nearest one before", "one that stands later"), so the context stays small however long the page is.
 */
import type { Naming, PagePart } from '../../recognition/mention.ts';
import type { Block } from '../blocks/block.ts';

const numbers = new Map<string, number>();

/** A number for each naming: the same for the same naming, as long as this script lives. */
function numberOf({ entry, form, other, wholePage }: Naming): number {
  const key = [entry, form, other, wholePage].join('\n');
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}

interface Occurrences {
  naming: Naming;
  first: number;
  last: number;
}

/** The namings of a run of blocks, without the ones between each naming's first and last occurrence. */
class Run {
  readonly #byNumber = new Map<number, Occurrences>();
  #count = 0;

  add(block: Block): void {
    for (const naming of block.recognised?.namings ?? []) {
      const number = numberOf(naming);
      const known = this.#byNumber.get(number);
      if (known) known.last = this.#count;
      else this.#byNumber.set(number, { naming, first: this.#count, last: this.#count });
      this.#count += 1;
    }
  }

  /** In the order of the page. */
  get namings(): Naming[] {
    const placed = [...this.#byNumber.values()].flatMap(({ naming, first, last }) =>
      first === last
        ? [{ naming, at: first }]
        : [
            { naming, at: first },
            { naming, at: last },
          ],
    );
    return placed.sort((one, other) => one.at - other.at).map(({ naming }) => naming);
  }

  /** Appends the run to a request, unless it is empty. */
  appendTo(parts: PagePart[]): void {
    if (this.#count > 0) parts.push({ namings: this.namings });
  }
}

/** Blocks gone through between two chances to stop. */
const STRIDE = 200;

/** Makes the requests for one page's blocks, in document order; what stands before the asked ones is summed up as it goes. */
export class Requests {
  readonly #blocks: readonly Block[];
  readonly #before = new Run();
  #upTo = 0;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /**
   * The parts of the next request: the asked blocks' texts, and what is known of the blocks around them.
   * @param asked in document order, and after all blocks that were asked before
   */
  *next(asked: readonly Block[]): Generator<void, PagePart[]> {
    const parts: PagePart[] = [];
    for (; this.#upTo < this.#blocks.length && this.#blocks[this.#upTo] !== asked[0]; this.#upTo += 1) {
      this.#before.add(this.#blocks[this.#upTo] as Block);
      if (this.#upTo % STRIDE === 0) yield;
    }
    this.#before.appendTo(parts);
    let run = new Run();
    let next = 0;
    for (let at = this.#upTo; at < this.#blocks.length; at += 1) {
      const block = this.#blocks[at] as Block;
      if (at % STRIDE === 0) yield;
      if (block !== asked[next]) {
        run.add(block);
        continue;
      }
      next += 1;
      run.appendTo(parts);
      run = new Run();
      parts.push({ text: block.text });
    }
    run.appendTo(parts);
    return parts;
  }
}

/**
 * The context that each block which depends on others stands in, as a string that changes whenever a request for the
 * block would tell another context: the namings before it by their last occurrence, those after it by their first, and
 * whom the page names first.
 */
export function* contextsOf(blocks: readonly Block[]): Generator<void, Map<Block, string>> {
  const before = new Map<Block, string>();
  const contexts = new Map<Block, string>();
  const named = firstNamed(blocks);
  yield* sweep(blocks, (block, context) => before.set(block, context));
  yield* sweep(blocks.toReversed(), (block, context) =>
    contexts.set(block, `${named}|${before.get(block)}|${context}`),
  );
  return contexts;
}

/** The first two entries that the page names: one of them vouches for each short name that nobody bears in full. */
function firstNamed(blocks: readonly Block[]): string {
  const named = new Set<string>();
  for (const block of blocks) {
    for (const { entry, wholePage } of block.recognised?.namings ?? [])
      if (entry !== undefined && !wholePage) named.add(entry);
    if (named.size >= 2) break;
  }
  return [...named].slice(0, 2).join();
}

function* sweep(blocks: readonly Block[], tell: (block: Block, context: string) => void): Generator<void, void> {
  const order = new Set<number>();
  let context = '';
  let changed = false;
  let steps = 0;
  for (const block of blocks) {
    steps += 1;
    if (steps % STRIDE === 0) yield;
    if (!block.recognised) continue;
    if (block.recognised.depends) {
      if (changed) {
        context = hashed(order);
        yield;
      }
      changed = false;
      tell(block, context);
    }
    for (const naming of block.recognised.namings) {
      const number = numberOf(naming);
      order.delete(number);
      order.add(number);
      changed = true;
    }
  }
}

/** A short stand-in for some numbers in order (two 32-bit sums in the manner of FNV-1a). */
function hashed(numbers: Iterable<number>): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (const number of numbers) {
    one = Math.imul(one ^ number, 0x01000193);
    two = Math.imul(two + number, 0x85ebca6b) ^ (two >>> 13);
  }
  return `${one}.${two}`;
}
