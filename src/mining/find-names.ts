/** The names in a corpus, where they stand. Needs no model: capitals, what surrounds them, and how the corpus writes words. */
import type { EntryRef } from '../pack/entry-ref.ts';
import { LANGUAGES, type Lexicon, lexiconOf } from '../recognition/languages/lexicon.ts';
import { type CaseCounts, type CaseStatistics, caseStatistics, countCases, isHeadline } from './case-statistics.ts';
import { isNumberOfAcronym, isOrdinalOfUnit } from './designations.ts';
import { isKnownPlace } from './known-places.ts';
import { endOfBody, isArea } from './small-nouns.ts';
import { isHyphen, type Word, wordsOf } from './words.ts';

/** A name at a place: UTF-16 offsets in its paragraph. */
export interface FoundName {
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** The word before it, if it is a title or a post that was left out of the name: "president". */
  title: string | null;
  /** The entry of a pack that knows it. */
  known?: EntryRef;
}

/** A paragraph and its language, a BCP 47 tag. */
export interface MinedParagraph {
  text: string;
  language: string;
}

/** A paragraph as words. */
export interface ReadParagraph {
  text: string;
  words: Word[];
  isHeadline: boolean;
  lexicon: Lexicon;
}

/**
 * All names of the paragraphs, in their order. Only these tell how words are written. `onProgress` is told from 0 to 1, more often
 * than a reader can see.
 */
export function findNames(
  paragraphs: readonly MinedParagraph[],
  onProgress: (done: number) => void = () => undefined,
): FoundName[] {
  const steps = 2 * paragraphs.length;
  const read = paragraphs.map((paragraph, at) => {
    onProgress(at / steps);
    return readParagraph(paragraph);
  });
  return namesOf(read, caseStatistics(countCases(read)), (at) => onProgress((paragraphs.length + at) / steps));
}

/** How the words of a part of a corpus are written. */
export function casesIn(paragraphs: Iterable<MinedParagraph>): CaseCounts {
  return countCases(
    (function* () {
      for (const paragraph of paragraphs) yield readParagraph(paragraph);
    })(),
  );
}

/** The names of a part of a corpus, of all of which it is known how words are written. */
export function findNamesOfPart(read: readonly ReadParagraph[], cases: CaseStatistics): FoundName[] {
  return namesOf(read, cases, () => undefined);
}

/** Reads the words of a paragraph. */
export function readParagraph({ text, language }: MinedParagraph): ReadParagraph {
  const lexicon = lexiconOf(LANGUAGES, [language]);
  const isAbbreviation = (word: string) => lexicon.abbreviations.has(word) || lexicon.abbreviatedTitles.has(word);
  const words = wordsOf(text, isAbbreviation);
  return { text, words, isHeadline: isHeadline(text, words), lexicon };
}

function namesOf(
  read: readonly ReadParagraph[],
  cases: CaseStatistics,
  onParagraph: (at: number) => void,
): FoundName[] {
  return read.flatMap((each, paragraph) => {
    onParagraph(paragraph);
    return new Finder(each, cases).names().map((name) => ({ ...name, paragraph }));
  });
}

/** Words whose capital inside a sentence begins no name: "of Moscow and All Russia". */
const NAMES_NOTHING =
  /^(?:i|you|he|she|it|we|they|mr|mrs|all|every|each|both|some|any|most|many|his|her|their|our|your|my)$/;
/** "His Holiness", "Her Excellency". */
const HONORIFIC = /^(?:holiness|excellency|majesty|highness|eminence|grace|honou?r|beatitude)$/;
/** Clocks, which are no organisations. */
const TIME_ZONE = /^(?:UTC|GMT|CET|CEST|EET|EST|EDT|PST|MSK|BST|МСК)$/;

