/** Where a name may begin: words whose capital is more than a sentence's. */
import { isOrdinalOfUnit } from './designations.ts';
import { isHead, isOpposite, isPlace, type ParagraphWords } from './paragraph-words.ts';
import { endOfInstitution } from './russian-institutions.ts';
import { isHyphen } from './words.ts';

/** Words whose capital inside a sentence begins no name: "of Moscow and All Russia". */
const NAMES_NOTHING =
  /^(?:i|you|he|she|it|we|they|mr|mrs|all|every|each|both|some|any|most|many|his|her|their|our|your|my)$/;

/** What stands before a hyphen in Arabic and other names: "al-Abadi", "ez-Zor". */
const TIED_PARTICLE = /^(?:al|el|ad|as|ash|at|az|an|ar|ul|ur|ez|es|аль|эль|ад|ас|аш|ат|аз|ан|ар|эр|эс|эд|эз)$/;

/** True of a word whose capital may be a name's. */
export function mayBegin(paragraph: ParagraphWords, at: number): boolean {
  const word = paragraph.words[at];
  if (word && (isTiedParticle(paragraph, at) || isOrdinalOfUnit(paragraph.words, at))) return true;
  if (!word || word.look === 'lower' || word.look === 'number' || /[@#]$/.test(word.before)) return false;
  const { lexicon } = paragraph;
  if (lexicon.openers.has(word.lower) && word.look !== 'CAPITALS') return isOpenerOfName(paragraph, at);
  if (!word.opens && !paragraph.isHeadline) return true;
  if (word.look === 'CAPITALS' || word.look === 'Mixed') return true;
  if (isHead(paragraph, word.lower) && isOfName(paragraph, at)) return true;
  const { upper, lower } = paragraph.cases.counts(word.lower);
  if (upper + lower > 0) return upper > lower;
  // Met only where capitals say nothing.
  if (lexicon.givenNames.has(word.lower) || isPlace(paragraph, word)) return true;
  if (beginsInstitution(paragraph, at) || opensOrganisation(paragraph, at)) return true;
  if (lexicon.unlistedOpener.test(word.lower)) return false;
  const next = paragraph.words[at + 1];
  return (
    !paragraph.isHeadline &&
    next !== undefined &&
    next.before === ' ' &&
    next.look !== 'lower' &&
    next.look !== 'number' &&
    // "Meanwhile Iraq", and not "Southern Iraq".
    (!isPlace(paragraph, next) || lexicon.directions.has(word.lower))
  );
}

/** "Министерство энергетики", "Совет Федерации" at a sentence's beginning. */
function beginsInstitution({ words, lexicon }: ParagraphWords, at: number): boolean {
  return endOfInstitution(words, at, at + 1, lexicon) > at + 1;
}

/** Azerbaijani endings of what is done something to, or where it comes from: "Layihəni Nəqliyyat Nazirliyi aparır". */
const OBJECT = /(?:n[ıiuü]|n[aə]|d[aə]n)$/;
/** Names of more words are headlines. */
const LONGEST = 6;

/** "Fövqəladə Hallar Nazirliyi": capitals at a sentence's beginning that end in an organisation. One alone may be the sentence's. */
function opensOrganisation({ words, lexicon }: ParagraphWords, at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || OBJECT.test(first.lower) || lexicon.givenNames.has(second?.lower ?? '')) return false;
  for (let next = at + 1; next < at + LONGEST; next++) {
    const word = words[next];
    if (word?.before !== ' ' || word.look !== 'Capital') return false;
    if (next > at + 1 && lexicon.organisationNouns.has(word.lower)) return true;
  }
  return false;
}

/** The beginning of "al-Abadi", which is one of the name's however it is written. */
export function isTiedParticle(paragraph: ParagraphWords, at: number): boolean {
  const [word, next] = [paragraph.words[at], paragraph.words[at + 1]];
  if (!word || !next || !TIED_PARTICLE.test(word.lower) || word.look === 'CAPITALS') return false;
  return isHyphen(next.before) && next.look === 'Capital' && !isHyphen(word.before);
}

/** "Declaration of Allied Interaction": in a headline too, capitals on both sides of "of" speak for a name. */
function isOfName(paragraph: ParagraphWords, at: number): boolean {
  const [link, next] = [paragraph.words[at + 1], paragraph.words[at + 2]];
  return (
    link !== undefined && next !== undefined && paragraph.lexicon.ofWords.has(link.lower) && next.look === 'Capital'
  );
}

/** "South Sudan", "Supreme Court": an opening word inside a sentence, with a capital and a name's word behind it. */
function isOpenerOfName(paragraph: ParagraphWords, at: number): boolean {
  const [word, next] = [paragraph.words[at], paragraph.words[at + 1]];
  if (!word || !next || word.opens || paragraph.isHeadline) return false;
  if (isHyphen(next.before)) return isOpposite(paragraph, word, next);
  if (next.before !== ' ') return false;
  if (next.look === 'lower' || next.look === 'number' || word.text.length < 3) return false;
  return !paragraph.lexicon.articles.has(word.lower) && !NAMES_NOTHING.test(word.lower);
}
