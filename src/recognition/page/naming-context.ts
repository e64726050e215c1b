/**
 * Which namings a short name depends on. Recognition decides by this, and the content script sends and remembers no
 * more than this: of the namings before the short name the last of each bearer, of those after it the first of each, and
 * of the whole page those who vouch for names that nobody bears in full.
 */
import type { Naming } from '../mention.ts';

/**
 * What a naming tells of: an entry in full, the usual owner of a surname that stands alone, somebody else who bears a form,
 * surely or by an odd word alone, or what a form is on the whole page.
 */
export type NamingKind = 'entry' | 'usual' | 'other' | 'odd' | 'page';

export function kindOf({ entry, usual, odd, wholePage }: Naming): NamingKind {
  if (wholePage) return 'page';
  if (entry !== undefined) return usual ? 'usual' : 'entry';
  return odd ? 'odd' : 'other';
}

/** The bearer that a naming tells of: of two with the same kind and bearer, only the nearer counts. */
export function bearerOf({ entry, form, odd, wholePage }: Naming): string {
  if (odd !== undefined) return `${odd} ${form}`;
  return wholePage || entry === undefined ? form : entry;
}

interface Occurrences {
  first: Naming;
  firstAt: number;
  last: Naming;
  lastAt: number;
}

/** Namings in the order in which they were added, forwards or backwards through a page. */
export class NamingRun {
  /** In the order of the last ones. */
  readonly #byBearer = new Map<string, Occurrences>();
  #count = 0;

  add(naming: Naming): void {
    const key = `${kindOf(naming)} ${bearerOf(naming)}`;
    const at = this.#count++;
    const known = this.#byBearer.get(key);
    this.#byBearer.delete(key);
    this.#byBearer.set(key, {
      first: known?.first ?? naming,
      firstAt: known?.firstAt ?? at,
      last: naming,
      lastAt: at,
    });
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** The first naming of each bearer, in order. */
  get firsts(): Naming[] {
    return [...this.#byBearer.values()].sort((a, b) => a.firstAt - b.firstAt).map(({ first }) => first);
  }

  /** The last naming of each bearer, in order: what whoever comes next depends on. */
  *lasts(): Generator<Naming, void> {
    for (const { last } of this.#byBearer.values()) yield last;
  }

  /** The namings by odd words that stand there more than once: those are names. */
  get repeatedOdd(): Naming[] {
    const all = [...this.#byBearer.values()];
    return all
      .filter(({ first, firstAt, lastAt }) => lastAt > firstAt && kindOf(first) === 'odd')
      .map(({ first }) => first);
  }

  /** The first and the last naming of each bearer, in order. Seen from outside the run, the others change nothing. */
  get essential(): Naming[] {
    return [...this.#byBearer.values()]
      .flatMap(({ first, firstAt, last, lastAt }) => [
        { naming: first, at: firstAt },
        ...(lastAt > firstAt ? [{ naming: last, at: lastAt }] : []),
      ])
      .sort((a, b) => a.at - b.at)
      .map(({ naming }) => naming);
  }
}

/** Among so few namings each is compared with each. */
const FEW = 8;

/** True when a bearer is told of more than twice: only then something lies between its first and its last naming. */
function hasThrice(namings: readonly Naming[]): boolean {
  return namings.some((naming, at) => {
    let same = 0;
    for (let other = at + 1; other < namings.length; other++) if (isSame(naming, namings[other] as Naming)) same++;
    return same > 1;
  });
}

function isSame(one: Naming, other: Naming): boolean {
  return kindOf(one) === kindOf(other) && bearerOf(one) === bearerOf(other);
}

/** A block's namings without those that change nothing elsewhere. */
export function essentialNamings(namings: readonly Naming[]): readonly Naming[] {
  if (namings.length < 3 || (namings.length <= FEW && !hasThrice(namings))) return namings;
  const run = new NamingRun();
  for (const naming of namings) run.add(naming);
  return run.essential;
}

/**
 * Who vouches for short names, in order: of each entry its first naming on the page, but for those whose form the page
 * says is something else. A surname alone vouches too, unless somebody else bears it on the page. `firsts`: the first
 * naming of each bearer, over the whole page.
 */
export function vouchersAmong(firsts: readonly Naming[]): Naming[] {
  const contested = new Set(
    firsts.filter((naming) => kindOf(naming) === 'page' && naming.other).map(({ form }) => form),
  );
  const borne = new Set(firsts.filter(isOther).map(({ form }) => form));
  return firsts.filter((naming) => {
    const kind = kindOf(naming);
    return (kind === 'entry' || (kind === 'usual' && !borne.has(naming.form))) && !contested.has(naming.form);
  });
}

/** Somebody else who bears a form, surely or by an odd word alone. */
function isOther(naming: Naming): boolean {
  const kind = kindOf(naming);
  return kind === 'other' || kind === 'odd';
}
