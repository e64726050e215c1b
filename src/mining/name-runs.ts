/** How far a run of name words goes, small words inside it included. */
import { isNumberOfAcronym, isOrdinalOfUnit } from './designations.ts';
import { isKnownPlace } from './known-places.ts';
import { mayBegin } from './name-beginnings.ts';
import { connectors } from './name-connectors.ts';
import { isHead, type ParagraphWords } from './paragraph-words.ts';
import { isHyphen, type Word } from './words.ts';

/** Posts that are called by a place: "Minister for the Middle East". */
const OFFICE = /^(?:minister|secretary|ambassador|governor|mayor|envoy|commissioner|representative)$/;

/** Where a run of name words ends, small connectors inside it included. */
export function endOfRun(paragraph: ParagraphWords, from: number): number {
  let to = from + 1;
  for (;;) {
    const next = paragraph.words[to];
    if (!next) return to;
    if (continues(paragraph, to)) to++;
    else {
      const office = endOfOffice(paragraph, to);
      if (office > to) return office;
      const length = connectors(paragraph, from, to);
      if (length === 0) return to;
      to += length + 1;
    }
  }
}

/** Where "Minister for the Middle East" ends, of which the words up to `at` are read: whoever holds it may stand behind. */
function endOfOffice(paragraph: ParagraphWords, at: number): number {
  const { articles, ofWords } = paragraph.lexicon;
  const [post, link, article] = [paragraph.words[at - 1], paragraph.words[at], paragraph.words[at + 1]];
  if (!post || !link || !ofWords.has(link.lower) || !OFFICE.test(post.lower)) return at;
  const from = article && articles.has(article.lower) ? at + 2 : at + 1;
  for (const to of [from + 2, from + 1]) {
    if (to > paragraph.words.length) continue;
    const words = paragraph.words.slice(from, to);
    const isTied = words.every(({ before, look }) => before === ' ' && look !== 'lower');
    if (isTied && isKnownPlace(words.map(({ lower }) => lower).join(' '), paragraph.lexicon)) return to;
  }
  return at;
}

/** True when the word goes on with the name right before it. */
function continues(paragraph: ParagraphWords, at: number): boolean {
  const word = paragraph.words[at];
  if (!word) return false;
  const isTied = word.before === ' ' || isHyphen(word.before) || /^\.? $/.test(word.before);
  if (!isTied || (word.before.startsWith('.') && word.opens)) return false;
  if (word.look === 'number') return isNumberOfName(paragraph, at, word);
  if (word.look === 'lower') return false;
  if (word.before === ' ' && beginsPerson(paragraph, at)) return false;
  if (paragraph.isHeadline) return mayBegin(paragraph, at);
  return !word.opens;
}

function isNumberOfName(paragraph: ParagraphWords, at: number, { before, text }: Word): boolean {
  if (isHyphen(before)) return text.length < 4;
  return (
    isOrdinalOfUnit(paragraph.words, at) || isNumberOfAcronym(paragraph.words, at, paragraph.lexicon, paragraph.cases)
  );
}

/** "… of Political Studies Sergei Markov": a given name behind what is none begins another name. */
function beginsPerson(paragraph: ParagraphWords, at: number): boolean {
  const { givenNames, titles, abbreviatedTitles } = paragraph.lexicon;
  const [before, word, next] = [paragraph.words[at - 1], paragraph.words[at], paragraph.words[at + 1]];
  if (!before || !word || !next || !givenNames.has(word.lower) || next.before !== ' ' || next.look !== 'Capital')
    return false;
  if (isHead(paragraph, next.lower) || givenNames.has(before.lower) || before.text.length < 3) return false;
  return !titles.has(before.lower) && !abbreviatedTitles.has(before.lower);
}
