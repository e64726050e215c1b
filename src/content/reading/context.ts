/**
 * What a recognise request says of the blocks it doesn't send, and when a block must be asked about again. Every request
 * carries the whole page's naming context, because the background keeps nothing; of that context only what
 * `naming-context.ts` calls essential is sent, so it stays small however long the page is.
 */
import type { Naming, PagePart } from '../../recognition/mention.ts';
import { NamingRun, vouchersAmong } from '../../recognition/page/naming-context.ts';
import type { Block } from '../blocks/block.ts';

function addTo(run: NamingRun, block: Block): void {
  for (const naming of block.recognised?.namings ?? []) run.add(naming);
}

/** Appends a run to a request, unless it is empty. */
function append(parts: PagePart[], run: NamingRun): void {
  if (!run.isEmpty) parts.push({ namings: run.essential });
}

/** Blocks gone through between two chances to stop. */
const STRIDE = 200;

/** Makes the requests for one page's blocks, in document order; what stands before the asked ones is summed up as it goes. */
export class Requests {
  readonly #blocks: readonly Block[];
  readonly #before = new NamingRun();
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
      addTo(this.#before, this.#blocks[this.#upTo] as Block);
      if (this.#upTo % STRIDE === 0) yield;
    }
    append(parts, this.#before);
    let run = new NamingRun();
    let next = 0;
    for (let at = this.#upTo; at < this.#blocks.length; at += 1) {
      const block = this.#blocks[at] as Block;
      if (at % STRIDE === 0) yield;
      if (block !== asked[next]) {
        addTo(run, block);
        continue;
      }
      next += 1;
      append(parts, run);
      run = new NamingRun();
      parts.push({ text: block.text });
    }
    append(parts, run);
    return parts;
  }
}

/**
 * The context that each block which depends on others stands in, as a string that changes whenever a request for the
 * block would tell another context.
 */
export function* contextsOf(blocks: readonly Block[]): Generator<void, Map<Block, string>> {
  const before = new Map<Block, string>();
  const contexts = new Map<Block, string>();
  const page = new NamingRun();
  yield* sweep(blocks, false, page, (block, context) => before.set(block, context));
  const told = new Map<string, string>();
  const vouchers = hashed([...vouchersAmong(page.firsts), ...page.repeatedOdd]);
  yield* sweep(blocks.toReversed(), true, new NamingRun(), (block, context) => {
    const whole = `${vouchers}|${before.get(block)}|${context}`;
    // Blocks in one context keep one string, and a string that was looked up is no longer a tree of its parts.
    const first = told.get(whole) ?? whole;
    told.set(first, first);
    contexts.set(block, first);
  });
  return contexts;
}

/** Goes through the blocks and tells of each that depends on others what lies behind, by the last naming of each bearer. */
function* sweep(
  blocks: readonly Block[],
  backwards: boolean,
  run: NamingRun,
  tell: (block: Block, context: string) => void,
): Generator<void, void> {
  let context = '';
  let changed = false;
  let steps = 0;
  for (const block of blocks) {
    steps += 1;
    if (steps % STRIDE === 0) yield;
    if (!block.recognised) continue;
    const { namings, depends } = block.recognised;
    if (depends) {
      if (changed) {
        context = hashed(run.lasts());
        yield;
      }
      changed = false;
      tell(block, context);
    }
    for (const naming of backwards ? namings.toReversed() : namings) run.add(naming);
    changed ||= namings.length > 0;
  }
}

const numbers = new Map<string, number>();

/** A number for each naming: the same for the same naming, as long as this script lives. */
function numberOf({ entry, form, other, usual, odd, wholePage }: Naming): number {
  const key = [entry, form, other, usual, odd, wholePage].join('\n');
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}

/** A short stand-in for some namings in order (two 32-bit sums in the manner of FNV-1a). */
function hashed(namings: Iterable<Naming>): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (const naming of namings) {
    const number = numberOf(naming);
    one = Math.imul(one ^ number, 0x01000193);
    two = Math.imul(two + number, 0x85ebca6b) ^ (two >>> 13);
  }
  return `${one}.${two}`;
}
