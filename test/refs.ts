/** Refs into the made-up pack of most tests. */
import { type EntryRef, entryRef, type SourceRef, sourceRef } from '../src/pack/entry-ref.ts';

const PACK = 'harbour';

export const refOf = (id: string): EntryRef => entryRef(PACK, id);
export const sourceRefOf = (id: string): SourceRef => sourceRef(PACK, id);