/** Nouns of states, alliances and armed bodies: as the last word of a run they make it a name, as no head noun of texts does. */
const BODY = /^(?:coalition|republic|kingdom|emirates?|forces|corps|brigades?|fleet|guards?|front|bloc)$/;
/** Texts call what they have told of by these alone: "the Coalition". */
const ALLIANCE = /^(?:alliance|coalition|commonwealth|federation|kingdom|republic|union)$/;
/** Before "of" they begin the name of a state or a sea. */
const REALM = /^(?:state|kingdom|gulf|sea|strait|isle|duchy|emirate)$/;
/** Adjectives of beliefs and parts of the world, which no government or army is called by. */
const OF_NO_STATE =
  /^(?:communist|conservative|christian|democrat|democratic|islamic|jewish|labour|liberal|muslim|orthodox|republican|tory|western)$/;
/** What stands before a hyphen in Arabic and other names: "al-Abadi", "ez-Zor". */
const TIED_PARTICLE = /^(?:al|el|ad|as|ash|at|az|an|ar|ul|ur|ez|es|аль|эль|ад|ас|аш|ат|аз|ан|ар|эр|эс|эд|эз)$/;
/** The same without a hyphen, as far as they are no words of English: "Dayr az Zawr". */
const PARTICLE = /^(?:al|el|az|ez|ash|ul|ud)$/;

/** Shorter acronyms are spelt by chance. */
const SHORTEST_SPELT = 4;

/** Posts that are called by a place: "Minister for the Middle East". */
const OFFICE = /^(?:minister|secretary|ambassador|governor|mayor|envoy|commissioner|representative)$/;

type Span = { from: number; to: number };

/** Finds the names of one paragraph. Spans are of words, the end not included. */
class Finder {
  readonly #words: readonly Word[];

  constructor(
    readonly read: ReadParagraph,
    readonly cases: CaseStatistics,
  ) {
    this.#words = read.words;
  }

