/** Text files and pasted text: paragraphs between empty lines or one a line, and what the first lines say. */
import { dayIn } from '../dates.ts';
import { type Details, firstOf, propose, tidy } from '../document.ts';

/** Lines that a program broke at its margin are about as long as each other; no article has such lines by chance. */
const NARROWEST = 50;
const WIDEST = 100;
/** Of the lines that another follows, this share is broken at the margin when any are. */
const MOSTLY = 0.9;
/** Blocks of several lines that it takes to tell. */
const ENOUGH = 2;

/** The paragraphs of a text whose lines end in any system's way. Lines broken at a margin are joined again. */
export function paragraphsOfText(text: string): string[] {
  const blocks = text.split(/\r\n?|\n|\u2028|\u2029/).reduce<string[][]>(
    (all, line) => {
      const last = all.at(-1);
      if (line.trim() === '') all.push([]);
      else last?.push(line.trimEnd());
      return all;
    },
    [[]],
  );
  const joined = isBrokenAtMargin(blocks) ? blocks.map((lines) => [joinLines(lines)]) : blocks;
  return joined.flat().map(tidy).filter(Boolean);
}

function isBrokenAtMargin(blocks: readonly string[][]): boolean {
  const several = blocks.filter((lines) => lines.length > 1);
  const followed = several.flatMap((lines) => lines.slice(0, -1));
  const full = followed.filter(({ length }) => length >= NARROWEST && length <= WIDEST);
  return several.length >= ENOUGH && full.length >= followed.length * MOSTLY;
}

/** Lines as one. A hyphen at a line's end stays: in plain text people put it there, as in Baku-Tbilisi. */
function joinLines(lines: readonly string[]): string {
  return lines.join(' ').replace(/(?<=\p{L}-) (?=\p{L})/gu, '');
}

/** Lines at a document's head that may say what it is. */
const HEAD = 6;
const LONGEST_TITLE = 200;
/** Beyond this a line is prose, and a day in it is one that it speaks of; a dateline stands at its beginning. */
const DATELINE = 80;
const BYLINE = /^(?:by|автор:?|müəllif:?)\s+(\p{Lu}[^,.;:]{1,60})$/iu;

/** What the first lines say: a heading, a day, a byline. */
export function detailsOfLines(paragraphs: readonly string[]): Details {
  const head = paragraphs.slice(0, HEAD);
  const title = head.slice(0, 3).find((line) => isTitle(line) && dayIn(line) === null && !BYLINE.test(line));
  const day = head.map((line) => dayIn(line.slice(0, DATELINE))).find((found) => found !== null);
  const [, author] = head.map((line) => BYLINE.exec(line)).find((match) => match !== null) ?? [];
  return firstOf(
    propose('title', title, 'first-lines'),
    propose('date', day, 'first-lines'),
    propose('author', author, 'first-lines'),
  );
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.;:,]$/u.test(line) && /\p{L}/u.test(line);
}
