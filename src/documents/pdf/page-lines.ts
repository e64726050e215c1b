/** The lines of a page of a PDF in reading order, from pieces of text that know only where they stand. */

/** A piece of text. Points, from the page's lower left corner. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the letters. */
  height: number;
}

/** Pieces that stand on one line of one column. */
export interface Line extends Piece {
  /** Where the column begins and ends. */
  columnLeft: number;
  columnRight: number;
}

/** Pieces further apart than so many letter heights stand in two columns. */
const COLUMN_GAP = 1.2;
/** Pieces further apart than this have a space between them, whether or not the file holds one. */
const WORD_GAP = 0.15;
/** A column has at least so many lines, of so many letters in the middle one. Anything else beside each other is a table. */
const COLUMN_LINES = 4;
const COLUMN_LETTERS = 12;
/** Headings across columns, at most this share of the lines. */
const MOST_CROSSING = 0.3;

/** The page's lines: down one column, then down the next; what crosses columns stands where it crosses them. */
export function linesOfPage(pieces: readonly Piece[]): Line[] {
  return inOrder(segmentsOf(pieces));
}

/** Pieces joined as far as they stand on one line without a gap. */
function segmentsOf(pieces: readonly Piece[]): Piece[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - piece.y) < Math.min(first.height, piece.height) * 0.5) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => joinRow(row.sort((a, b) => a.x - b.x)));
}

function joinRow(row: readonly Piece[]): Piece[] {
  const segments: Piece[] = [];
  for (const piece of row) {
    const last = segments.at(-1);
    const gap = last ? piece.x - (last.x + last.width) : Number.POSITIVE_INFINITY;
    const size = Math.max(last?.height ?? 0, piece.height);
    if (!last || gap > size * COLUMN_GAP) {
      segments.push({ ...piece });
      continue;
    }
    const isApart = gap > size * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
    last.text += (isApart ? ' ' : '') + piece.text;
    last.width = Math.max(last.width, piece.x + piece.width - last.x);
    last.height = size;
  }
  return segments;
}

/** Cuts between columns, then between what crosses them (an XY-cut, Nagy and Seth 1984, with crossing lines allowed). */
function inOrder(segments: readonly Piece[]): Line[] {
  const gutter = gutterOf(segments);
  if (gutter === null) return column(segments);
  const bands: Array<{ crossing: boolean; segments: Piece[] }> = [];
  for (const segment of [...segments].sort((a, b) => b.y - a.y)) {
    const crossing = crosses(segment, gutter);
    const band = bands.at(-1);
    if (band?.crossing === crossing) band.segments.push(segment);
    else bands.push({ crossing, segments: [segment] });
  }
  return bands.flatMap((band) => {
    if (band.crossing) return column(band.segments);
    const left = band.segments.filter(({ x, width }) => x + width <= gutter + 1);
    return [...inOrder(left), ...inOrder(band.segments.filter((segment) => !left.includes(segment)))];
  });
}

function column(segments: readonly Piece[]): Line[] {
  const columnLeft = Math.min(...segments.map(({ x }) => x));
  const columnRight = Math.max(...segments.map(({ x, width }) => x + width));
  const sorted = [...segments].sort((a, b) => b.y - a.y || a.x - b.x);
  return sorted.map((segment) => ({ ...segment, columnLeft, columnRight }));
}

function crosses({ x, width }: Piece, at: number): boolean {
  return x < at - 1 && x + width > at + 1;
}

/** Where the gap between two columns is; null when there is none. */
function gutterOf(segments: readonly Piece[]): number | null {
  let best: { at: number; crossing: number } | null = null;
  for (const at of new Set(segments.map(({ x }) => Math.round(x) - 2))) {
    const left = segments.filter(({ x, width }) => x + width <= at + 1);
    const right = segments.filter(({ x }) => x >= at - 1);
    const crossing = segments.length - left.length - right.length;
    if (!isColumn(left) || !isColumn(right) || crossing > segments.length * MOST_CROSSING) continue;
    if (!standBeside(left, right)) continue;
    if (!best || crossing < best.crossing) best = { at, crossing };
  }
  return best?.at ?? null;
}

function isColumn(segments: readonly Piece[]): boolean {
  if (segments.length < COLUMN_LINES) return false;
  const lengths = segments.map(({ text }) => text.length).sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) >= COLUMN_LETTERS;
}

function standBeside(left: readonly Piece[], right: readonly Piece[]): boolean {
  const top = (side: readonly Piece[]) => Math.max(...side.map(({ y }) => y));
  const bottom = (side: readonly Piece[]) => Math.min(...side.map(({ y }) => y));
  return Math.min(top(left), top(right)) > Math.max(bottom(left), bottom(right));
}
