/** The pack of a reader's own names, and what each change makes of it. It holds entries and nothing else. */
import * as v from 'valibot';
import { languageTag, withoutStrays } from '../exchange/draft.ts';
import { MY_NAMES } from '../pack/entry-ref.ts';
import { formProblems } from '../pack/form-checks.ts';
import { Entry, type Form, PACK_FORMAT, PACK_LIMITS, type Pack } from '../pack/format.ts';
import { paradigmOf } from '../recognition/languages/paradigm-of.ts';
import { slugOf } from '../text/fold.ts';
import type { OwnName } from './own-name.ts';

/** Why a change was not made; `key` is the sentence of `_locales` that tells the reader. */
export class NamesRefused extends Error {
  override name = 'NamesRefused';
  constructor(readonly key: 'names_there' | 'names_gone' | 'names_full' | 'names_unfit') {
    super(key);
  }
}

/** What the pack says of itself in the reader's language. */
export type NamesPackDetails = Pick<Pack, 'title' | 'description' | 'language' | 'licence'>;

/** A pack without names. */
export function emptyNamesPack({ title, description, language, licence }: NamesPackDetails): Pack {
  return {
    format: PACK_FORMAT,
    ...{ id: MY_NAMES, title, description, version: '1.0.0', language, licence, kind: 'made' },
    sources: [],
    entries: [],
    facts: [],
  };
}

/**
 * The pack with one more name, whose id is new.
 * @param unsaid what is said of a name of which the reader says nothing
 * @throws NamesRefused
 */
export function withName(pack: Pack, name: OwnName, unsaid: string): { pack: Pack; id: string } {
  if (pack.entries.length >= PACK_LIMITS.entries) throw new NamesRefused('names_full');
  const id = freeId(name.forms[0]?.text ?? '', new Set(pack.entries.map((entry) => entry.id)));
  const entry = entryFrom(pack, name, { id, unsaid, before: undefined });
  return { pack: withEntries(pack, [...pack.entries, entry]), id };
}

/**
 * The pack with a name as it is now; it keeps its id, and what the form doesn't ask for.
 * @throws NamesRefused
 */
export function withEditedName(pack: Pack, id: string, name: OwnName, unsaid: string): Pack {
  const before = entryOf(pack, id);
  const entry = entryFrom(pack, name, { id, unsaid, before });
  return withEntries(
    pack,
    pack.entries.map((each) => (each.id === id ? entry : each)),
  );
}

/**
 * The pack without a name, and that name as it was.
 * @throws NamesRefused
 */
export function withoutName(pack: Pack, id: string): { pack: Pack; deleted: Entry } {
  const deleted = entryOf(pack, id);
  return {
    pack: withEntries(
      pack,
      pack.entries.filter((each) => each !== deleted),
    ),
    deleted,
  };
}

/**
 * The pack with a deleted name again, under its id.
 * @throws NamesRefused when the reader has added it anew by then
 */
export function withNameAgain(pack: Pack, deleted: Entry): Pack {
  if (pack.entries.some(({ id }) => id === deleted.id)) throw new NamesRefused('names_there');
  return withEntries(pack, [...pack.entries, checked(deleted, pack)]);
}

function entryOf({ entries }: Pack, id: string): Entry {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new NamesRefused('names_gone');
  return entry;
}

/** `languages`: in whose texts its names are to be found. */
function withEntries(pack: Pack, entries: Entry[]): Pack {
  const { languages: _, ...others } = pack;
  const tags = new Set(entries.flatMap(({ forms }) => forms.flatMap(({ language }) => language ?? [])));
  tags.delete(pack.language);
  const foreign = [...tags].sort().slice(0, PACK_LIMITS.languagesOfPack - 1);
  return { ...others, ...(foreign.length > 0 && { languages: [pack.language, ...foreign] }), entries };
}

interface Making {
  id: string;
  unsaid: string;
  /** What the name was before it is edited. */
  before: Entry | undefined;
}

function entryFrom(pack: Pack, name: OwnName, { id, unsaid, before }: Making): Entry {
  const [first, ...others] = formsFrom(pack, name, before);
  if (!first) throw new NamesRefused('names_unfit');
  const taken = textsOfOthers(pack, id);
  if (first.use !== 'short' && taken.has(first.text)) throw new NamesRefused('names_there');
  const owned = first.use === 'short' && !taken.has(first.text) ? { ...first, default: true as const } : first;
  const forms = [owned, ...others.map((form) => (taken.has(form.text) ? { ...form, use: 'short' as const } : form))];
  const gloss = withoutStrays(name.gloss.replace(/[<>]/g, ' ')) || unsaid;
  return checked(
    { ...before, id, type: name.type, label: first.text, gloss, forms, naming: before?.naming ?? null },
    pack,
  );
}

/** What others are called wherever it stands, or own: no second name may. */
function textsOfOthers({ entries }: Pack, id: string): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) =>
      entry.id === id
        ? []
        : entry.forms.filter(({ use, default: owns }) => use === undefined || owns).map(({ text }) => text),
    ),
  );
}

/** The forms with what they need, each once; those that are nothing but white space are left out. */
function formsFrom(pack: Pack, { type, forms, language, cases }: OwnName, before: Entry | undefined): Form[] {
  const tag = languageTag(language) ?? pack.language;
  const made = forms.flatMap(({ text: told, use }): Form[] => {
    const text = withoutStrays(told.replace(/[<>]/g, ' '));
    if (text === '') return [];
    const same = before?.forms.find((form) => form.text === text && (form.language ?? pack.language) === tag);
    const inflect = cases ? (same?.inflect ?? paradigmOf(text, type, tag)) : undefined;
    return [
      {
        text,
        ...(use === 'short' && { use }),
        ...(tag !== pack.language && { language: tag }),
        ...(inflect !== undefined && { inflect }),
      },
    ];
  });
  return made.filter(({ text }, at) => made.findIndex((form) => form.text === text) === at);
}

function checked(entry: Entry, { language }: Pack): Entry {
  const result = v.safeParse(Entry, entry);
  if (!result.success || formProblems(entry, [], language).length > 0) throw new NamesRefused('names_unfit');
  return result.output;
}

/** The label's slug, with a number when another has it. */
function freeId(label: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(label.slice(0, 150)) || 'name';
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(id)) return id;
  }
}
