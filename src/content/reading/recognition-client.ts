/** Asks the background who is named, in requests of bounded size, until every block has its final answer. */
import type { RecogniseResult } from '../../messages/message-map.ts';
import type { PagePart, RecognisedBlock } from '../../recognition/mention.ts';
import type { Block } from '../blocks/block.ts';
import { contextsOf, Requests } from './context.ts';
import type { Slices } from './scheduler.ts';

export type Recognise = (parts: PagePart[]) => Promise<RecogniseResult>;

/** UTF-16 units of text in one request: small enough that packing it is no long task. */
const REQUEST = 128_000;

export class RecognitionClient {
  readonly #recognise: Recognise;
  readonly #slices: Slices;

  constructor(recognise: Recognise, slices: Slices) {
    this.#recognise = recognise;
    this.#slices = slices;
  }

  /**
   * Asks until nothing is open: first the texts nobody has read, then again those
   * whose names depend on blocks that have changed. A block's namings depend on its text alone, so two rounds are enough.
   * @param onAnswer called after every answer; what it returns is awaited
   */
  async settle(blocks: readonly Block[], onAnswer: (result: RecogniseResult) => Promise<void> | void): Promise<void> {
    const requests = await this.#slices.run(inRequests(blocks, (block) => !block.recognised));
    const first = new Requests(blocks);
    // Until all is answered and no longer: a page that changes without end says something new without end.
    const said: Said = new Map();
    for (const asked of requests) await onAnswer(await this.#ask(first, asked, said));
    const contexts = await this.#slices.run(contextsOf(blocks));
    if (requests.length === 1) for (const block of requests[0] ?? []) block.context = contexts.get(block) ?? '';
    const isShifted = (block: Block) => contexts.has(block) && contexts.get(block) !== block.context;
    const shifted = await this.#slices.run(inRequests(blocks, isShifted));
    const second = new Requests(blocks);
    for (const asked of shifted) {
      await onAnswer(await this.#ask(second, asked, said));
      for (const block of asked) block.context = contexts.get(block) ?? '';
    }
  }

  async #ask(requests: Requests, asked: readonly Block[], said: Said): Promise<RecogniseResult> {
    const parts = await this.#slices.run(requests.next(asked));
    const result = await this.#slices.after(this.#recognise(parts));
    await this.#slices.run(shared(result.blocks, said));
    asked.forEach((block, index) => {
      block.recognised = result.blocks[index] ?? { mentions: [], namings: [], depends: false };
    });
    return result;
  }
}

/** What answers say, by itself as JSON: a page may name one person thousands of times. */
type Said = Map<string, unknown>;

/** Has blocks hold what they say alike together. */
function* shared(blocks: readonly RecognisedBlock[], said: Said): Generator<void, void> {
  const once = <T>(what: T): T => {
    const key = JSON.stringify(what);
    const first = said.get(key) ?? what;
    said.set(key, first);
    return first as T;
  };
  for (const block of blocks) {
    for (const mention of block.mentions) {
      const { start, end, ...rest } = mention;
      Object.assign(mention, once(rest));
    }
    block.namings = once(block.namings);
    yield;
  }
}

/** Blocks gone through between two chances to stop. */
const STRIDE = 500;

/** The blocks that are to be asked about, request by request. */
function* inRequests(blocks: readonly Block[], isAsked: (block: Block) => boolean): Generator<void, Block[][]> {
  const requests: Block[][] = [];
  let size = REQUEST;
  let steps = 0;
  for (const block of blocks) {
    if (++steps % STRIDE === 0) yield;
    if (!isAsked(block)) continue;
    if (size + block.text.length > REQUEST) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(block);
    size += block.text.length;
  }
  return requests;
}
