/** Who is named on a page, in its order: what short names are decided by. */
import type { EntryRef } from '../../pack/entry-ref.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Naming } from '../mention.ts';
import { bearerOf, kindOf, type NamingKind, vouchersAmong } from './naming-context.ts';

interface Placed {
  /** Counts a page's namings from its start. */
  order: number;
  naming: Naming;
}

const NONE: readonly Placed[] = [];

/** The first of an ascending list that is at or after an order; the list's length when none is. */
function firstAfter(list: readonly Placed[], order: number): number {
  return lowerBound(list.length, (at) => (list[at] as Placed).order < order);
}

/** A page's namings, all added before the first question. */
export class PageNames {
  readonly #lists: Record<NamingKind, Map<string, Placed[]>> = { entry: new Map(), other: new Map(), page: new Map() };
  /** The first naming of each bearer. */
  readonly #firsts: Naming[] = [];
  #vouchers: readonly Naming[] | null = null;
  #count = 0;

  /** Adds the next naming of the page. */
  add(naming: Naming): void {
    const placed = { order: this.#count++, naming };
    const lists = this.#lists[kindOf(naming)];
    const list = lists.get(bearerOf(naming));
    if (list) list.push(placed);
    else {
      lists.set(bearerOf(naming), [placed]);
      this.#firsts.push(naming);
    }
  }

  /** The first naming that vouches for short names and whose entry `isContext` accepts. */
  voucher(isContext: (entry: EntryRef) => boolean): Naming | null {
    this.#vouchers ??= vouchersAmong(this.#firsts);
    return this.#vouchers.find(({ entry }) => entry !== undefined && isContext(entry)) ?? null;
  }

  #list(kind: NamingKind, key: string): readonly Placed[] {
    const lists = this.#lists[kind];
    return lists.size === 0 ? NONE : (lists.get(key) ?? NONE);
  }

  /** What the page says a form is throughout, seen from an order: the nearest such word before, else after. */
  wholePage(form: string, order: number): Naming | null {
    const list = this.#list('page', form);
    return list[Math.max(0, firstAfter(list, order) - 1)]?.naming ?? null;
  }

  #bearers(forms: readonly string[], entries: readonly EntryRef[]): Array<readonly Placed[]> {
    return [...entries.map((entry) => this.#list('entry', entry)), ...forms.map((form) => this.#list('other', form))];
  }

  /** The nearest before an order of the entries and of those who else bear one of the forms. */
  bearerBefore(forms: readonly string[], entries: readonly EntryRef[], order: number): Naming | null {
    let nearest: Placed | null = null;
    for (const list of this.#bearers(forms, entries)) {
      const before = list[firstAfter(list, order) - 1];
      if (before && (!nearest || before.order > nearest.order)) nearest = before;
    }
    return nearest?.naming ?? null;
  }

  /** The first naming after an order of each of the entries and of who else bears each form; the nearest first. */
  bearersAfter(forms: readonly string[], entries: readonly EntryRef[], order: number): Naming[] {
    return this.#bearers(forms, entries)
      .map((list) => list[firstAfter(list, order)])
      .filter((placed) => placed !== undefined)
      .sort((a, b) => a.order - b.order)
      .map(({ naming }) => naming);
  }
}
