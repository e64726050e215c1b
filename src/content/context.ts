/**
 * What a recognise request says of the blocks it doesn't send. Every request carries the whole page's naming context,
 * because the background keeps nothing; between two texts only each naming's first and last occurrence can matter
 * ("the nearest one before", "one that stands later"), so the context stays small however long the page is.
 */
import type { Naming, PagePart } from '../recognition/mention.ts';
import type { Block } from './text/block.ts';

/** The same naming always gives the same key. */
const keyOf = (naming: Naming): string =>
  `${naming.entry ?? ''}\n${naming.form}\n${naming.other ? 1 : 0}${naming.wholePage ? 1 : 0}`;

/** The namings of a run of blocks, in order, without the ones between each naming's first and last occurrence. */
export function compressed(namings: readonly Naming[]): Naming[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  namings.forEach((naming, index) => {
    const key = keyOf(naming);
    if (!first.has(key)) first.set(key, index);
    last.set(key, index);
  });
  const kept = new Set([...first.values(), ...last.values()]);
  return namings.filter((_, index) => kept.has(index));
}

/** The parts of a request, in document order: the asked blocks' texts, and what is known of the blocks around them. */
export function partsFor(blocks: readonly Block[], asked: ReadonlySet<Block>): PagePart[] {
  const parts: PagePart[] = [];
  let run: Naming[] = [];
  const endRun = () => {
    if (run.length > 0) parts.push({ namings: compressed(run) });
    run = [];
  };
  for (const block of blocks) {
    if (asked.has(block)) {
      endRun();
      parts.push({ text: block.text });
    } else if (block.said && block.said.namings.length > 0) run.push(...block.said.namings);
  }
  endRun();
  return parts;
}

/** Blocks swept between two chances to stop. */
const STRIDE = 500;

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
    for (const { entry, wholePage } of block.said?.namings ?? [])
      if (entry !== undefined && !wholePage) named.add(entry);
    if (named.size >= 2) break;
  }
  return [...named].slice(0, 2).join();
}

function* sweep(blocks: readonly Block[], tell: (block: Block, context: string) => void): Generator<void, void> {
  const order = new Set<string>();
  let context = '';
  let changed = false;
  let steps = 0;
  for (const block of blocks) {
    steps += 1;
    if (steps % STRIDE === 0) yield;
    if (!block.said) continue;
    if (block.said.depends) {
      if (changed) context = hashed(order);
      changed = false;
      tell(block, context);
    }
    for (const naming of block.said.namings) {
      const key = keyOf(naming);
      order.delete(key);
      order.add(key);
      changed = true;
    }
  }
}

/** A short stand-in for some words in order (two 32-bit FNV-1a sums). */
function hashed(words: Iterable<string>): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      one = Math.imul(one ^ word.charCodeAt(at), 0x01000193);
      two = Math.imul(two ^ word.charCodeAt(at), 0x85ebca6b) + at;
    }
    one = Math.imul(one ^ 0xffff, 0x01000193);
    two = Math.imul(two ^ 0xffff, 0x85ebca6b);
  }
  return `${(one >>> 0).toString(36)}.${(two >>> 0).toString(36)}`;
}
