/** What the reader chose of a thing holds for each of its entries: by which of them it is known depends on the order of packs. */
import type { EntryRef } from '../pack/entry-ref.ts';
import type { Things } from '../recognition/index/name-index.ts';
import type { Choices } from '../settings/choices.ts';
import { choicesFor, type PageChoice } from '../settings/page-choice.ts';
import type { Settings } from '../settings/settings.ts';

/** The settings that a choice changes. `things` is null where packs can't be read: then it holds for the entry alone. */
export function keepChoice(things: Things | null, now: Settings, choice: PageChoice): Choices {
  if ('rule' in choice || !things) return choicesFor(now, choice);
  const refs = new Set(things.refsOf(choice.entry));
  const others = now.never.filter((ref) => !refs.has(ref));
  return { never: choice.never ? [...others, ...refs] : others };
}

/** What changes in the settings once packs have changed: what is now one thing with an entry that is never marked isn't either. */
export function keepNever(things: Things, { never }: Pick<Settings, 'never'>): Choices {
  const all: EntryRef[] = [...new Set(never.flatMap((ref) => [ref, ...things.refsOf(ref)]))];
  return all.length > never.length ? { never: all } : {};
}