  names(): Array<Omit<FoundName, 'paragraph'>> {
    const spans: Span[] = [];
    for (let at = 0; at < this.#words.length; ) {
      if (!this.#mayBegin(at)) {
        at++;
        continue;
      }
      const to = this.#endOfRun(at);
      spans.push(...this.#namesIn({ from: at, to }));
      at = to;
    }
    return spans.map(({ from, to }) => {
      const [first, last] = [this.#words[from] as Word, this.#words[to - 1] as Word];
      const before = this.#words[from - 1];
      const title = before && first.before === ' ' && this.read.lexicon.titles.has(before.lower) ? before.lower : null;
      return { start: first.start, end: last.end, text: this.read.text.slice(first.start, last.end), title };
    });
  }

  /** True of a word whose capital may be a name's. */
  #mayBegin(at: number): boolean {
    const word = this.#words[at];
    if (word && (this.#isTiedParticle(at) || isOrdinalOfUnit(this.#words, at))) return true;
    if (!word || word.look === 'lower' || word.look === 'number' || /[@#]$/.test(word.before)) return false;
    const { lexicon } = this.read;
    if (lexicon.openers.has(word.lower) && word.look !== 'CAPITALS') return this.#isOpenerOfName(at);
    if (!word.opens && !this.read.isHeadline) return true;
    if (word.look === 'CAPITALS' || word.look === 'Mixed') return true;
    if (this.#isHead(word.lower) && this.#isOfName(at)) return true;
    const { upper, lower } = this.cases.counts(word.lower);
    if (upper + lower > 0) return upper > lower;
    // Met only where capitals say nothing.
    if (lexicon.givenNames.has(word.lower) || lexicon.countries.has(word.lower) || lexicon.capitals.has(word.lower))
      return true;
    if (lexicon.unlistedOpener.test(word.lower)) return false;
    const next = this.#words[at + 1];
    return (
      !this.read.isHeadline &&
      next !== undefined &&
      next.before === ' ' &&
      next.look !== 'lower' &&
      next.look !== 'number'
    );
  }

  /** The beginning of "al-Abadi", which is one of the name's however it is written. */
  #isTiedParticle(at: number): boolean {
    const [word, next] = [this.#words[at], this.#words[at + 1]];
    if (!word || !next || !TIED_PARTICLE.test(word.lower) || word.look === 'CAPITALS') return false;
    return isHyphen(next.before) && next.look === 'Capital' && !isHyphen(word.before);
  }

  /** "Declaration of Allied Interaction": in a headline too, capitals on both sides of "of" speak for a name. */
  #isOfName(at: number): boolean {
    const [link, next] = [this.#words[at + 1], this.#words[at + 2]];
    return (
      link !== undefined && next !== undefined && this.read.lexicon.ofWords.has(link.lower) && next.look === 'Capital'
    );
  }

  /** "South Sudan", "Supreme Court": an opening word inside a sentence, with a capital and a name's word behind it. */
  #isOpenerOfName(at: number): boolean {
    const [word, next] = [this.#words[at], this.#words[at + 1]];
    if (!word || !next || word.opens || this.read.isHeadline) return false;
    if (isHyphen(next.before)) return this.#isOpposite(word, next);
    if (next.before !== ' ') return false;
    if (next.look === 'lower' || next.look === 'number' || word.text.length < 3) return false;
    return !this.read.lexicon.articles.has(word.lower) && !NAMES_NOTHING.test(word.lower);
  }

  /** Where a run of name words ends, small connectors inside it included. */
  #endOfRun(from: number): number {
    let to = from + 1;
    for (;;) {
      const next = this.#words[to];
      if (!next) return to;
      if (this.#continues(to)) to++;
      else {
        const office = this.#endOfOffice(to);
        if (office > to) return office;
        const length = this.#connectors(from, to);
        if (length === 0) return to;
        to += length + 1;
      }
    }
  }

  /** Where "Minister for the Middle East" ends, of which the words up to `at` are read: whoever holds it may stand behind. */
  #endOfOffice(at: number): number {
    const { articles, ofWords } = this.read.lexicon;
    const [post, link, article] = this.#words.slice(at - 1, at + 2);
    if (!post || !link || !OFFICE.test(post.lower) || !ofWords.has(link.lower)) return at;
    const from = article && articles.has(article.lower) ? at + 2 : at + 1;
    for (const to of [from + 2, from + 1]) {
      if (to > this.#words.length) continue;
      const words = this.#words.slice(from, to);
      const isTied = words.every(({ before, look }) => before === ' ' && look !== 'lower');
      if (isTied && isKnownPlace(words.map(({ lower }) => lower).join(' '), this.read.lexicon)) return to;
    }
    return at;
  }

  /** True when the word goes on with the name right before it. */
  #continues(at: number): boolean {
    const word = this.#words[at];
    if (!word) return false;
    const isTied = word.before === ' ' || isHyphen(word.before) || /^\.? $/.test(word.before);
    if (!isTied || (word.before.startsWith('.') && word.opens)) return false;
    if (word.look === 'number') return this.#isNumberOfName(at, word);
    if (word.look === 'lower') return false;
    if (word.before === ' ' && this.#beginsPerson(at)) return false;
    if (this.read.isHeadline) return this.#mayBegin(at);
    return !word.opens;
  }

  #isNumberOfName(at: number, { before, text }: Word): boolean {
    if (isHyphen(before)) return text.length < 4;
    return isOrdinalOfUnit(this.#words, at) || isNumberOfAcronym(this.#words, at, this.read.lexicon, this.cases);
  }

  /** "… of Political Studies Sergei Markov": a given name behind what is none begins another name. */
  #beginsPerson(at: number): boolean {
    const { givenNames, titles, abbreviatedTitles } = this.read.lexicon;
    const [before, word, next] = [this.#words[at - 1], this.#words[at], this.#words[at + 1]];
    if (!before || !word || !next || !givenNames.has(word.lower) || next.before !== ' ' || next.look !== 'Capital')
      return false;
    if (this.#isHead(next.lower) || givenNames.has(before.lower) || before.text.length < 3) return false;
    return !titles.has(before.lower) && !abbreviatedTitles.has(before.lower);
  }

  /** Small words that a name holds between its capitals: "of", "for the", "al", "and" before a head noun's last part. */
  #connectors(from: number, at: number): number {
    const { lexicon } = this.read;
    const words: Word[] = [];
    for (let i = at; i < at + 2; i++) {
      const word = this.#words[i];
      if (word?.before !== ' ' || word.look !== 'lower') break;
      words.push(word);
    }
    const [first, second] = words;
    const reaches = (length: number) => {
      const next = this.#words[at + length];
      return next !== undefined && next.before === ' ' && this.#mayBegin(at + length);
    };
    if (!first) return 0;
    const before = this.#words[at - 1];
    if (lexicon.nameParticles.has(first.lower) && reaches(1)) return 1;
    if (this.#isTiedParticle(at)) return 1;
    if (PARTICLE.test(first.lower) && this.#words[at + 1]?.look === 'Capital' && reaches(1)) return 1;
    const isHeaded = this.#words.slice(from, at).some(({ lower }) => this.#isHead(lower) || REALM.test(lower));
    const isAbout = first.lower === 'on' && before !== undefined && lexicon.organisationNouns.has(before.lower);
    if ((lexicon.ofWords.has(first.lower) && isHeaded) || isAbout) {
      if (second && lexicon.articles.has(second.lower) && reaches(2)) return 2;
      return reaches(1) ? 1 : 0;
    }
    if (!lexicon.conjunctions.has(first.lower)) return 0;
    const articles = second && lexicon.articles.has(second.lower) ? 1 : 0;
    if (reaches(1 + articles) && this.#isSpelt(from, at, at + 1 + articles)) return 1 + articles;
    return reaches(1) && this.#isAndInsideName(from, at) ? 1 : 0;
  }

  /** "Islamic State of Iraq and the Levant" is one name where the corpus says ISIL as well. */
  #isSpelt(from: number, at: number, next: number): boolean {
    const run = this.#words.slice(from, at);
    if (!run.some(({ lower }) => this.read.lexicon.ofWords.has(lower))) return false;
    const initials = [...run.filter(({ look }) => look !== 'lower'), this.#words[next] as Word].map(
      ({ lower }) => lower[0],
    );
    if (initials.length < SHORTEST_SPELT) return false;
    const { upper, lower } = this.cases.counts(initials.join(''));
    return upper > lower;
  }

  /** "Ministry of Humanities and Economics", "Religious and Cultural Center": a head noun before, or behind. */
  #isAndInsideName(from: number, at: number): boolean {
    const run = this.#words.slice(from, at);
    const [before, after, behind] = [this.#words[at - 1], this.#words[at + 1], this.#words[at + 2]];
    if (!before || !after) return false;
    const isPlain = (word: Word) => this.#isOrdinary(word.lower);
    const hasHead = run.some((word) => this.#isHead(word.lower)) && run.some((word) => word.look === 'lower');
    if (hasHead && isPlain(before) && isPlain(after)) return true;
    return (
      isPlain(before) &&
      isPlain(after) &&
      behind !== undefined &&
      behind.before === ' ' &&
      behind.look !== 'lower' &&
      this.#isHead(behind.lower)
    );
  }

  /** A word that the corpus mostly writes small, or that no country, town or given name is. */
  #isOrdinary(lower: string): boolean {
    const { lexicon } = this.read;
    if (lexicon.countries.has(lower) || lexicon.capitals.has(lower) || lexicon.givenNames.has(lower)) return false;
    const counts = this.cases.counts(lower);
    return counts.lower > 0 || counts.upper <= 2;
  }

  #isHead(lower: string): boolean {
    const { lexicon } = this.read;
    return lexicon.headNouns.has(lower) || lexicon.organisationNouns.has(lower) || lexicon.institutions.has(lower);
  }

  /** A run's names: titles and demonyms off, pairs split, the small head noun behind it added. */
  #namesIn(run: Span): Span[] {
    const parts = this.#splitPairs(run);
    return parts.flatMap((part) => {
      const body = part === parts.at(-1) ? this.#bodyOf(part) : null;
      if (body) return body;
      const trimmed = this.#trim(part);
      if (!trimmed) return [];
      return [parts.length > 1 ? trimmed : this.#withHead(trimmed)];
    });
  }

  /** "Syrian government", "Iraqi security forces", "U.S. forces": the small nouns of a body behind the people or state it is of. */
  #bodyOf({ from, to }: Span): Span[] | null {
    const end = endOfBody(this.#words, to);
    if (end === to) return null;
    let start = to;
    while (start > from && this.#isPeople(start - 1)) start--;
    // "An Iraqi militia" is one of several.
    const isOneOfSeveral = this.read.lexicon.indefinites.has(this.#words[start - 1]?.lower ?? '');
    return start < to && !isOneOfSeveral ? [{ from: start, to: end }] : null;
  }

  #isPeople(at: number): boolean {
    const { lexicon } = this.read;
    const { look, lower } = this.#words[at] as Word;
    if (look === 'CAPITALS') return true;
    return look === 'Capital' && lexicon.demonyms.has(lower) && !OF_NO_STATE.test(lower);
  }

  /** "Russia-Azerbaijan" is two names when both stand alone elsewhere; "Nagorno-Karabakh" is one. */
  #splitPairs({ from, to }: Span): Span[] {
    const behind = this.#words[to];
    const isThing =
      behind !== undefined &&
      behind.before === ' ' &&
      this.#words.slice(from, to).length > 2 &&
      this.read.lexicon.headNouns.has(behind.lower) &&
      !this.#words.slice(from, to).every((word) => this.#isPlace(word));
    const parts: Span[] = [];
    let start = from;
    for (let at = from + 1; at < to; at++) {
      const [left, right] = [this.#words[at - 1], this.#words[at]];
      if (!left || !right || !isHyphen(right.before) || isThing) continue;
      const stands = (word: Word) => this.cases.alone(word.lower) > 0 || this.#isPlace(word);
      if (!stands(left) || !stands(right) || this.#isOpposite(left, right)) continue;
      parts.push({ from: start, to: at });
      start = at;
    }
    return [...parts, { from: start, to }];
  }

  #isPlace({ lower }: Word): boolean {
    return this.read.lexicon.countries.has(lower) || this.read.lexicon.capitals.has(lower);
  }

  #isOpposite(left: Word, right: Word): boolean {
    const { directions } = this.read.lexicon;
    return directions.has(left.lower) && directions.has(right.lower);
  }

  /** The run without titles, openers and demonyms in front, and what is left over at its end; null when nothing is left. */
  #trim({ from, to }: Span): Span | null {
    const { lexicon } = this.read;
    let start = from;
    while (start < to && this.#isInFront(start, to)) start++;
    start = this.#behindPost(start, to);
    let end = to;
    while (end > start && this.#isLeftOver(end - 1, start)) end--;
    if (end <= start) return null;
    const words = this.#words.slice(start, end);
    const [only] = words;
    if (words.length === 1 && only && (this.#isNoName(only) || only.text.length < 2)) return null;
    const isPost = ({ lower, look }: Word) =>
      look === 'Capital' && (lexicon.titles.has(lower) || lexicon.demonyms.has(lower));
    return words.every((word) => isPost(word) && !this.#isHead(word.lower)) ? null : { from: start, to: end };
  }

  /** "President of the Heydar Aliyev Foundation" speaks of the foundation; "President of Azerbaijan" is an office of its own. */
  #behindPost(from: number, to: number): number {
    const { lexicon } = this.read;
    const words = this.#words.slice(from, to);
    const link = words.findIndex(({ lower }) => lexicon.ofWords.has(lower));
    if (link < 1) return from;
    const isPost = words
      .slice(0, link)
      .every(({ lower }) => lexicon.titles.has(lower) && !lexicon.organisationNouns.has(lower));
    const rest = words.slice(link + 1).filter(({ lower }) => !lexicon.articles.has(lower));
    return isPost && rest.some(({ lower }) => this.#isHead(lower)) ? to - rest.length : from;
  }

  #isInFront(at: number, to: number): boolean {
    const { lexicon } = this.read;
    const word = this.#words[at] as Word;
    const next = this.#words[at + 1];
    if (lexicon.personalTitles.has(word.lower) || lexicon.abbreviatedTitles.has(word.lower))
      return word.look !== 'CAPITALS';
    if (at + 1 >= to || !next) return false;
    if (HONORIFIC.test(word.lower)) return true;
    if (lexicon.prefixes.has(word.lower) && isHyphen(next.before)) return true;
    if (lexicon.openers.has(word.lower) && word.opens) return true;
    if (lexicon.demonyms.has(word.lower))
      return (
        word.look === 'Capital' && !lexicon.countries.has(`${word.lower} ${next.lower}`) && !this.#isOwnName(at, to)
      );
    // "Government of Iraq".
    if (!lexicon.titles.has(word.lower) || next.look === 'lower') return false;
    // "Prime Minister Keir Starmer", but "State University".
    return !this.#words.slice(at, to).some(({ lower }) => this.#isHead(lower) && !lexicon.titles.has(lower));
  }

  /** "Azerbaijani Youth Association", "Russian Railways": names with more capitals than a ministry's. */
  #isOwnName(at: number, to: number): boolean {
    const words = this.#words.slice(at + 1, to);
    const last = words.at(-1);
    if (!last) return false;
    if (REALM.test(words[0]?.lower ?? '') || BODY.test(last.lower)) return true;
    if (words.some(({ lower }) => this.read.lexicon.titles.has(lower))) return false;
    if (this.read.lexicon.demonyms.has(words[0]?.lower ?? '')) return false;
    if (/^(?:ministry|government|army|embassy|parliament)$/.test(words[0]?.lower ?? '')) return false;
    return words.some(({ lower }) => this.#isHead(lower));
  }

  #isLeftOver(at: number, start: number): boolean {
    const { lexicon } = this.read;
    const word = this.#words[at] as Word;
    if (word.look === 'lower') return true;
    if (at === start) return false;
    const isHeaded = this.#words.slice(start, at).some(({ lower }) => this.#isHead(lower));
    const isPost = lexicon.titles.has(word.lower) || lexicon.prefixes.has(word.lower);
    if (
      isPost &&
      isHeaded &&
      this.#words[at - 1]?.look !== 'lower' &&
      word.look === 'Capital' &&
      !this.#isHead(word.lower)
    )
      return true;
    return word.look === 'Capital' && lexicon.openers.has(word.lower) && !lexicon.directions.has(word.lower);
  }

  /** One word that names nothing by itself. */
  #isNoName({ text, lower, look, opens }: Word): boolean {
    const { lexicon } = this.read;
    if (TIME_ZONE.test(text)) return true;
    if (look === 'CAPITALS' || look === 'Mixed') return false;
    if (lexicon.demonyms.has(lower.replace(/(?<=.{3})s$/u, ''))) return true;
    if (lexicon.demonyms.has(lower) || lexicon.titles.has(lower) || lexicon.openers.has(lower)) return true;
    const counts = this.cases.counts(lower);
    if (opens || this.read.isHeadline) return counts.lower >= counts.upper && counts.upper + counts.lower > 0;
    return (
      counts.lower > counts.upper * 2 ||
      (this.#isHead(lower) && counts.lower > (ALLIANCE.test(lower) ? counts.upper : 0))
    );
  }

  /** "Zangezur corridor", "Izborsk club": the small noun behind says what it is. Not behind persons, countries and towns. */
  #withHead({ from, to }: Span): Span {
    const { lexicon } = this.read;
    const [last, head] = [this.#words[to - 1], this.#words[to]];
    if (!last || !head || head.before !== ' ' || head.look !== 'lower') return { from, to };
    if (!lexicon.headNouns.has(head.lower) && !isArea(head) && endOfBody(this.#words, to) === to) return { from, to };
    const words = this.#words.slice(from, to);
    const isKnown = words.length === 1 && (lexicon.countries.has(last.lower) || lexicon.capitals.has(last.lower));
    const isAlliance = words.length === 1 && ALLIANCE.test(last.lower);
    const hasHead = !isAlliance && words.some(({ lower }) => this.#isHead(lower) || BODY.test(lower));
    const isPerson = words.some(({ lower }) => lexicon.givenNames.has(lower));
    if (isKnown || hasHead || isPerson || last.look === 'CAPITALS') return { from, to };
    return { from, to: Math.max(to + 1, endOfBody(this.#words, to)) };
  }
}
