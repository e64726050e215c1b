/** The addresses of the page of packs: in the part after `#`. */

import { pathOf } from './vocabulary.ts';

/** Where on the page of packs a reader is. `add`: the form of a new name, with what was selected; `names`: the reader's own. */
export type PacksRoute = { view: 'packs' } | { view: 'add'; text: string } | { view: 'names' };

/** Reads an address's hash; anything that isn't an address of ours is the page itself. */
export function parsePacksRoute(hash: string): PacksRoute {
  const [, view = '', text = ''] = /^#?\/(\w+)(?:\/(.*))?$/s.exec(hash) ?? [];
  if (view === 'names') return { view };
  if (view !== 'add') return { view: 'packs' };
  try {
    return { view, text: decodeURIComponent(text) };
  } catch {
    return { view, text: '' };
  }
}

/** The part of the address after `#`. */
export function packsAddressOf(route: PacksRoute): string {
  if (route.view === 'packs') return '/';
  return route.view === 'add' ? `/add/${encodeURIComponent(route.text)}` : `/${route.view}`;
}

/** Address of the form of a new name, with a text in it. */
export const addNameHref = (text: string): string => `/${pathOf('packs')}#${packsAddressOf({ view: 'add', text })}`;
