import { describe, expect, it } from 'vitest';
import { layoutGraph } from '../../../src/library/graph-layout.ts';

const ids = (count: number) => Array.from({ length: count }, (_, i) => `n${i}`);

describe('an entry’s neighbours around it', () => {
  it.each([1, 2, 3, 7, 10])('stand in rows of their own on each side (%i)', (count) => {
    const { nodes, width, height } = layoutGraph(ids(count), [], 640);
    expect(nodes).toHaveLength(count);
    for (const side of ['left', 'right']) {
      const rows = nodes
        .filter((node) => node.side === side)
        .map((node) => node.y)
        .sort((a, b) => a - b);
      rows.slice(1).forEach((y, i) => {
        expect(y - (rows[i] ?? 0)).toBeGreaterThanOrEqual(24);
      });
    }
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  it.each([144, 320, 500])('stand on one side with their labels where there is little room (%i)', (width) => {
    const { nodes, isWide, labelLength } = layoutGraph(ids(9), [], width);
    expect(isWide).toBe(false);
    expect(labelLength).toBeGreaterThan(8);
    expect(new Set(nodes.map(({ y }) => y)).size).toBe(9);
    for (const { x, side } of nodes) {
      expect(side).toBe('right');
      expect(x + 7 * labelLength).toBeLessThan(width);
    }
  });

  it('have the most shared nearest the middle', () => {
    const { nodes, centre } = layoutGraph(ids(10), [], 640);
    const off = nodes.filter((node) => node.side === 'right').map((node) => Math.abs(node.y - centre.y));
    expect(off).toEqual([...off].sort((a, b) => a - b));
  });

  it('are joined where they share a fact, each pair once', () => {
    const facts = [
      { about: ['n1', 'n0', 'me'] },
      { about: ['me', 'n0', 'n1', 'n1'] },
      { about: ['me', 'n2', 'elsewhere'] },
    ];
    expect(layoutGraph(ids(3), facts, 640).edges).toEqual([{ one: 'n0', other: 'n1', shared: 2 }]);
  });

  it('stand in the same places every time', () => {
    expect(layoutGraph(ids(9), [], 640)).toEqual(layoutGraph(ids(9), [], 640));
  });
});
