/** What is known about an entry. */
import type { Background, FactView } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { Fact } from '../pack/format.ts';
import { newestFirst } from '../ranking/date-order.ts';
import { rankFacts } from '../ranking/rank-facts.ts';
import { factViews } from './fact-view.ts';
import { entryDetails, type Glossary, rankEntries } from './glossary.ts';
import { relationViews } from './relation-views.ts';

/** Facts that may stand first: more than a card shows at once. */
const BEST = 3;

/**
 * An entry's facts, those that answer best on the asking page, its relations, and the entries that share its facts; null
 * when the glossary has no such entry.
 * @param page entries that the asking page names
 */
export function backgroundOfEntry(
  glossary: Glossary,
  ref: EntryRef,
  page: readonly EntryRef[] = [],
): Background | null {
  const entry = glossary.entries.get(ref);
  if (!entry) return null;
  const { pack, own, facts } = entry;
  const views = factViews(glossary, pack, facts);
  const named = new Set(page);
  const factsAbout = (other: string) => glossary.entries.get(other as EntryRef)?.facts.length ?? 0;
  const rankable = views.map((view, at) => ({ ...view, ...kindOf(facts[at]) }));
  const ranked = rankFacts(rankable, { entry: ref, gloss: own.gloss, page: named, factsAbout }, BEST);
  return {
    entry: entryDetails(glossary, entry),
    language: pack.language,
    facts: views.sort(inOrder),
    best: ranked.map(({ id }) => id),
    relations: relationViews(glossary, pack, ref, named),
    voice: oneVoice(views),
    neighbours: rankEntries(glossary, pack, facts, ref).map(({ entry: neighbour, count }) => ({
      ...neighbour,
      shared: count,
    })),
  };
}

const kindOf = (fact: Fact | undefined): Pick<Fact, 'kind' | 'lead'> => ({
  ...(fact?.kind === undefined ? {} : { kind: fact.kind }),
  ...(fact?.lead === undefined ? {} : { lead: fact.lead }),
});

/** Newest first; within a date the newer source comes first, and a source's facts keep its order. */
function inOrder(a: FactView, b: FactView): number {
  return newestFirst(a, b) || newestFirst({ ...a.source, ownDate: true }, { ...b.source, ownDate: true });
}

/** Facts from which on a single voice is worth telling once for all. */
const SEVERAL = 2;

/** Who said every one of several facts; null when there are others, or facts that nobody is quoted for. */
function oneVoice(facts: readonly FactView[]): Background['voice'] {
  const [first] = facts;
  if (!first?.speaker || facts.length < SEVERAL) return null;
  return facts.every(({ speaker }) => speaker?.id === first.speaker?.id) ? first.speaker : null;
}
