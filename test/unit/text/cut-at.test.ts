import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt } from '../../../src/text/cut-at.ts';

describe('a text cut at spans', () => {
  it('is cut where they stand, whatever order they come in', () => {
    const tehran = { start: 13, end: 19, entry: 'tehran' };
    const baku = { start: 0, end: 4, entry: 'baku' };
    expect(cutAt('Baku brought Tehran in', [tehran, baku])).toEqual([
      { start: 0, text: 'Baku', span: baku },
      { start: 4, text: ' brought ', span: null },
      { start: 13, text: 'Tehran', span: tehran },
      { start: 19, text: ' in', span: null },
    ]);
  });

  it('is left whole where they overlap, are empty or lie outside', () => {
    const first = { start: 0, end: 4 };
    const pieces = cutAt('abcdefgh', [
      first,
      { start: 2, end: 6 },
      { start: 5, end: 99 },
      { start: 6, end: 6 },
      { start: 7, end: 6 },
      { start: -1, end: 1 },
    ]);
    expect(pieces.filter(({ span }) => span)).toEqual([{ start: 0, text: 'abcd', span: first }]);
  });

  it('stays the same text, whatever the spans', () => {
    const span = fc.record({ start: fc.integer({ min: -2, max: 12 }), end: fc.integer({ min: -2, max: 12 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.array(span), (text, spans) => {
        const pieces = cutAt(text, spans);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) {
          expect(text.startsWith(piece.text, piece.start)).toBe(true);
          expect(piece.text).not.toBe('');
        }
      }),
    );
  });
});
