import { describe, expect, it } from 'vitest';
import { addressAt } from '../../../src/reading/text-fragment.ts';

const PAGE = 'https://post.example/a';

describe('the way back to words on a page', () => {
  it('gives short words whole, with what has a meaning of its own there written out', () => {
    expect(addressAt(PAGE, 'A well-known line, she said & left.')).toBe(
      `${PAGE}#:~:text=A%20well%2Dknown%20line%2C%20she%20said%20%26%20left.`,
    );
  });

  it('gives the two ends of a long quotation', () => {
    const quote = `One two three four five ${'and so on '.repeat(20)}six seven eight nine ten.`;
    expect(addressAt(PAGE, quote)).toBe(
      `${PAGE}#:~:text=One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten.`,
    );
  });

  it('stays at the place of the page that the address names', () => {
    expect(addressAt(`${PAGE}#news`, 'A line.')).toBe(`${PAGE}#news:~:text=A%20line.`);
  });
});
