import { describe, expect, it } from 'vitest';
import { NoAnswer } from '../../../src/messages/errors.ts';
import type { PageName, PageSource } from '../../../src/messages/message-map.ts';
import { sourceOfArticle } from '../../../src/ui/article-source.ts';

const PAGE: PageSource = { html: '<p>Around</p>', address: 'https://post.example/' };
const FRAMES: Record<number, PageSource> = {
  0: PAGE,
  7: { html: '<p>A story</p>', address: 'https://stories.example/7' },
  9: { html: '<p>Another</p>', address: 'about:srcdoc' },
};

const nameIn = (frame: number, count: number) => ({ frame, count }) as PageName;
const found = (names: PageName[] | null, source = async (frame: number) => FRAMES[frame] ?? PAGE) =>
  sourceOfArticle({ state: async () => names && { names }, source });

describe('the markup with a page’s article', () => {
  it.each([
    ['nothing of ours runs there', null],
    ['nothing is named', []],
    ['the page itself names something', [nameIn(7, 20), nameIn(0, 1)]],
  ])('is the page’s own where %s', async (_, names) => {
    expect(await found(names)).toBe(PAGE);
  });

  it('is that of the frame that names most, where the page itself names nothing', async () => {
    expect(await found([nameIn(9, 3), nameIn(7, 2), nameIn(7, 2)])).toEqual(FRAMES[7]);
  });

  it('is known by the page’s address where the frame has none', async () => {
    expect(await found([nameIn(9, 3)])).toEqual({ html: '<p>Another</p>', address: PAGE.address });
  });

  it('is the page’s own when the frame has gone, and none when the page gives no answer', async () => {
    const only = (answering: number) => async (frame: number) => {
      if (frame !== answering) throw new NoAnswer();
      return PAGE;
    };
    expect(await found([nameIn(7, 1)], only(0))).toBe(PAGE);
    await expect(found([nameIn(7, 1)], only(7))).rejects.toThrow(NoAnswer);
  });
});
