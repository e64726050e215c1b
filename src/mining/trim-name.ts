/** A run without what is no part of its name: titles, posts, peoples and openers in front, what is left over behind. */
import { isHead, type ParagraphWords, type Span } from './paragraph-words.ts';
import { ALLIANCE, BODY, REALM } from './state-nouns.ts';
import { isHyphen, type Word } from './words.ts';

/** "His Holiness", "Her Excellency". */
const HONORIFIC = /^(?:holiness|excellency|majesty|highness|eminence|grace|honou?r|beatitude)$/;

/** Clocks, which are no organisations. */
const TIME_ZONE = /^(?:UTC|GMT|CET|CEST|EET|EST|EDT|PST|MSK|BST|МСК)$/;

/** The run without titles, openers and demonyms in front, and what is left over at its end; null when nothing is left. */
export function trim(paragraph: ParagraphWords, { from, to }: Span): Span | null {
  const { lexicon } = paragraph;
  let start = from;
  while (start < to && isInFront(paragraph, start, to)) start++;
  start = behindPost(paragraph, start, to);
  let end = to;
  while (end > start && isLeftOver(paragraph, end - 1, start)) end--;
  if (end <= start) return null;
  const words = paragraph.words.slice(start, end);
  const [only] = words;
  if (words.length === 1 && only && (isNoName(paragraph, only) || only.text.length < 2)) return null;
  const isPost = ({ lower, look }: Word) =>
    look === 'Capital' && (lexicon.titles.has(lower) || lexicon.demonyms.has(lower));
  return words.every((word) => isPost(word) && !isHead(paragraph, word.lower)) ? null : { from: start, to: end };
}

/** "President of the Heydar Aliyev Foundation" speaks of the foundation; "President of Azerbaijan" is an office of its own. */
function behindPost(paragraph: ParagraphWords, from: number, to: number): number {
  const { lexicon } = paragraph;
  const words = paragraph.words.slice(from, to);
  const link = words.findIndex(({ lower }) => lexicon.ofWords.has(lower));
  if (link < 1) return from;
  const isPost = words
    .slice(0, link)
    .every(({ lower }) => lexicon.titles.has(lower) && !lexicon.organisationNouns.has(lower));
  const rest = words.slice(link + 1).filter(({ lower }) => !lexicon.articles.has(lower));
  return isPost && rest.some(({ lower }) => isHead(paragraph, lower)) ? to - rest.length : from;
}

function isInFront(paragraph: ParagraphWords, at: number, to: number): boolean {
  const { lexicon } = paragraph;
  const word = paragraph.words[at] as Word;
  const next = paragraph.words[at + 1];
  if (lexicon.personalTitles.has(word.lower) || lexicon.abbreviatedTitles.has(word.lower))
    return word.look !== 'CAPITALS';
  if (at + 1 >= to || !next) return false;
  if (HONORIFIC.test(word.lower)) return true;
  if (lexicon.prefixes.has(word.lower) && isHyphen(next.before)) return true;
  if (lexicon.openers.has(word.lower) && word.opens) return true;
  if (lexicon.demonyms.has(word.lower))
    return (
      word.look === 'Capital' && !lexicon.countries.has(`${word.lower} ${next.lower}`) && !isOwnName(paragraph, at, to)
    );
  // "Government of Iraq".
  if (!lexicon.titles.has(word.lower) || next.look === 'lower') return false;
  // "Prime Minister Keir Starmer", but "State University".
  return !paragraph.words.slice(at, to).some(({ lower }) => isHead(paragraph, lower) && !lexicon.titles.has(lower));
}

/** "Azerbaijani Youth Association", "Russian Railways": names with more capitals than a ministry's. */
function isOwnName(paragraph: ParagraphWords, at: number, to: number): boolean {
  const words = paragraph.words.slice(at + 1, to);
  const last = words.at(-1);
  if (!last) return false;
  if (REALM.test(words[0]?.lower ?? '') || BODY.test(last.lower)) return true;
  if (words.some(({ lower }) => paragraph.lexicon.titles.has(lower))) return false;
  if (paragraph.lexicon.demonyms.has(words[0]?.lower ?? '')) return false;
  if (/^(?:ministry|government|army|embassy|parliament)$/.test(words[0]?.lower ?? '')) return false;
  return words.some(({ lower }) => isHead(paragraph, lower));
}

function isLeftOver(paragraph: ParagraphWords, at: number, start: number): boolean {
  const { lexicon } = paragraph;
  const word = paragraph.words[at] as Word;
  if (word.look === 'lower') return true;
  if (at === start) return false;
  const isHeaded = paragraph.words.slice(start, at).some(({ lower }) => isHead(paragraph, lower));
  const isPost = lexicon.titles.has(word.lower) || lexicon.prefixes.has(word.lower);
  if (
    isPost &&
    isHeaded &&
    paragraph.words[at - 1]?.look !== 'lower' &&
    word.look === 'Capital' &&
    !isHead(paragraph, word.lower)
  )
    return true;
  return word.look === 'Capital' && lexicon.openers.has(word.lower) && !lexicon.directions.has(word.lower);
}

/** One word that names nothing by itself. */
function isNoName(paragraph: ParagraphWords, { text, lower, look, opens }: Word): boolean {
  const { lexicon } = paragraph;
  if (TIME_ZONE.test(text)) return true;
  if (look === 'CAPITALS' || look === 'Mixed') return false;
  if (lexicon.demonyms.has(lower.replace(/(?<=.{3})s$/u, ''))) return true;
  if (lexicon.demonyms.has(lower) || lexicon.titles.has(lower) || lexicon.openers.has(lower)) return true;
  const counts = paragraph.cases.counts(lower);
  if (opens || paragraph.isHeadline) return counts.lower >= counts.upper && counts.upper + counts.lower > 0;
  return (
    counts.lower > counts.upper * 2 ||
    (isHead(paragraph, lower) && counts.lower > (ALLIANCE.test(lower) ? counts.upper : 0))
  );
}
