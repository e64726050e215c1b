/** Addresses inside the library, for links. */
import { hashOf } from './route.ts';

export const entryHref = (entry: string) => hashOf({ view: 'entry', entry });
export const sourceHref = (source: string) => hashOf({ view: 'source', source });
export const typeHref = (type: string) => hashOf({ view: 'type', type });
