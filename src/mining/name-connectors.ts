/** Small words that a name holds between its capitals: "of", "for the", "al", "and". */
import { isTiedParticle, mayBegin } from './name-beginnings.ts';
import { isHead, type ParagraphWords } from './paragraph-words.ts';
import { REALM } from './state-nouns.ts';
import type { Word } from './words.ts';

/** The same without a hyphen, as far as they are no words of English: "Dayr az Zawr". */
const PARTICLE = /^(?:al|el|az|ez|ash|ul|ud)$/;

/** Shorter acronyms are spelt by chance. */
const SHORTEST_SPELT = 4;

/** Small words that a name holds between its capitals: "of", "for the", "al", "and" before a head noun's last part. */
export function connectors(paragraph: ParagraphWords, from: number, at: number): number {
  const { lexicon } = paragraph;
  const first = smallWord(paragraph, at);
  if (!first) return 0;
  const second = smallWord(paragraph, at + 1);
  const reaches = (length: number) => {
    const next = paragraph.words[at + length];
    return next !== undefined && next.before === ' ' && mayBegin(paragraph, at + length);
  };
  const before = paragraph.words[at - 1];
  if (lexicon.nameParticles.has(first.lower) && reaches(1)) return 1;
  if (isTiedParticle(paragraph, at)) return 1;
  if (PARTICLE.test(first.lower) && paragraph.words[at + 1]?.look === 'Capital' && reaches(1)) return 1;
  const isHeaded = paragraph.words.slice(from, at).some(({ lower }) => isHead(paragraph, lower) || REALM.test(lower));
  const isAbout = first.lower === 'on' && before !== undefined && lexicon.organisationNouns.has(before.lower);
  if ((lexicon.ofWords.has(first.lower) && isHeaded) || isAbout) {
    if (second && lexicon.articles.has(second.lower) && reaches(2)) return 2;
    return reaches(1) ? 1 : 0;
  }
  if (!lexicon.conjunctions.has(first.lower)) return 0;
  const articles = second && lexicon.articles.has(second.lower) ? 1 : 0;
  if (reaches(1 + articles) && isSpelt(paragraph, from, at, at + 1 + articles)) return 1 + articles;
  return reaches(1) && isAndInsideName(paragraph, from, at) ? 1 : 0;
}

/** The word at a place, if it is written small behind a space. */
function smallWord({ words }: ParagraphWords, at: number): Word | null {
  const word = words[at];
  return word?.before === ' ' && word.look === 'lower' ? word : null;
}

/** "Islamic State of Iraq and the Levant" is one name where the corpus says ISIL as well. */
function isSpelt(paragraph: ParagraphWords, from: number, at: number, next: number): boolean {
  const run = paragraph.words.slice(from, at);
  if (!run.some(({ lower }) => paragraph.lexicon.ofWords.has(lower))) return false;
  const initials = [...run.filter(({ look }) => look !== 'lower'), paragraph.words[next] as Word].map(
    ({ lower }) => lower[0],
  );
  if (initials.length < SHORTEST_SPELT) return false;
  const { upper, lower } = paragraph.cases.counts(initials.join(''));
  return upper > lower;
}

/** "Ministry of Humanities and Economics", "Religious and Cultural Center": a head noun before, or behind. */
function isAndInsideName(paragraph: ParagraphWords, from: number, at: number): boolean {
  const run = paragraph.words.slice(from, at);
  const [before, after, behind] = [paragraph.words[at - 1], paragraph.words[at + 1], paragraph.words[at + 2]];
  if (!before || !after) return false;
  const isPlain = (word: Word) => isOrdinary(paragraph, word.lower);
  const hasHead = run.some((word) => isHead(paragraph, word.lower)) && run.some((word) => word.look === 'lower');
  if (hasHead && isPlain(before) && isPlain(after)) return true;
  return (
    isPlain(before) &&
    isPlain(after) &&
    behind !== undefined &&
    behind.before === ' ' &&
    behind.look !== 'lower' &&
    isHead(paragraph, behind.lower)
  );
}

/** A word that the corpus mostly writes small, or that no country, town or given name is. */
function isOrdinary(paragraph: ParagraphWords, lower: string): boolean {
  const { lexicon } = paragraph;
  if (lexicon.countries.has(lower) || lexicon.capitals.has(lower) || lexicon.givenNames.has(lower)) return false;
  const counts = paragraph.cases.counts(lower);
  return counts.lower > 0 || counts.upper <= 2;
}
