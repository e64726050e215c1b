import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { NOTHING, newBlockReader } from '../../../../src/recognition/rules/read-block.ts';
import { entry, packOf } from '../make-pack.ts';

const read = newBlockReader(
  buildIndex([
    packOf([
      entry('corridor', 'project', ['Southern Gas Corridor']),
      entry('gas', 'product', ['Gas Corridor Oil', 'Southern Gas']),
      entry('rinu', 'place', ['Rinu'], 'Town in Iceland'),
    ]),
  ]),
);
const spansIn = (text: string) => read(text).spans.map(({ start, end }) => text.slice(start, end));

describe('reading a block', () => {
  it('takes the leftmost name, and of those the longest', () => {
    expect(spansIn('The Southern Gas Corridor Oil')).toEqual(['Southern Gas Corridor']);
    expect(spansIn('The Southern Gas cooled')).toEqual(['Southern Gas']);
    expect(spansIn('The Gas Corridor Oil')).toEqual(['Gas Corridor Oil']);
  });

  it('goes on behind what was refused together with the name', () => {
    expect(spansIn('A fire in Rinu, Texas, then in Rinu')).toEqual(['Rinu']);
  });

  it('shares one answer for all blocks that name nobody', () => {
    expect(read('It rained.')).toBe(NOTHING);
    expect(NOTHING).toEqual({ spans: [], namings: [] });
  });

  it('keeps nothing from block to block', () => {
    const first = read('In Rinu it rained.');
    read('The Southern Gas Corridor');
    expect(read('In Rinu it rained.')).toEqual(first);
  });
});
