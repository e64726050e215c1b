/** Who is named on a page, in its order: what short names are decided by. */
import type { Naming } from './mention.ts';

interface Placed {
  /** Counts a page's namings from its start. */
  order: number;
  naming: Naming;
}

function keyOf(naming: Naming): string {
  if (naming.wholePage) return `page ${naming.form}`;
  return naming.entry === undefined ? `other ${naming.form}` : `entry ${naming.entry}`;
}

/** A block's namings without those that stand between the first and last of their kind: they change nothing. */
export function essentialNamings(namings: readonly Naming[]): Naming[] {
  if (namings.length < 3) return [...namings];
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  namings.forEach((naming, at) => {
    const key = keyOf(naming);
    if (!first.has(key)) first.set(key, at);
    last.set(key, at);
  });
  return namings.filter((naming, at) => first.get(keyOf(naming)) === at || last.get(keyOf(naming)) === at);
}

export class PageNames {
  readonly #byKey = new Map<string, Placed[]>();
  readonly #named: Naming[] = [];
  #count = 0;

  /** Adds the next naming of the page. */
  add(naming: Naming): void {
    const placed = { order: this.#count++, naming };
    const key = keyOf(naming);
    const list = this.#byKey.get(key);
    if (list) list.push(placed);
    else {
      this.#byKey.set(key, [placed]);
      if (naming.entry !== undefined && !naming.wholePage) this.#named.push(naming);
    }
  }

  /** How many namings were added: the order of the next one. */
  get count(): number {
    return this.#count;
  }

  /** The first entry named in full that `isContext` accepts; one that the page says is something else does not count. */
  context(isContext: (entry: string) => boolean): Naming | null {
    const counts = ({ entry, form }: Naming) =>
      entry !== undefined && isContext(entry) && this.wholePage(form, 0)?.other === undefined;
    return this.#named.find(counts) ?? null;
  }

  /** The last naming before an order, and the first at or after it, of those with a key. */
  #around(key: string, order: number): { before: Placed | null; after: Placed | null } {
    const list = this.#byKey.get(key) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as Placed).order < order) low = middle + 1;
      else high = middle;
    }
    return { before: list[low - 1] ?? null, after: list[low] ?? null };
  }

  /** What the page says a form is throughout, seen from an order: the nearest such word before, else after. */
  wholePage(form: string, order: number): Naming | null {
    const { before, after } = this.#around(`page ${form}`, order);
    return (before ?? after)?.naming ?? null;
  }

  /** The nearest before an order of the entries and of those who else bear the form, if one is given. */
  bearerBefore(form: string | null, entries: readonly string[], order: number): Naming | null {
    let nearest = form === null ? null : this.#around(`other ${form}`, order).before;
    for (const entry of entries) {
      const { before } = this.#around(`entry ${entry}`, order);
      if (before && (!nearest || before.order > nearest.order)) nearest = before;
    }
    return nearest?.naming ?? null;
  }

  /** The first naming after an order of each of the entries and of who else bears the form; the nearest first. */
  bearersAfter(form: string | null, entries: readonly string[], order: number): Naming[] {
    const keys = entries.map((entry) => `entry ${entry}`);
    if (form !== null) keys.push(`other ${form}`);
    return keys
      .map((key) => this.#around(key, order).after)
      .filter((placed) => placed !== null)
      .sort((a, b) => a.order - b.order)
      .map(({ naming }) => naming);
  }
}
