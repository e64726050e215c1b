import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, follow } from '../../../../src/content/card/position.ts';
import { onSafePath } from '../../../../src/content/card/safe-path.ts';

const mention = { left: 100, top: 100, right: 160, bottom: 120 };
const below = { left: 60, top: 128, right: 440, bottom: 400 };

describe('the safe path', () => {
  test('holds mention, card and the gap between them', () => {
    expect(onSafePath({ x: 130, y: 110 }, [mention], below)).toBe(true);
    expect(onSafePath({ x: 300, y: 300 }, [mention], below)).toBe(true);
    expect(onSafePath({ x: 130, y: 124 }, [mention], below)).toBe(true);
  });

  test('holds the slanting way to a far corner of the card, and not the other side', () => {
    const far = { ...below, top: 160 };
    expect(onSafePath({ x: 220, y: 145 }, [mention], far)).toBe(true);
    expect(onSafePath({ x: 420, y: 125 }, [mention], far)).toBe(false);
    expect(onSafePath({ x: 130, y: 90 }, [mention], far)).toBe(false);
  });

  test('works above and beside the mention too', () => {
    expect(onSafePath({ x: 130, y: 90 }, [mention], { left: 60, top: 10, right: 440, bottom: 80 })).toBe(true);
    expect(onSafePath({ x: 175, y: 108 }, [mention], { left: 190, top: 50, right: 500, bottom: 300 })).toBe(true);
    expect(onSafePath({ x: 85, y: 108 }, [mention], { left: 10, top: 50, right: 70, bottom: 300 })).toBe(true);
  });

  test('holds the way to the side of a card that stands apart in both directions', () => {
    const apart = { left: 278, top: 235, right: 658, bottom: 535 };
    expect(onSafePath({ x: 222, y: 199 }, [mention], apart)).toBe(true);
    expect(onSafePath({ x: 170, y: 300 }, [mention], apart)).toBe(false);
  });

  test('starts at each line of a mention that breaks over two', () => {
    const second = { left: 20, top: 120, right: 50, bottom: 140 };
    expect(onSafePath({ x: 30, y: 130 }, [mention, second], null)).toBe(true);
    expect(onSafePath({ x: 90, y: 135 }, [mention, second], null)).toBe(false);
  });

  test('a straight way from any point of the mention to any point of the card never leaves it', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const coordinate = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        share,
        share,
        share,
        share,
        share,
        coordinate,
        fc.integer({ min: 130, max: 300 }),
        (a, b, c, d, at, left, top) => {
          const card = { left, top, right: left + 380, bottom: top + 300 };
          const from = { x: mention.left + a * 60, y: mention.top + b * 20 };
          const to = { x: card.left + c * 380, y: card.top + d * 300 };
          const between = { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at };
          expect(onSafePath(between, [mention], card)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the box of a mention', () => {
  test('spans all its lines and skips empty ones', () => {
    expect(
      boxAround([mention, { left: 20, top: 120, right: 50, bottom: 140 }, { left: 0, top: 0, right: 0, bottom: 0 }]),
    ).toEqual({
      left: 20,
      top: 100,
      right: 160,
      bottom: 140,
    });
  });

  test('is none when the mention is gone or not rendered', () => {
    expect(boxAround([])).toBeNull();
    expect(boxAround([{ left: 5, top: 5, right: 5, bottom: 5 }])).toBeNull();
  });

  test('takes the card along when it moves', () => {
    const place = { x: 100, y: 128, side: 'bottom' as const };
    const moved = { left: 90, top: 40, right: 150, bottom: 60 };
    expect(follow(place, mention, moved)).toMatchObject({ x: 90, y: 68 });
  });
});
