/** Asks the background who is named, in requests of bounded size, until every block has its final answer. */
import type { RecogniseResult } from '../../messages/message-map.ts';
import type { PagePart } from '../../recognition/mention.ts';
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
    const unread = blocks.filter((block) => !block.recognised);
    const requests = inRequests(unread);
    const first = new Requests(blocks);
    for (const asked of requests) await onAnswer(await this.#ask(first, asked));
    const contexts = await this.#slices.run(contextsOf(blocks));
    if (requests.length === 1) for (const block of requests[0] ?? []) block.context = contexts.get(block) ?? '';
    const shifted = blocks.filter((block) => contexts.has(block) && contexts.get(block) !== block.context);
    const second = new Requests(blocks);
    for (const asked of inRequests(shifted)) {
      await onAnswer(await this.#ask(second, asked));
      for (const block of asked) block.context = contexts.get(block) ?? '';
    }
  }

  async #ask(requests: Requests, asked: readonly Block[]): Promise<RecogniseResult> {
    const parts = await this.#slices.run(requests.next(asked));
    const result = await this.#slices.after(this.#recognise(parts));
    asked.forEach((block, index) => {
      block.recognised = result.blocks[index] ?? { mentions: [], namings: [], depends: false };
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
