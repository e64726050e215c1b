/** Addresses inside the library, for links. */
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';
import { hashOf } from './route.ts';

export const entryHref = (entry: EntryRef) => hashOf({ view: 'entry', entry });
export const sourceHref = (source: SourceRef) => hashOf({ view: 'source', source });
export const typeHref = (type: string) => hashOf({ view: 'type', type });
