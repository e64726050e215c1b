/** Addresses inside the library, for links. */

import { hashOf } from '../messages/library-route.ts';
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';

export const entryHref = (entry: EntryRef) => hashOf({ view: 'entry', entry });
export const sourceHref = (source: SourceRef) => hashOf({ view: 'source', source });
export const typeHref = (type: string) => hashOf({ view: 'type', type });
