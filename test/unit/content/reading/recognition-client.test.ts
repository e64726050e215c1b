/** What is asked of the background, when, and how often. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/content/blocks/block.ts';
import { RecognitionClient } from '../../../../src/content/reading/recognition-client.ts';
import { type Scheduler, Slices } from '../../../../src/content/reading/scheduler.ts';
import type { RecogniseResult } from '../../../../src/messages/message-map.ts';
import type { PagePart } from '../../../../src/recognition/mention.ts';
import { recognise } from '../../../dom/content/test-pack.ts';
import { blockOf } from '../blocks.ts';

/** A clock that stands still: nothing of this is ever too long for a slice. */
const scheduler: Scheduler = {
  now: () => 0,
  pause: () => Promise.resolve(),
  drawn: () => Promise.resolve(),
  idle: () => Promise.resolve(),
  wait: () => Promise.resolve(),
};

/** A client of the test's recogniser, and the parts of every request that it makes. */
function clientOf(signal = new AbortController().signal) {
  const asked: PagePart[][] = [];
  const ask = (parts: PagePart[]) => {
    asked.push(parts);
    return recognise(parts);
  };
  const client = new RecognitionClient(ask, new Slices(scheduler, signal));
  const settle = (blocks: readonly Block[], onAnswer: (result: RecogniseResult) => Promise<void> | void = () => {}) =>
    client.settle(blocks, onAnswer);
  const texts = () => asked.map((parts) => parts.map((part) => ('text' in part ? part.text : null)));
  return { client, asked, texts, settle };
}

const pageOf = (...texts: string[]): Block[] => texts.map((text) => blockOf(text));
const entriesIn = (block: Block | undefined) => block?.recognised?.mentions.map(({ entry }) => entry);

describe('the background is asked', () => {
  it('for every text once, all in one request', async () => {
    const { texts, settle } = clientOf();
    const blocks = pageOf('Vladimir Putin came.', 'It rained.');
    await settle(blocks);
    await settle(blocks);
    expect(texts()).toEqual([['Vladimir Putin came.', 'It rained.']]);
    expect(entriesIn(blocks[0])).toEqual(['news/vladimir-putin']);
    expect(entriesIn(blocks[1])).toEqual([]);
  });

  it('for new texts alone, and told whom the others name', async () => {
    const { asked, texts, settle } = clientOf();
    const [first, last] = pageOf('Ilham Aliyev came.', 'Heydar Aliyev was his father.');
    await settle([first, last] as Block[]);
    const added = blockOf('Then Aliyev left.');
    await settle([first, added, last] as Block[]);
    // A whole name may be somebody else's on the page: those blocks are asked again, as what stands around them has changed.
    expect(texts().slice(2)).toEqual([['Ilham Aliyev came.', null, 'Heydar Aliyev was his father.']]);
    expect(asked[1]?.map((part) => ('text' in part ? part.text : part.namings.map(({ entry }) => entry)))).toEqual([
      ['news/ilham-aliyev'],
      'Then Aliyev left.',
      ['news/heydar-aliyev'],
    ]);
    expect(entriesIn(added)).toEqual(['news/ilham-aliyev']);
  });

  it('again for the names that depend on what has changed, and for no others', async () => {
    const { texts, settle } = clientOf();
    const [first, short, other] = pageOf('Ilham Aliyev came.', 'Then Aliyev left.', 'It rained.') as [
      Block,
      Block,
      Block,
    ];
    await settle([first, short, other]);
    expect(entriesIn(short)).toEqual(['news/ilham-aliyev']);
    const changed = blockOf('Heydar Aliyev came.');
    await settle([changed, short, other]);
    expect(texts().slice(1)).toEqual([
      ['Heydar Aliyev came.', null],
      [null, 'Then Aliyev left.'],
    ]);
    expect(entriesIn(short)).toEqual(['news/heydar-aliyev']);
  });

  it('in requests of bounded size, each awaited before the next', async () => {
    const { texts, settle } = clientOf();
    const long = 'It rained on the harbour. '.repeat(2000);
    const blocks = pageOf(long, long, long, long);
    const steps: string[] = [];
    await settle(blocks, async () => {
      steps.push(`answer ${texts().length}`);
      await Promise.resolve();
      steps.push(`shown ${texts().length}`);
    });
    expect(texts().map((request) => request.filter((text) => text !== null).length)).toEqual([2, 2]);
    expect(steps).toEqual(['answer 1', 'shown 1', 'answer 2', 'shown 2']);
  });

  it('for nothing any more once the reading has ended', async () => {
    const life = new AbortController();
    const { texts, settle } = clientOf(life.signal);
    const long = 'It rained on the harbour. '.repeat(4000);
    const blocks = pageOf(long, long);
    await expect(settle(blocks, () => life.abort(new Error('over')))).rejects.toThrow('over');
    expect(texts()).toHaveLength(2);
    expect(blocks[1]?.recognised).toBeNull();
  });
});
