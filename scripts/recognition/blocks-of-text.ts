/** A plain text file as a page: its blocks with their offsets. */

/** A block of a file: UTF-16 units into the file's text, end exclusive. */
export interface TextBlock {
  start: number;
  end: number;
}

/** Lines of fewer characters are not broken to fit a width. */
const WRAPPED = { from: 50, to: 120 };

/** Non-empty lines, in order. */
function linesOf(text: string): TextBlock[] {
  const lines: TextBlock[] = [];
  for (const match of text.matchAll(/[^\r\n]*\S[^\r\n]*/g))
    lines.push({ start: match.index, end: match.index + match[0].length });
  return lines;
}

/**
 * The blocks of a text: its non-empty lines. Where the file is wrapped at a width, lines that were broken only because
 * the next word did not fit are one block.
 */
export function blocksOfText(text: string): TextBlock[] {
  const lines = linesOf(text);
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (width < WRAPPED.from || width > WRAPPED.to) return lines;
  const blocks: TextBlock[] = [];
  for (const line of lines) {
    const before = blocks.at(-1);
    const lastLine = before ? before.end - Math.max(before.start, text.lastIndexOf('\n', before.end - 1) + 1) : 0;
    const firstToken = /\S*/.exec(text.slice(line.start).trimStart())?.[0].length ?? 0;
    const touches = before !== undefined && /^\r?\n$/.test(text.slice(before.end, line.start));
    if (before && touches && lastLine + 1 + firstToken > width) before.end = line.end;
    else blocks.push({ ...line });
  }
  return blocks;
}
