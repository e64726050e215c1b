/** Where the reader is, from the window's address. */
import { useCallback } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from '../messages/library-route.ts';
import { useHash } from '../ui/use-hash.ts';

/**
 * The route the address names, and `go`, which writes an address. `replace` leaves no step for Back: for an address that
 * follows the reader's typing.
 */
export function useRoute(page: Window): { route: Route; go: (route: Route, how?: 'replace') => void } {
  const [hash, look] = useHash(page);
  const go = useCallback(
    (route: Route, how?: 'replace') => {
      if (how === 'replace') page.history.replaceState(null, '', hashOf(route));
      else page.location.hash = hashOf(route);
      look();
    },
    [page, look],
  );
  return { route: parseRoute(hash), go };
}
