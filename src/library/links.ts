/** Addresses inside the library, for links. */

import { hashOf } from '../messages/library-route.ts';
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';

export const entryHref = (entry: EntryRef) => hashOf({ view: 'entry', entry });
export const sourceHref = (source: SourceRef, fact?: string) =>
  hashOf({ view: 'source', source, ...(fact === undefined ? {} : { fact }) });
export const typeHref = (type: string) => hashOf({ view: 'type', type });
