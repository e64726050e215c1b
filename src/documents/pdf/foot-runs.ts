/** Tells the small lines at the foot of pages and columns from the text above them. */
import type { Line } from './page-lines.ts';

/** Of the height that most letters of a document have. */
const SMALL = 0.93;

/** Lines that follow each other, all of the text or all at the foot of one of its columns. */
export interface Run {
  page: number;
  isFoot: boolean;
  lines: Line[];
}

/** The lines of all pages, in reading order, cut where the text ends and small lines begin, and where it goes on. */
export function runsOf(pages: ReadonlyArray<readonly Line[]>): Run[] {
  const least = bodyHeight(pages.flat()) * SMALL;
  return pages.flatMap((page, at) => runsOfPage(page, at, least));
}

function runsOfPage(page: readonly Line[], number: number, least: number): Run[] {
  const runs: Run[] = [];
  for (const line of page) {
    const isFoot = isAtFoot(line, page, least);
    const open = runs.at(-1);
    if (open?.isFoot === isFoot) open.lines.push(line);
    else runs.push({ page: number, isFoot, lines: [line] });
  }
  return runs;
}

/** True of small letters with the text's above them and nothing but small ones below. */
function isAtFoot(line: Line, page: readonly Line[], least: number): boolean {
  if (line.height >= least) return false;
  const inColumn = page.filter(
    ({ x, width, height }) => height >= least && x < line.x + line.width && line.x < x + width,
  );
  return inColumn.length > 0 && inColumn.every(({ y }) => y > line.y);
}

/** The height that most letters have. */
function bodyHeight(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of lines) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
