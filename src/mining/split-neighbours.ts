/** Names that stand side by side with nothing between them, as languages without articles have them. */
import { isHead, isPlace, type ParagraphWords, type Span } from './paragraph-words.ts';
import type { Word } from './words.ts';

/** A run at the boundaries of the names in it. */
export function splitNeighbours(paragraph: ParagraphWords, { from, to }: Span): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from + 1; at < to; at++) {
    if (paragraph.words[at]?.before !== ' ') continue;
    if (!isBoundary(paragraph, start, at, to)) continue;
    parts.push({ from: start, to: at });
    start = at;
  }
  parts.push({ from: start, to });
  return parts;
}

/** True when one name ends before `at` and another begins there. */
function isBoundary(paragraph: ParagraphWords, from: number, at: number, to: number): boolean {
  return (
    isBeforeTitle(paragraph, at, to) ||
    isPlaceWithEnding(paragraph, at) ||
    isPersonThenPlace(paragraph, from, at) ||
    isPlaceThenPerson(paragraph, from, at, to) ||
    isPlaceThenTitle(paragraph, from, at, to)
  );
}

/** "nazir Ceyhun Bayramov Gürcüstanın yeni səfirini": a full name, and the country that the sentence goes on with. */
function isPersonThenPlace(paragraph: ParagraphWords, from: number, at: number): boolean {
  const { words, lexicon } = paragraph;
  if (!isPlace(paragraph, words[at] as Word)) return false;
  const isTitle = (word: Word | undefined) => word !== undefined && lexicon.titles.has(word.lower);
  const person = words.slice(from, at).filter((word) => !isTitle(word));
  const [first] = person;
  if (person.length < 2 || !first) return false;
  const isPerson = lexicon.givenNames.has(first.lower) || isTitle(words[from]) || isTitle(words[from - 1]);
  return isPerson && person.every((word) => word.look === 'Capital' && !isHead(paragraph, word.lower));
}

/** "Президент Узбекистана Шавкат Мирзиёев": the country of a post, and who holds it. */
function isPlaceThenPerson(paragraph: ParagraphWords, from: number, at: number, to: number): boolean {
  const { words, lexicon } = paragraph;
  const [place, post] = [words[at - 1] as Word, words[at - 2]];
  if (!post || place.before !== ' ' || !lexicon.titles.has(post.lower) || !isPlace(paragraph, place)) return false;
  // A name of its own, and no "Israel Katz".
  const person = words.slice(at, to);
  if (person.length < 2 || at - 1 > from + 1) return false;
  return person.every((word) => word.look === 'Capital' && !isHead(paragraph, word.lower) && !isPlace(paragraph, word));
}

/** "In Turkey Minister Ellwood met …", and not "Moscow State University". */
function isPlaceThenTitle(paragraph: ParagraphWords, from: number, at: number, to: number): boolean {
  const { words, lexicon } = paragraph;
  const [place, title] = [words[at - 1] as Word, words[at] as Word];
  if (at - 1 !== from || at + 1 >= to || !isPlace(paragraph, place) || !lexicon.titles.has(title.lower)) return false;
  return !words.slice(at, to).some(({ lower }) => isHead(paragraph, lower));
}

/** Azerbaijani and Turkish for "in" and "from". */
const IN_OR_FROM = /(?<=.{2})[dt][aəe]n?$/;

/** "Cəbrayılda Xudafərin stansiyası tikilir": in a town, and what is there. */
function isPlaceWithEnding(paragraph: ParagraphWords, at: number): boolean {
  const place = paragraph.words[at - 1] as Word;
  if (!isPlace(paragraph, place)) return false;
  const lower = place.lower.replace(IN_OR_FROM, '');
  return lower !== place.lower && isPlace(paragraph, { ...place, lower });
}

/** "Navy Capt. Jeff Davis": who is called so comes behind. */
function isBeforeTitle({ words, lexicon }: ParagraphWords, at: number, to: number): boolean {
  return at + 1 < to && lexicon.abbreviatedTitles.has(words[at]?.lower ?? '') && words[at + 1]?.before === '. ';
}
