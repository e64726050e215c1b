/**
 * Which facts of an entry answer best on a page: who or what it is, why it matters beside the other names of the page,
 * and what is newest. Each fact gets points; what stands above it takes some away again, so that three facts say three
 * things.
 */
import type { Fact } from '../pack/format.ts';
import { type FactDate, yearsOf } from './date-order.ts';

type FactKind = NonNullable<Fact['kind']>;

/** What ranking looks at in a fact. */
export interface RankableFact extends FactDate {
  text: string;
  kind?: FactKind | undefined;
  /** The pack's author wants it first. */
  lead?: boolean | undefined;
  /** Refs of the entries it is about, the main one first. */
  about: readonly string[];
  /** The entries that its text names. */
  names: ReadonlyArray<{ entry: string }>;
  source: { id: string };
  paragraph: number;
  speaker: { id: string } | null;
}

/** The page and the entry that facts are ranked for. */
export interface Asking {
  /** The entry whose facts they are. */
  entry: string;
  gloss: string;
  /** The entries that the page names. */
  page: Iterable<string>;
  /** How many facts the pack has about an entry. */
  factsAbout(entry: string): number;
}

/** Points by kind: an entry's definition first, then what was done and how much, then what is only planned or claimed. */
const KIND_POINTS: Readonly<Record<FactKind, number>> = {
  definition: 5,
  act: 4,
  figure: 4,
  plan: 3,
  claim: 2,
  ceremony: -3,
  report: -4,
};
/** A fact whose kind its author did not say. */
const UNKNOWN_KIND = 3;
/** What the author wants first is first, whatever the rest adds up to. */
const LEAD = 1000;
/** The card shows the gloss above the facts already. */
const SAYS_GLOSS_AGAIN = -2;
/** The entry stands in the fact's own text, or is whom it is about first of all. */
const NAMED = 2;
const FIRST_ABOUT = 1;
/** For each other entry of the page: the fewer facts it has, the more one that joins the two tells. */
const companion = (facts: number): number => Math.min(2, 3 / Math.log2(2 + facts));
/** Points a year. */
const RECENCY = 0.25;
const SAME_PARAGRAPH = -3;
const SAME_SPEAKER = -1.5;
/** From this share of a gloss's words on, a fact says the gloss again. */
const GLOSS_SHARE = 0.7;

/**
 * The facts that answer best, best first.
 * @param facts in the pack's order, which decides between equals
 * @param count how many are wanted; the time is linear in it and in the number of facts
 */
export function rankFacts<F extends RankableFact>(facts: readonly F[], asking: Asking, count: number): F[] {
  const page = new Set(asking.page);
  const glossWords = wordsOf(asking.gloss);
  const left = facts.map((fact) => ({ fact, points: pointsOf(fact, asking, page, glossWords) }));
  const chosen: F[] = [];
  while (chosen.length < count && left.length > 0) {
    let best = 0;
    for (let at = 1; at < left.length; at++) if (pointsAt(left, at) > pointsAt(left, best)) best = at;
    const [taken] = left.splice(best, 1);
    if (!taken) break;
    chosen.push(taken.fact);
    for (const each of left) each.points += pointsBeneath(each.fact, taken.fact);
  }
  return chosen;
}

const pointsAt = (left: ReadonlyArray<{ points: number }>, at: number): number => left[at]?.points ?? 0;

function pointsOf(fact: RankableFact, asking: Asking, page: ReadonlySet<string>, gloss: ReadonlySet<string>): number {
  const { entry, factsAbout } = asking;
  let points = fact.kind === undefined ? UNKNOWN_KIND : KIND_POINTS[fact.kind];
  if (fact.lead) points += LEAD;
  if (saysAgain(fact.text, gloss)) points += SAYS_GLOSS_AGAIN;
  if (fact.names.some((name) => name.entry === entry)) points += NAMED;
  if (fact.about[0] === entry) points += FIRST_ABOUT;
  for (const other of fact.about) if (other !== entry && page.has(other)) points += companion(factsAbout(other));
  return points + RECENCY * yearsOf(fact.date);
}

/** What a fact loses beneath another one. */
function pointsBeneath(fact: RankableFact, above: RankableFact): number {
  const sameParagraph = fact.source.id === above.source.id && fact.paragraph === above.paragraph;
  const sameSpeaker = fact.speaker !== null && fact.speaker.id === above.speaker?.id;
  return (sameParagraph ? SAME_PARAGRAPH : 0) + (sameSpeaker ? SAME_SPEAKER : 0);
}

function saysAgain(text: string, gloss: ReadonlySet<string>): boolean {
  if (gloss.size === 0) return false;
  const words = wordsOf(text);
  let shared = 0;
  for (const word of gloss) if (words.has(word)) shared += 1;
  return shared / gloss.size >= GLOSS_SHARE;
}

/** The words of a text that say something: those of four letters and more, without case. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []);
}
