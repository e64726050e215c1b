/** What a person would have to put right in the names that are proposed for labelled texts. */
import type { NameCluster } from '../../src/mining/cluster-names.ts';

/** A thing as people labelled it: its spellings, the first of which is what it is called. `-`: may be a name or not. */
export interface LabelledThing {
  type: string;
  spellings: readonly string[];
}

/** One step in the list of names, in words. */
export type Correction = `${'ignore' | 'split' | 'merge' | 'type' | 'rename' | 'missing'}: ${string}`;

/**
 * The steps to what was labelled: a name that is none is ignored, a way of writing that is another thing's is split off, the parts
 * of a thing are merged, and each thing has its type and one of its own spellings for a label. A thing that wasn't found counts as
 * one step as well, though the list has none for it.
 */
export function correctionsOf(proposals: readonly NameCluster[], things: readonly LabelledThing[]): Correction[] {
  const thingOf = new Map(things.flatMap((thing) => thing.spellings.map((spelling) => [spelling, thing] as const)));
  const corrections: Correction[] = [];
  const found = new Map<LabelledThing, number>();
  for (const { label, type, forms } of proposals) {
    const parts = new Map<LabelledThing, number>();
    for (const { text, count } of forms) {
      const thing = thingOf.get(text);
      if (thing) parts.set(thing, (parts.get(thing) ?? 0) + count);
    }
    const [main, ...others] = [...parts].sort(([, a], [, b]) => b - a).map(([thing]) => thing);
    if (!main) {
      corrections.push(`ignore: ${label}`);
      continue;
    }
    for (const other of others) {
      const own = forms.filter(({ text }) => thingOf.get(text) === other);
      for (const { text } of own) corrections.push(`split: ${text} from ${label}`);
      found.set(other, (found.get(other) ?? 0) + 1);
    }
    found.set(main, (found.get(main) ?? 0) + 1);
    if (main.type === '-') continue;
    if (type !== main.type && found.get(main) === 1) corrections.push(`type: ${label} is no ${type} but ${main.type}`);
    if (!main.spellings.includes(label)) corrections.push(`rename: ${label} to ${main.spellings[0]}`);
  }
  for (const thing of things) {
    const count = found.get(thing) ?? 0;
    const [name = ''] = thing.spellings;
    if (thing.type === '-') continue;
    if (count === 0) corrections.push(`missing: ${name}`);
    for (let i = 1; i < count; i++) corrections.push(`merge: ${name}`);
  }
  return corrections;
}
