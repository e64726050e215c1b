/** Lines at the foot of pages: which are footnotes, and what is left of the text without them. */
import { describe, expect, it } from 'vitest';
import { withoutFootnotes } from '../../../../src/documents/pdf/footnotes.ts';
import { joinLines } from '../../../../src/documents/pdf/join-lines.ts';
import { linesOfPage, type Piece } from '../../../../src/documents/pdf/page-lines.ts';

const WIDTH = 300;
const [BODY, SMALL] = [10, 8];

/** A page's lines from the top down; `small` ones are set in smaller letters, and `short` ones don't reach the edge. */
function pageOf(...lines: Array<string | { small: string } | { short: string }>) {
  const pieces = lines.map((line, at): Piece => {
    const text = typeof line === 'string' ? line : 'small' in line ? line.small : line.short;
    const isSmall = typeof line === 'object' && 'small' in line;
    const height = isSmall ? SMALL : BODY;
    return { text, x: 50, y: 700 - 12 * at, width: typeof line === 'string' ? WIDTH : WIDTH / 2, height };
  });
  return linesOfPage(pieces);
}

const read = (...pages: ReturnType<typeof pageOf>[]) => joinLines(withoutFootnotes(pages));
const FULL = 'The council of the harbour met, and the bridge that it had planned was';

describe('small lines at the foot of a page', () => {
  it('stand behind the paragraph that goes on over them', () => {
    const first = pageOf(FULL, { small: '1 Minutes of the council.' }, { small: '2 See there.' });
    expect(read(first, pageOf('never built.', FULL))).toEqual([
      `${FULL} never built. ${FULL}`,
      'Minutes of the council.',
      'See there.',
    ]);
  });

  it('go on at the foot of the next page, and may say a day first in a line', () => {
    const first = pageOf(FULL, { small: '1 Minutes of the council of' }, { small: '2 June, which nobody read' });
    // A line that is as wide as the others ends no note.
    for (const line of first.slice(1)) line.width = WIDTH;
    const second = pageOf('never built.', FULL, { small: 'to their end.' });
    expect(read(first, second)).toEqual([
      `${FULL} never built. ${FULL}`,
      'Minutes of the council of 2 June, which nobody read to their end.',
    ]);
  });

  it('stay where they are when they are something else', () => {
    const quote = 'We who live here have seen it all.';
    expect(read(pageOf(FULL, { short: 'said to be too low.' }, { small: quote }), pageOf(FULL))).toEqual([
      `${FULL} said to be too low.`,
      quote,
      FULL,
    ]);
    expect(read(pageOf({ small: '1 A list in small letters.' }), pageOf(FULL))[0]).toContain(
      'A list in small letters.',
    );
  });

  it('without a sign are notes where the paragraph above goes on behind them', () => {
    const first = pageOf(FULL, { small: 'Letters to the council are answered on Mondays.' });
    expect(read(first, pageOf('never built.'))).toEqual([
      `${FULL} never built.`,
      'Letters to the council are answered on Mondays.',
    ]);
  });
});

describe('a raised sign', () => {
  const raised = (text: string, x: number, y: number): Piece => ({ text, x, y, width: 3, height: 6 });

  it('leads to a note of its page and goes, and is a power or another thing and stays', () => {
    const pieces: Piece[] = [
      { text: 'The harbour has 14 km', x: 50, y: 700, width: 100, height: 10 },
      raised('2', 150.5, 704),
      { text: ' of water,', x: 154, y: 700, width: 60, height: 10 },
      raised('2', 214.5, 704),
      { text: ' and the 4', x: 218, y: 700, width: 40, height: 10 },
      raised('th', 258.5, 704),
      { text: ' boat left.', x: 262, y: 700, width: 88, height: 10 },
      raised('2', 60, 653),
      { text: 'The Northern Survey.', x: 64, y: 650, width: 100, height: 8 },
    ];
    expect(read(linesOfPage(pieces))).toEqual([
      'The harbour has 14 km2 of water, and the 4th boat left.',
      'The Northern Survey.',
    ]);
  });
});

it('are columns with a narrow gap between them, where every row has one at the same place', () => {
  const rows = Array.from({ length: 6 }, (_, row): Piece[] => [
    { text: `left ${row} of a column`, x: 50, y: 700 - 12 * row, width: 190, height: 10 },
    { text: `right ${row} of a column`, x: 250, y: 700 - 12 * row, width: 190, height: 10 },
  ]);
  const texts = linesOfPage(rows.flat()).map(({ text }) => text);
  expect(texts.map((text) => text.split(' ')[0])).toEqual([...Array(6).fill('left'), ...Array(6).fill('right')]);
});
