/** What a document prints at the edge of every page: its title, its page numbers. */
import type { Line } from './page-lines.ts';

/** Lines at a page's top and bottom that are looked at. */
const DEEP = 2;
/** Of the letters' height, from a running head to the text. */
const GAP = 1.8;
/** Pages that it takes to repeat something. */
const FEWEST = 3;
/** Heads of left and right pages may differ, and those of chapters. */
const SHARE = 0.2;
const PAGE_NUMBER =
  /^\W*(?:(?:page|стр\.?|səh\.?|seite)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|из)\s*\d{1,4})?\W*$/iu;

/** The pages without their running heads and page numbers. */
export function withoutRunningHeads(pages: ReadonlyArray<readonly Line[]>): Line[][] {
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const least = Math.max(FEWEST, pages.length * SHARE);
  return pages.map((lines) => {
    const dropped = new Set(
      edgesOf(lines).filter((line) => (seen.get(keyOf(line)) ?? 0) >= least || PAGE_NUMBER.test(line.text.trim())),
    );
    return lines.filter((line) => !dropped.has(line));
  });
}

/** The highest and the lowest lines, as far as a gap keeps them apart from the text. */
function edgesOf(lines: readonly Line[]): Line[] {
  const down = [...lines].sort((a, b) => b.y - a.y);
  return [...apartFromRest(down), ...apartFromRest(down.reverse())];
}

function apartFromRest(sorted: readonly Line[]): Line[] {
  for (let at = 1; at <= DEEP && at < sorted.length; at++) {
    const [line, next] = [sorted[at - 1], sorted[at]];
    if (line && next && Math.abs(line.y - next.y) > line.height * GAP) return sorted.slice(0, at);
  }
  return [];
}

/** What a line says but for its numbers, at its height. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 4)} ${text.trim().replace(/\d+/g, '#')}`;
}
