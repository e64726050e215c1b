import { describe, expect, it } from 'vitest';
import { cellSeparator } from '../../../src/text/cell-separator.ts';

describe('what separates the cells of a table', () => {
  it.each([
    ['a;b\n1;2\n', ';'],
    ['a\tb\n1\t2\n', '\t'],
    ['\n\na|b\n1|2\n', '|'],
    ['a\n1\n', ','],
  ])('of %j is %j', (text, sign) => {
    expect(cellSeparator(text)).toMatchObject({ sign, isSaid: false });
  });

  it('is what the first row says', () => {
    expect(cellSeparator('sep=;\na,b;c,d\n')).toEqual({ sign: ';', isSaid: true, width: 2 });
  });
});
