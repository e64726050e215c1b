/** Which entries of different packs are one thing: what tells it is a shared address elsewhere, else a shared full name. */
import { type EntryRef, entryRef, partsOf } from '../pack/entry-ref.ts';
import type { Entry } from '../pack/format.ts';
import type { NameIndex, Things } from '../recognition/index/name-index.ts';

/** What tells whether an entry is one thing with others. */
type Identity = Pick<Entry, 'id' | 'type' | 'forms' | 'same'>;

/** A pack with the entries that have addresses elsewhere, if not with all. */
interface Addressed {
  id: string;
  entries: ReadonlyArray<Pick<Entry, 'id' | 'same'>>;
}

export interface SameThingsDeps {
  /** Each with an id of its own, in the reader's order. */
  packs: readonly Addressed[];
  entryOf: (ref: EntryRef) => Identity | undefined;
  /** All entries of all packs that are written so in full. */
  bearersOf: (name: string) => readonly EntryRef[];
}

/** What the packs of an index have in common. The index alone tells, so that no pack need be read for it. */
export function thingsOf(index: NameIndex): Things {
  const packs = index.packIds.map((id, pack) => ({
    id,
    // Looked for when an entry with an address is first met: most lists have none.
    get entries() {
      return index.addressedIn(pack).map((entry) => index.identity(entry));
    },
  }));
  const entryOf = (ref: EntryRef) => {
    const entry = index.numberOf(ref);
    return entry === undefined ? undefined : index.identity(entry);
  };
  return sameThings({ packs, entryOf, bearersOf: (name) => index.bearersOf(name) });
}

/**
 * What the packs have in common, worked out for each entry when it is first asked for: of a pack of a hundred thousand names
 * a reader meets a few. Two entries of one pack are never one thing; where two would be by way of another pack, nothing is.
 */
export function sameThings(deps: SameThingsDeps): Things {
  const groups = new Map<EntryRef, readonly EntryRef[]>();
  const places = new Map(deps.packs.map(({ id }, place) => [id, place]));
  const placeOf = (ref: EntryRef) => places.get(partsOf(ref).pack) ?? places.size;
  return {
    refsOf(ref) {
      const known = groups.get(ref);
      if (known) return known;
      const alike = allAlike(deps, ref);
      const isOne = new Set(alike.map(placeOf)).size === alike.length;
      const found = isOne ? [alike.sort((a, b) => placeOf(a) - placeOf(b))] : alike.map((each) => [each]);
      for (const group of found) for (const each of group) groups.set(each, group);
      return groups.get(ref) ?? [ref];
    },
  };
}

/** An entry and all that are alike to it, or to one of these. */
function allAlike(deps: SameThingsDeps, ref: EntryRef): EntryRef[] {
  const alike = new Set([ref]);
  // A set goes on to what is added meanwhile.
  for (const each of alike) {
    for (const pack of deps.packs) {
      const other = likeIn(deps, each, pack);
      if (other && likeIn(deps, other, packOf(deps, each)) === each) alike.add(other);
    }
  }
  return [...alike];
}

const packOf = ({ packs }: SameThingsDeps, ref: EntryRef): Addressed | undefined =>
  packs.find(({ id }) => id === partsOf(ref).pack);

/** The one entry of another pack that is like an entry; null where there is none, or more than one. */
function likeIn(deps: SameThingsDeps, ref: EntryRef, pack: Addressed | undefined): EntryRef | null {
  const entry = deps.entryOf(ref);
  if (!entry || !pack || partsOf(ref).pack === pack.id) return null;
  const addressed = new Set(keysOf(entry).flatMap((key) => [...(entriesByKey(pack).get(key) ?? [])]));
  const like = addressed.size > 0 ? addressed : namesakesIn(deps, entry, pack);
  const [first] = like;
  return first !== undefined && like.size === 1 ? entryRef(pack.id, first) : null;
}

/** Ids of a pack's entries of the same type that share a full name, but for those whose addresses say that they are others. */
function namesakesIn({ entryOf, bearersOf }: SameThingsDeps, entry: Identity, pack: Addressed): Set<string> {
  const names = entry.forms.filter(({ use }) => use === undefined).map(({ text }) => text);
  const bearers = new Set(names.flatMap(bearersOf).filter((ref) => partsOf(ref).pack === pack.id));
  return new Set(
    [...bearers].flatMap((ref) => {
      const other = entryOf(ref);
      return other?.type === entry.type && !areTold(entry, other) ? [other.id] : [];
    }),
  );
}

/** True of entries that have addresses on one site, none of them shared: it tells one from the other. */
function areTold(one: Identity, other: Identity): boolean {
  const sites = new Set(keysOf(one).map(siteOf));
  return keysOf(other).some((key) => sites.has(siteOf(key)));
}

const siteOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** An entry's addresses, each in one way of writing it; what is none is left out. */
function keysOf({ same = [] }: Pick<Entry, 'same'>): string[] {
  return same.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const { host, pathname, search, hash } = new URL(address);
    const path = `${pathname}${search}${hash}`.replace(/\/$/, '');
    // Wikidata has a page and an address of the thing itself, and both are in use.
    return [`${host.replace(/^www\./, '')}/${path.replace(/^\/(?:wiki|entity)\/(?=Q\d+$)/, '').replace(/^\//, '')}`];
  });
}

/** A pack's entries by their addresses, once for each pack object. */
const keysOfPacks = new WeakMap<Addressed, ReadonlyMap<string, ReadonlySet<string>>>();

function entriesByKey(pack: Addressed): ReadonlyMap<string, ReadonlySet<string>> {
  const known = keysOfPacks.get(pack);
  if (known) return known;
  const byKey = new Map<string, Set<string>>();
  for (const entry of pack.entries) {
    for (const key of keysOf(entry)) byKey.set(key, (byKey.get(key) ?? new Set()).add(entry.id));
  }
  keysOfPacks.set(pack, byKey);
  return byKey;
}
