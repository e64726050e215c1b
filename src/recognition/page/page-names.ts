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

/** Where odd words in front of a form may make somebody else of it. */
interface OddWords {
  all: Placed[];
  /** By those that stand there more than once: they are names. */
  sure: Placed[];
  /** By the others. */
  unsure: Placed[];
}

/** The nearest before an order of several lists. */
function nearestBefore(lists: ReadonlyArray<readonly Placed[]>, order: number): Naming | null {
  let nearest: Placed | null = null;
  for (const list of lists) {
    const before = list[firstAfter(list, order) - 1];
    if (before && (!nearest || before.order > nearest.order)) nearest = before;
  }
  return nearest?.naming ?? null;
}

/** A page's namings, all added before the first question. */
export class PageNames {
  readonly #lists: Record<NamingKind, Map<string, Placed[]>> = {
    entry: new Map(),
    usual: new Map(),
    other: new Map(),
    odd: new Map(),
    page: new Map(),
  };
  /** By form. */
  readonly #oddWords = new Map<string, OddWords>();
  /** The first naming of each bearer. */
  readonly #firsts: Naming[] = [];
  #vouchers: readonly Naming[] | null = null;
  /** By entry. */
  readonly #voucherOf = new Map<number, Naming | null>();
  /** By form. */
  readonly #contextOf = new Map<number, Naming | null>();
  #count = 0;

  /** Adds the next naming of the page. */
  add(naming: Naming): void {
    const placed = { order: this.#count++, naming };
    const lists = this.#lists[kindOf(naming)];
    if (naming.odd !== undefined) this.#addOdd(placed);
    const list = lists.get(bearerOf(naming));
    if (list) list.push(placed);
    else {
      lists.set(bearerOf(naming), [placed]);
      this.#firsts.push(naming);
    }
  }

  #addOdd(placed: Placed): void {
    const { form } = placed.naming;
    const words = this.#oddWords.get(form);
    if (words) words.all.push(placed);
    else this.#oddWords.set(form, { all: [placed], sure: [], unsure: [] });
  }

  /** What vouches for an entry, looked for once among those that vouch. */
  voucherOf(entry: number, find: (vouchers: readonly Naming[]) => Naming | null): Naming | null {
    const known = this.#voucherOf.get(entry);
    if (known !== undefined) return known;
    const voucher = find(this.vouchers);
    this.#voucherOf.set(entry, voucher);
    return voucher;
  }

  /** What a page says about a form whatever stands beside it, looked for once. */
  contextOf(form: number, find: (vouchers: readonly Naming[]) => Naming | null): Naming | null {
    const known = this.#contextOf.get(form);
    if (known !== undefined) return known;
    const context = find(this.vouchers);
    this.#contextOf.set(form, context);
    return context;
  }

  /** The namings that vouch for short names, in order. */
  get vouchers(): readonly Naming[] {
    this.#vouchers ??= vouchersAmong(this.#firsts);
    return this.#vouchers;
  }

  #list(kind: NamingKind, key: string): readonly Placed[] {
    const lists = this.#lists[kind];
    return lists.size === 0 ? NONE : (lists.get(key) ?? NONE);
  }

  /** True when the page names an entry in full. */
  names(entry: EntryRef): boolean {
    return this.#lists.entry.has(entry);
  }

  /** True when the page says whose a form is, or tells of something else by it. */
  tellsOf(form: string): boolean {
    return this.#oddWords.has(form) || this.#lists.other.has(form) || this.#lists.page.has(form);
  }

  /** What a place's form is borrowed for on the page, each once; nothing when nothing is called by it. */
  borrowersOf(form: string): string[] {
    const all = this.#oddWords.get(form)?.all ?? NONE;
    return [...new Set(all.flatMap(({ naming: { wholePage, odd } }) => (wholePage && odd !== undefined ? odd : [])))];
  }

  /** The first naming of an entry by its surname alone; null where there is none, or somebody else bears it. */
  usualNaming(entry: EntryRef): Naming | null {
    return this.vouchers.find((naming) => naming.usual && naming.entry === entry) ?? null;
  }

  /** What the page says a form is throughout, seen from an order: the nearest such word before, else after. */
  wholePage(form: string, order: number): Naming | null {
    const list = this.#list('page', form);
    return list[Math.max(0, firstAfter(list, order) - 1)]?.naming ?? null;
  }

  /** Where the entries are named and who else surely bears one of the forms; most short names are nobody's on the page. */
  #bearers(forms: readonly string[], entries: readonly EntryRef[]): Array<readonly Placed[]> {
    const lists: Array<readonly Placed[]> = [];
    const { entry: named, other } = this.#lists;
    for (const entry of named.size > 0 ? entries : []) {
      const list = named.get(entry);
      if (list) lists.push(list);
    }
    for (const form of other.size > 0 ? forms : []) {
      const list = other.get(form);
      if (list) lists.push(list);
    }
    return lists;
  }

  /** Where odd words in front of the forms make somebody else of them, surely or not. */
  #odd(forms: readonly string[], isSure: boolean): Array<readonly Placed[]> {
    if (this.#oddWords.size === 0) return [];
    return forms.flatMap((form) => {
      const words = this.#oddWords.get(form);
      if (!words) return [];
      if (words.sure.length + words.unsure.length < words.all.length) this.#sort(words);
      return [isSure ? words.sure : words.unsure];
    });
  }

  #sort(words: OddWords): void {
    const isName = ({ naming }: Placed) => this.#list('odd', bearerOf(naming)).length > 1;
    words.sure = words.all.filter(isName);
    words.unsure = words.all.filter((placed) => !isName(placed));
  }

  /**
   * The nearest before an order of the entries and of those who else bear one of the forms. An odd word that stands once counts
   * where nobody bore the name before: it takes the name from nobody.
   */
  bearerBefore(forms: readonly string[], entries: readonly EntryRef[], order: number): Naming | null {
    const sure = this.#bearers(forms, entries);
    sure.push(...this.#odd(forms, true));
    return nearestBefore(sure, order) ?? nearestBefore(this.#odd(forms, false), order);
  }

  /** The first naming after an order of each of the entries and of who else bears each form; the nearest first. */
  bearersAfter(forms: readonly string[], entries: readonly EntryRef[], order: number): Naming[] {
    const lists = this.#bearers(forms, entries);
    lists.push(...this.#odd(forms, true), ...this.#odd(forms, false));
    if (lists.length === 0) return [];
    return lists
      .map((list) => list[firstAfter(list, order)])
      .filter((placed) => placed !== undefined)
      .sort((a, b) => a.order - b.order)
      .map(({ naming }) => naming);
  }
}
