/** What is known about an entry. */
import type { Background, FactView, KnowingPack, KnownByPack } from '../messages/message-map.ts';
import { type EntryRef, entryRef } from '../pack/entry-ref.ts';
import type { Fact, Pack } from '../pack/format.ts';
import { newestFirst } from '../ranking/date-order.ts';
import { rankFacts } from '../ranking/rank-facts.ts';
import { BUNDLED_ID } from './bundled-pack.ts';
import { factViews } from './fact-view.ts';
import { entryDetails, type Glossary, type HeldEntry, heldOf, leadOf, rankEntries } from './glossary.ts';
import { relationViews } from './relation-views.ts';

/** Facts that may stand first: more than a card shows at once. */
const BEST = 3;

/**
 * What each pack knows of the thing that an entry is: its facts, those that answer best on the asking page, its relations, and
 * the entries that share its facts; null when no pack has such an entry.
 * @param page entries that the asking page names
 */
export function backgroundOfEntry(
  glossary: Glossary,
  ref: EntryRef,
  page: readonly EntryRef[] = [],
): Background | null {
  const named = new Set(page);
  const [first, ...others] = heldOf(glossary, ref).map((held) => knownByPack(glossary, held, named));
  return first ? { ...first, others } : null;
}

function knownByPack(glossary: Glossary, entry: HeldEntry, named: ReadonlySet<EntryRef>): KnownByPack {
  const { pack, own, facts } = entry;
  const ref = entryRef(pack.id, own.id);
  const lead = leadOf(glossary, ref);
  const views = factViews(glossary, pack, facts);
  const factsAbout = (other: string) => glossary.entries.get(other as EntryRef)?.facts.length ?? 0;
  const rankable = views.map((view, at) => ({ ...view, ...kindOf(facts[at]) }));
  const ranked = rankFacts(rankable, { entry: lead, gloss: own.gloss, page: named, factsAbout }, BEST);
  return {
    pack: knowingPack(pack),
    own: ref,
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

const knowingPack = ({ id, title, language }: Pack): KnowingPack => ({
  id,
  title,
  language,
  ...(id === BUNDLED_ID ? { bundled: true } : {}),
});

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
