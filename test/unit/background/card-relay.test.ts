import { describe, expect, it } from 'vitest';
import { takeCard, tellCard, tellPage } from '../../../src/background/card-relay.ts';
import type { CardTopic } from '../../../src/messages/card.ts';
import { NoAnswer } from '../../../src/messages/errors.ts';
import type { Tell } from '../../../src/messages/sender.ts';
import { refOf } from '../../refs.ts';

const topic: CardTopic = {
  turn: 1,
  surface: 'Quill',
  candidates: [refOf('ada-quill')],
  why: { rule: 'full', names: [] },
  opening: 'pointer',
  hint: false,
  dark: false,
  page: [],
  address: '',
};
/** The card's frame is number 5, in the page with the number 0 of tab 7. */
const CARD = { tab: { id: 7 }, frameId: 5 };
const PAGE = { tab: { id: 7 }, frameId: 0 };

/** Says to whom something was told, and answers it. */
function telling(answer: unknown) {
  const told: unknown[] = [];
  const tell = (async (...what: unknown[]) => {
    told.push(what);
    if (answer instanceof Error) throw answer;
    return answer;
  }) as unknown as Tell;
  return { told, tell };
}

describe('a card’s frame', () => {
  it('asks the page of its own tab, under the number by which the browser knows it', async () => {
    const { told, tell } = telling({ topic });
    expect(await takeCard(tell, { page: 0, key: 'a1' }, CARD)).toEqual({ topic });
    expect(told).toEqual([[7, 'cardTaken', { key: 'a1', frame: 5 }, { frameId: 0 }]]);
  });

  it('tells that page something, and learns whether it agrees', async () => {
    const { told, tell } = telling(true);
    expect(await tellPage(tell, { page: 0, key: 'a1', news: { type: 'close' } }, CARD)).toBe(true);
    expect(told).toEqual([[7, 'cardNews', { key: 'a1', frame: 5, news: { type: 'close' } }, { frameId: 0 }]]);
  });

  it('is told nothing where the page has gone, or when it stands in no page', async () => {
    const gone = telling(new NoAnswer('gone')).tell;
    expect(await takeCard(gone, { page: 0, key: 'a1' }, CARD)).toBeNull();
    expect(await tellPage(gone, { page: 0, key: 'a1', news: { type: 'close' } }, CARD)).toBe(false);
    const { told, tell } = telling({ topic });
    for (const sender of [{}, { tab: {}, frameId: 5 }, { tab: { id: 7 } }, { tab: { id: 7 }, frameId: 0 }])
      expect(await takeCard(tell, { page: 0, key: 'a1' }, sender)).toBeNull();
    expect(told).toEqual([]);
  });
});

describe('a page', () => {
  it('tells the frame of its card what to explain, in its own tab', async () => {
    const { told, tell } = telling(null);
    await tellCard(tell, { frame: 5, key: 'a1', topic }, PAGE);
    expect(told).toEqual([[7, 'cardTopic', { key: 'a1', topic }, { frameId: 5 }]]);
  });

  it('learns that the frame has gone', async () => {
    const { tell } = telling(new NoAnswer('gone'));
    await expect(tellCard(tell, { frame: 5, key: 'a1', topic }, PAGE)).rejects.toBeInstanceOf(NoAnswer);
  });
});
