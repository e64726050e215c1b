/**
 * How an entry or a source is known outside its pack: by pack id, "/" and the id inside the pack. Inside a pack ids stay
 * as its author wrote them, and two packs may use the same ones.
 */

declare const kind: unique symbol;

/** An entry of a pack: `russia-azerbaijan/ilham-aliyev`. */
export type EntryRef = string & { readonly [kind]: 'entry' };

/** A source of a pack: `russia-azerbaijan/002`. */
export type SourceRef = string & { readonly [kind]: 'source' };

/** The only pack of version 1.0.0, whose settings and addresses name entries and sources by their ids alone. */
const FIRST_PACK = 'russia-azerbaijan';

/** The id of the pack that holds the names a reader adds while reading. No other pack can have it. */
export const MY_NAMES = 'my-names';

/** Characters of a pack's and of an entry's id at most. */
const LONGEST = 200;
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ENTRY = new RegExp(`^(${SLUG})/(${SLUG})$`);
const SOURCE = /* @__PURE__ */ new RegExp(`^(${SLUG})/([A-Za-z0-9][A-Za-z0-9-]{0,63})$`);

/** The ref of a pack's entry. Both ids are taken as valid. */
export const entryRef = (pack: string, id: string): EntryRef => `${pack}/${id}` as EntryRef;

/** The ref of a pack's source. Both ids are taken as valid. */
export const sourceRef = (pack: string, id: string): SourceRef => `${pack}/${id}` as SourceRef;

/** The ids that a ref is made of. */
export function partsOf(ref: EntryRef | SourceRef): { pack: string; id: string } {
  const slash = ref.indexOf('/');
  return { pack: ref.slice(0, slash), id: ref.slice(slash + 1) };
}

/** True of a text that is made like the ref of an entry; whether there is one, its pack knows. */
export const isEntryRef = (value: unknown): value is EntryRef => isMadeLike(ENTRY, value);

/** True of a text that is made like the ref of a source. */
export const isSourceRef = (value: unknown): value is SourceRef => isMadeLike(SOURCE, value);

function isMadeLike(shape: RegExp, value: unknown): boolean {
  const [, pack = '', id = ''] = (typeof value === 'string' && shape.exec(value)) || [];
  return pack !== '' && pack.length <= LONGEST && id.length <= LONGEST;
}

/** The entry that a text stands for, which may be a bare id of version 1.0.0; null of any other text. */
export function readEntryRef(text: string): EntryRef | null {
  const ref = withPack(text);
  return isEntryRef(ref) ? ref : null;
}

/** The source that a text stands for, which may be a bare id of version 1.0.0; null of any other text. */
export function readSourceRef(text: string): SourceRef | null {
  const ref = withPack(text);
  return isSourceRef(ref) ? ref : null;
}

const withPack = (text: string): string => (text.includes('/') ? text : `${FIRST_PACK}/${text}`);
