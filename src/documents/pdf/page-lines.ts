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

/** A raised sign in a text, and where it stands in it. UTF-16. */
export interface RaisedSign {
  at: number;
  text: string;
}

/** Pieces that stand on one line of one column. */
export interface Line extends Segment {
  /** Where the column begins and ends. */
  columnLeft: number;
  columnRight: number;
}

/** Pieces that were joined. */
interface Segment extends Piece {
  raised: RaisedSign[];
}

/** Pieces further apart than so many letter heights stand in two columns. */
const COLUMN_GAP = 1.2;
/** Columns may be so close, where so large a share of the rows has something that begins at the same place. */
const NARROW_GAP = 0.6;
const EDGE_SHARE = 0.3;
/** A raised sign is so much smaller than the letters beside it, and so much higher; all of their height. */
const RAISED = { smallest: 0.85, least: 0.2, most: 0.75, beside: 0.5 };
const LONGEST_SIGN = 4;
/** Pieces further apart than this have a space between them, whether or not the file holds one. */
const WORD_GAP = 0.15;
/** A column has at least so many lines, of so many letters in the middle one. Anything else beside each other is a table. */
const COLUMN_LINES = 4;
const COLUMN_LETTERS = 12;
/** Points that a line may fall short of its column's edge and still end at it. */
const AT_EDGE = 2;
/** Headings across columns, at most this share of the lines. */
const MOST_CROSSING = 0.3;

/** The page's lines: down one column, then down the next; what crosses columns stands where it crosses them. */
export function linesOfPage(pieces: readonly Piece[]): Line[] {
  return inOrder(segmentsOf(pieces));
}

/** Pieces joined as far as they stand on one line without a gap. */
function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const sorted = lowered(pieces.filter(({ text }) => text.trim() !== '')).sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: LoweredPiece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - piece.y) < Math.min(first.height, piece.height) * 0.5) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  const isEdge = edgesOf(rows);
  return rows.flatMap((row) => joinRow(row, isEdge));
}

/** A piece on the line that it belongs to. */
interface LoweredPiece extends Piece {
  isRaised: boolean;
}

/** Signs that are raised, such as those that lead to footnotes, on the line of the letters beside them. */
function lowered(pieces: readonly Piece[]): LoweredPiece[] {
  return pieces.map((piece) => {
    const isSign = piece.text.trim().length <= LONGEST_SIGN;
    const base = isSign ? pieces.find((other) => isRaisedBeside(piece, other)) : undefined;
    return { ...piece, ...(base && { y: base.y, height: base.height }), isRaised: base !== undefined };
  });
}

function isRaisedBeside(sign: Piece, { x, y, width, height }: Piece): boolean {
  const by = (sign.y - y) / height;
  const gap = Math.max(sign.x - (x + width), x - (sign.x + sign.width));
  return (
    sign.height < height * RAISED.smallest && by > RAISED.least && by < RAISED.most && gap < height * RAISED.beside
  );
}

/** Tells where a column begins, by how many rows have something that begins there after a gap. */
function edgesOf(rows: ReadonlyArray<readonly Piece[]>): (piece: Piece) => boolean {
  const counts = new Map<number, number>();
  for (const row of rows)
    row.forEach((piece, at) => {
      const before = row[at - 1];
      if (!before || piece.x - (before.x + before.width) < piece.height * NARROW_GAP) return;
      const x = Math.round(piece.x);
      counts.set(x, (counts.get(x) ?? 0) + 1);
    });
  const least = Math.max(COLUMN_LINES, rows.length * EDGE_SHARE);
  return ({ x }) => [-1, 0, 1].reduce((sum, by) => sum + (counts.get(Math.round(x) + by) ?? 0), 0) >= least;
}

function joinRow(row: readonly LoweredPiece[], isEdge: (piece: Piece) => boolean): Segment[] {
  const segments: Segment[] = [];
  for (const { isRaised, ...piece } of row) {
    const last = segments.at(-1);
    const gap = last ? piece.x - (last.x + last.width) : Number.POSITIVE_INFINITY;
    const size = Math.max(last?.height ?? 0, piece.height);
    const sign = { at: 0, text: piece.text };
    if (!last || gap > size * COLUMN_GAP || (gap > size * NARROW_GAP && isEdge(piece))) {
      segments.push({ ...piece, raised: isRaised ? [sign] : [] });
      continue;
    }
    const isApart = gap > size * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
    if (isApart) last.text += ' ';
    if (isRaised) last.raised.push({ ...sign, at: last.text.length });
    last.text += piece.text;
    last.width = Math.max(last.width, piece.x + piece.width - last.x);
    last.height = size;
  }
  return segments;
}

/** Cuts between columns, then between what crosses them (an XY-cut, Nagy and Seth 1984, with crossing lines allowed). */
function inOrder(segments: readonly Segment[]): Line[] {
  const gutter = gutterOf(segments);
  if (gutter === null) return column(segments);
  const bands: Array<{ crossing: boolean; segments: Segment[] }> = [];
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

function column(segments: readonly Segment[]): Line[] {
  const columnLeft = Math.min(...segments.map(({ x }) => x));
  const columnRight = Math.max(...segments.map(({ x, width }) => x + width));
  const sorted = [...segments].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines = isJustified(sorted, columnRight) ? joinedRows(sorted) : sorted;
  return lines.map((segment) => ({ ...segment, columnLeft, columnRight }));
}

/** True of a column whose lines mostly end at its edge. */
function isJustified(segments: readonly Segment[], right: number): boolean {
  return segments.filter(({ x, width }) => right - (x + width) < AT_EDGE).length * 2 > segments.length;
}

/** In narrow columns that are justified, words of a line stand as far apart as columns. */
function joinedRows(segments: readonly Segment[]): Segment[] {
  const rows: Segment[] = [];
  for (const { text, raised, ...piece } of segments) {
    const before = rows.at(-1);
    const isBeside = before && Math.abs(before.y - piece.y) < 1 && piece.x > before.x + before.width;
    if (!isBeside) {
      rows.push({ text, raised: [...raised], ...piece });
      continue;
    }
    const at = before.text.length + 1;
    before.raised.push(...raised.map((sign) => ({ ...sign, at: sign.at + at })));
    before.text += ` ${text}`;
    before.width = piece.x + piece.width - before.x;
  }
  return rows;
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
