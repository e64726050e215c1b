/** The names of a run: pairs split, bodies told, the small head noun behind added. */

import { isHead, isOpposite, isPlace, type ParagraphWords, type Span } from './paragraph-words.ts';
import { endOfInstitution } from './russian-institutions.ts';
import { endOfBody, isArea } from './small-nouns.ts';
import { splitNeighbours } from './split-neighbours.ts';
import { ALLIANCE, BODY } from './state-nouns.ts';
import { trim } from './trim-name.ts';
import { isHyphen, type Word } from './words.ts';

/** Adjectives of beliefs and parts of the world, which no government or army is called by. */
const OF_NO_STATE =
  /^(?:communist|conservative|christian|democrat|democratic|islamic|jewish|labour|liberal|muslim|orthodox|republican|tory|western)$/;

/** A run's names: titles and demonyms off, pairs split, the small head noun behind it added. */
export function namesIn(paragraph: ParagraphWords, run: Span): Span[] {
  const parts = splitPairs(paragraph, run).flatMap((part) => splitNeighbours(paragraph, part));
  return parts.flatMap((part) => {
    const museum = part === parts.at(-1) ? peoplesInstitution(paragraph, part) : null;
    if (museum) return museum;
    const body = part === parts.at(-1) ? bodyOf(paragraph, part) : null;
    if (body) return body;
    const trimmed = trim(paragraph, part);
    if (!trimmed) return [];
    return [parts.length > 1 ? trimmed : withHead(paragraph, trimmed)];
  });
}

/** "Русского музея": inside a sentence peoples are written small, and a capital is a name's. */
function peoplesInstitution({ words, lexicon }: ParagraphWords, { from, to }: Span): Span[] | null {
  const [first] = words.slice(from, to);
  if (to !== from + 1 || !first || first.opens || !lexicon.demonyms.has(first.lower)) return null;
  const end = endOfInstitution(words, from, to, lexicon);
  return end > to ? [{ from, to: end }] : null;
}

/** "Syrian government", "Iraqi security forces", "U.S. forces": the small nouns of a body behind the people or state it is of. */
function bodyOf(paragraph: ParagraphWords, { from, to }: Span): Span[] | null {
  const end = endOfBody(paragraph.words, to);
  if (end === to) return null;
  let start = to;
  while (start > from && isPeople(paragraph, start - 1)) start--;
  // "An Iraqi militia" is one of several.
  const isOneOfSeveral = paragraph.lexicon.indefinites.has(paragraph.words[start - 1]?.lower ?? '');
  return start < to && !isOneOfSeveral ? [{ from: start, to: end }] : null;
}

function isPeople(paragraph: ParagraphWords, at: number): boolean {
  const { lexicon } = paragraph;
  const { look, lower } = paragraph.words[at] as Word;
  if (look === 'CAPITALS') return true;
  return look === 'Capital' && lexicon.demonyms.has(lower) && !OF_NO_STATE.test(lower);
}

/** "Russia-Azerbaijan" is two names when both stand alone elsewhere; "Nagorno-Karabakh" is one. */
function splitPairs(paragraph: ParagraphWords, { from, to }: Span): Span[] {
  const behind = paragraph.words[to];
  const isThing =
    behind !== undefined &&
    behind.before === ' ' &&
    paragraph.words.slice(from, to).length > 2 &&
    paragraph.lexicon.headNouns.has(behind.lower) &&
    !paragraph.words.slice(from, to).every((word) => isPlace(paragraph, word));
  const parts: Span[] = [];
  let start = from;
  for (let at = from + 1; at < to; at++) {
    const [left, right] = [paragraph.words[at - 1], paragraph.words[at]];
    if (!left || !right || !isHyphen(right.before) || isThing) continue;
    const stands = (word: Word) => paragraph.cases.alone(word.lower) > 0 || isPlace(paragraph, word);
    if (!stands(left) || !stands(right) || isOpposite(paragraph, left, right)) continue;
    parts.push({ from: start, to: at });
    start = at;
  }
  parts.push({ from: start, to });
  return parts;
}

/** "Zangezur corridor", "Izborsk club": the small noun behind says what it is. Not behind persons, countries and towns. */
function withHead(paragraph: ParagraphWords, { from, to }: Span): Span {
  const { lexicon } = paragraph;
  const end = endOfInstitution(paragraph.words, from, to, lexicon);
  if (end > to) return { from, to: end };
  const [last, head] = [paragraph.words[to - 1], paragraph.words[to]];
  if (!last || !head || head.before !== ' ' || head.look !== 'lower') return { from, to };
  if (!lexicon.headNouns.has(head.lower) && !isArea(head) && endOfBody(paragraph.words, to) === to) return { from, to };
  const words = paragraph.words.slice(from, to);
  const isKnown = words.length === 1 && (lexicon.countries.has(last.lower) || lexicon.capitals.has(last.lower));
  const isAlliance = words.length === 1 && ALLIANCE.test(last.lower);
  const hasHead = !isAlliance && words.some(({ lower }) => isHead(paragraph, lower) || BODY.test(lower));
  const isPerson = words.some(({ lower }) => lexicon.givenNames.has(lower));
  if (isKnown || hasHead || isPerson || last.look === 'CAPITALS') return { from, to };
  return { from, to: Math.max(to + 1, endOfBody(paragraph.words, to)) };
}
