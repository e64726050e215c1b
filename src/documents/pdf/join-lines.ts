/** Paragraphs from the lines of all pages: what was broken at margins, columns and pages is joined again. */
import { tidy } from '../document.ts';
import type { Footnote, WithFootnotes } from './footnotes.ts';
import type { Line } from './page-lines.ts';

/** Of the letters' height: an indent, and what a line must fall short of its column's edge to be a last one. */
const INDENT = 0.7;
const SHORT_BY = 2;
/** Of the usual distance between lines; and of the letters' height, for headings whose lines stand further apart. */
const WIDE = 1.35;
const TALL = 1.5;
/** A document sets paragraphs off by indents where so many, and so large a share, of those inside columns begin with one. */
const INDENTING = { fewest: 4, share: 0.8 };
/** Letters of another size make another paragraph, such as a heading. */
const OTHER_SIZE = 0.12;
const ENDS_SENTENCE = /[.!?…:;][)\]"'»”’]*\d{0,3}$/u;
const HYPHEN_END = /(\p{L}+)[-\u2010\u00ad]$/u;

/** The paragraphs of lines in reading order, each with the footnotes behind it that stand below its lines. */
export function joinLines({ lines, notesBelow }: WithFootnotes): string[] {
  const notes = [...notesBelow.values()].flat();
  const words = wholeWords([...lines, ...notes.flat()]);
  const inNotes = { usual: usualDistance(notes.flat()), isIndenting: false };
  return paragraphsIn(lines, layoutOf(lines), words)
    .flatMap(({ text, lines: own }) => [
      text,
      ...own.flatMap((line) => notesBelow.get(line) ?? []).flatMap((note) => textsOf(note)),
    ])
    .map(tidy)
    .filter(Boolean);

  function textsOf(note: Footnote): string[] {
    return paragraphsIn(note, inNotes, words).map(({ text }) => text);
  }
}

interface Paragraph {
  text: string;
  lines: Line[];
}

/** How a document is set. */
interface Layout {
  /** Points from most lines to the next. */
  usual: number;
  /** Every paragraph begins with an indent, and nothing else. */
  isIndenting: boolean;
}

function layoutOf(lines: readonly Line[]): Layout {
  const layout = { usual: usualDistance(lines), isIndenting: false };
  const begun = lines.filter((line, at) => {
    const before = lines[at - 1];
    return (
      before && isInOneColumn(before, line) && before.height === line.height && beginsParagraph(before, line, layout)
    );
  });
  const indented = begun.filter(({ x, columnLeft, height }) => x - columnLeft > height * INDENT).length;
  const isIndenting = indented >= INDENTING.fewest && indented >= begun.length * INDENTING.share;
  return { ...layout, isIndenting };
}

function paragraphsIn(lines: readonly Line[], layout: Layout, words: ReadonlySet<string>): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    if (!before || !open || beginsParagraph(before, line, layout)) {
      paragraphs.push({ text: line.text.trim(), lines: [line] });
      return;
    }
    open.text = joined(open.text, line.text.trim(), words);
    open.lines.push(line);
  });
  return paragraphs;
}

function isInOneColumn(before: Line, line: Line): boolean {
  const size = Math.max(before.height, line.height);
  return before.y > line.y && Math.abs(before.columnLeft - line.columnLeft) < size;
}

function beginsParagraph(before: Line, line: Line, { usual, isIndenting }: Layout): boolean {
  const size = Math.max(before.height, line.height);
  if (Math.abs(before.height - line.height) > size * OTHER_SIZE) return true;
  const distance = before.y - line.y;
  const isIndented = line.x - line.columnLeft > size * INDENT && before.x - before.columnLeft < size * INDENT;
  const isShort = before.columnRight - (before.x + before.width) > size * SHORT_BY;
  if (isInOneColumn(before, line))
    return (
      distance > Math.max(usual * WIDE, size * TALL) ||
      isIndented ||
      (isShort && ENDS_SENTENCE.test(before.text.trim()))
    );
  // Over the end of a column or page a paragraph goes on when its line is full and its sentence is open, or goes on small.
  if (HYPHEN_END.test(before.text.trim()) || /^\p{Ll}/u.test(line.text.trim())) return false;
  return isIndented || isShort || (!isIndenting && ENDS_SENTENCE.test(before.text.trim()));
}

/** Every word that no line's end cuts, in small letters. */
function wholeWords(lines: readonly Line[]): ReadonlySet<string> {
  const words = lines.flatMap(({ text }, at) => {
    const isRest = HYPHEN_END.test(lines[at - 1]?.text.trim() ?? '');
    const whole = text
      .trim()
      .replace(HYPHEN_END, '')
      .replace(isRest ? /^\p{L}+/u : '', '');
    return whole.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  });
  return new Set(words);
}

/** The distance between most lines and the next. */
function usualDistance(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  lines.forEach(({ y }, at) => {
    const distance = Math.round((lines[at - 1]?.y ?? y) - y);
    if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Two lines as one. A hyphen stays where the document writes the word so elsewhere, or where a capital follows. */
function joined(open: string, next: string, words: ReadonlySet<string>): string {
  const [, half = ''] = HYPHEN_END.exec(open) ?? [];
  const [other = ''] = /^\p{L}+/u.exec(next) ?? [];
  if (half === '' || other === '') return `${open} ${next}`;
  const isSoft = open.endsWith('\u00ad');
  const isCompound = !isSoft && (/^\p{Lu}/u.test(other) || isKnown(`${half}-${other}`) || !isKnownWhole());
  return isCompound ? `${open.slice(0, -1)}-${next}` : open.slice(0, -1) + next;

  function isKnown(word: string): boolean {
    return words.has(word.toLowerCase());
  }
  /** A word that nothing else in the document holds is taken for one that was cut, unless its halves are words of it. */
  function isKnownWhole(): boolean {
    return isKnown(half + other) || !(isKnown(half) && isKnown(other));
  }
}
