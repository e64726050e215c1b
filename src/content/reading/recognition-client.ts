/** Asks the background who is named, in requests of bounded size, until every block has its final answer. */
import type { RecogniseResult } from '../../messages/message-map.ts';
import type { PagePart } from '../../recognition/mention.ts';
import type { Block } from '../blocks/block.ts';
import { contextsOf, Requests } from './context.ts';
import type { Slices } from './scheduler.ts';

export type Recognise = (parts: PagePart[]) => Promise<RecogniseResult>;

/** UTF-16 units of text in one request: small enough that packing it is no long task. */
const REQUEST = 128_000;

export class Asking {
  readonly #recognise: Recognise;
  readonly #slices: Slices;
  readonly #signal: AbortSignal;

  constructor(recognise: Recognise, slices: Slices, signal: AbortSignal) {
    this.#recognise = recognise;
    this.#slices = slices;
    this.#signal = signal;
  }

  /**
   * Asks until nothing is open: first the texts nobody has read, then again those
   * whose names depend on blocks that have changed. A block's namings depend on its text alone, so two rounds are enough.
   * @param learned called after every answer; what it returns is awaited
   */
  async settle(blocks: readonly Block[], learned: (result: RecogniseResult) => Promise<void> | void): Promise<void> {
    const unread = blocks.filter((block) => !block.said);
    const requests = inRequests(unread);
    const first = new Requests(blocks);
    for (const asked of requests) await learned(await this.#ask(first, asked));
    const contexts = await this.#slices.run(contextsOf(blocks), this.#signal);
    if (requests.length === 1) for (const block of requests[0] ?? []) block.context = contexts.get(block) ?? '';
    const shifted = blocks.filter((block) => contexts.has(block) && contexts.get(block) !== block.context);
    const again = new Requests(blocks);
    for (const asked of inRequests(shifted)) {
      await learned(await this.#ask(again, asked));
      for (const block of asked) block.context = contexts.get(block) ?? '';
    }
  }

  async #ask(requests: Requests, asked: readonly Block[]): Promise<RecogniseResult> {
    const parts = await this.#slices.run(requests.next(asked), this.#signal);
    const result = await this.#recognise(parts);
    this.#signal.throwIfAborted();
    asked.forEach((block, index) => {
      block.said = result.blocks[index] ?? { mentions: [], namings: [], depends: false };
    });
    return result;
  }
}

function inRequests(blocks: readonly Block[]): Block[][] {
  const requests: Block[][] = [];
  let size = REQUEST;
  for (const block of blocks) {
    if (size + block.text.length > REQUEST) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(block);
    size += block.text.length;
  }
  return requests;
}
