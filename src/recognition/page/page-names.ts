/** Who is named on a page, in its order: what short names are decided by. */
import type { EntryRef } from '../../pack/entry-ref.ts';
import type { Naming } from '../mention.ts';

interface Placed {
  /** Counts a page's namings from its start. */
  order: number;
  naming: Naming;
}

/** Which namings take each other's place: of an entry, of others who bear a form, of a form on the whole page. */
type Kind = 'entry' | 'other' | 'page';

function kindOf(naming: Naming): Kind {
  if (naming.wholePage) return 'page';
  return naming.entry === undefined ? 'other' : 'entry';
}

function keyOf(naming: Naming): string {
  return naming.wholePage || naming.entry === undefined ? naming.form : naming.entry;
}

/** A block's namings without those that stand between the first and last of their kind: they change nothing. */
export function essentialNamings(namings: readonly Naming[]): readonly Naming[] {
  if (namings.length < 3) return namings;
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const keys = namings.map((naming) => `${kindOf(naming)} ${keyOf(naming)}`);
  keys.forEach((key, at) => {
    if (!first.has(key)) first.set(key, at);
    last.set(key, at);
  });
  return namings.filter((_, at) => first.get(keys[at] as string) === at || last.get(keys[at] as string) === at);
}

const NONE: readonly Placed[] = [];

/** The first of an ascending list that is at or after an order; the list's length when none is. */
function firstAfter(list: readonly Placed[], order: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Placed).order < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class PageNames {
  readonly #lists: Record<Kind, Map<string, Placed[]>> = { entry: new Map(), other: new Map(), page: new Map() };
  /** The first naming of each entry. */
  readonly #named: Naming[] = [];
  #count = 0;

  /** Adds the next naming of the page. */
  add(naming: Naming): void {
    const placed = { order: this.#count++, naming };
    const kind = kindOf(naming);
    const list = this.#lists[kind].get(keyOf(naming));
    if (list) list.push(placed);
    else {
      this.#lists[kind].set(keyOf(naming), [placed]);
      if (kind === 'entry') this.#named.push(naming);
    }
  }

  /** The first entry named in full that `isContext` accepts; one that the page says is something else does not count. */
  context(isContext: (entry: EntryRef) => boolean): Naming | null {
    const counts = ({ entry, form }: Naming) =>
      entry !== undefined && isContext(entry) && this.wholePage(form, 0)?.other === undefined;
    return this.#named.find(counts) ?? null;
  }

  #list(kind: Kind, key: string): readonly Placed[] {
    const lists = this.#lists[kind];
    return lists.size === 0 ? NONE : (lists.get(key) ?? NONE);
  }

  /** What the page says a form is throughout, seen from an order: the nearest such word before, else after. */
  wholePage(form: string, order: number): Naming | null {
    const list = this.#list('page', form);
    return list[Math.max(0, firstAfter(list, order) - 1)]?.naming ?? null;
  }

  #bearers(form: string | null, entries: readonly EntryRef[]): Array<readonly Placed[]> {
    const lists = entries.map((entry) => this.#list('entry', entry));
    return form === null ? lists : [...lists, this.#list('other', form)];
  }

  /** The nearest before an order of the entries and of those who else bear the form, if one is given. */
  bearerBefore(form: string | null, entries: readonly EntryRef[], order: number): Naming | null {
    let nearest: Placed | null = null;
    for (const list of this.#bearers(form, entries)) {
      const before = list[firstAfter(list, order) - 1];
      if (before && (!nearest || before.order > nearest.order)) nearest = before;
    }
    return nearest?.naming ?? null;
  }

  /** The first naming after an order of each of the entries and of who else bears the form; the nearest first. */
  bearersAfter(form: string | null, entries: readonly EntryRef[], order: number): Naming[] {
    return this.#bearers(form, entries)
      .map((list) => list[firstAfter(list, order)])
      .filter((placed) => placed !== undefined)
      .sort((a, b) => a.order - b.order)
      .map(({ naming }) => naming);
  }
}
