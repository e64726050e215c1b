/**
 * Which facts of an entry answer best on a page: why it matters beside the other names of the page, what was done there,
 * and what is newest. Who or what it is stands above them, in the gloss and the relations.
 */
import type { Fact } from '../pack/format.ts';
import { shareOfWords } from '../text/share-of-words.ts';
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

// The weights are those of docs/decisions/0060-ranking-facts.md: tuned on one half of the labelled pairs, tried on the other.

const KIND_POINTS: Readonly<Record<FactKind, number>> = {
  act: 5,
  figure: 4,
  plan: 4,
  definition: 2.5,
  claim: 2.5,
  ceremony: -4,
  report: -5,
};
/** Courtesies, and what a report says of itself: fewer facts stand first rather than these, unless there is nothing else. */
const NO_ANSWER: ReadonlySet<FactKind> = new Set(['ceremony', 'report']);
/** A fact whose kind its author did not say. */
const UNKNOWN_KIND = 3;
/** What the author wants first is first, whatever the rest adds up to. */
const LEAD = 1000;
/** The card shows the gloss above the facts already. */
const SAYS_GLOSS_AGAIN = -4;
/** From this share of a gloss's words on, a fact says the gloss again. */
const GLOSS_SHARE = 0.5;
/** The entry is whom the fact is about first of all. */
const FIRST_ABOUT = 1.5;
/** For each other entry of the page: the fewer facts it has, the more one that joins the two tells. */
const companion = (facts: number): number => Math.min(3.5, 7 / Math.log2(2 + facts));
/** Points a year. */
const RECENCY = 0.25;

/**
 * The facts that answer best, best first.
 * @param facts in the pack's order, which decides between equals
 * @param count how many are wanted
 */
export function rankFacts<F extends RankableFact>(facts: readonly F[], asking: Asking, count: number): F[] {
  const page = new Set(asking.page);
  const answers = facts.filter(({ kind, lead }) => lead || kind === undefined || !NO_ANSWER.has(kind));
  return (answers.length > 0 ? answers : facts)
    .map((fact) => ({ fact, points: pointsOf(fact, asking, page) }))
    .sort((a, b) => b.points - a.points)
    .slice(0, count)
    .map(({ fact }) => fact);
}

function pointsOf(fact: RankableFact, asking: Asking, page: ReadonlySet<string>): number {
  const { entry, gloss, factsAbout } = asking;
  let points = fact.kind === undefined ? UNKNOWN_KIND : KIND_POINTS[fact.kind];
  if (fact.lead) points += LEAD;
  if (shareOfWords(gloss, fact.text) >= GLOSS_SHARE) points += SAYS_GLOSS_AGAIN;
  if (fact.about[0] === entry) points += FIRST_ABOUT;
  for (const other of fact.about) if (other !== entry && page.has(other)) points += companion(factsAbout(other));
  return points + RECENCY * yearsOf(fact.date);
}
