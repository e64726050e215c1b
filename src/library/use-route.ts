/** Where the reader is, from the window's address. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from '../messages/library-route.ts';

/**
 * The route the address names, and `go`, which writes an address. `replace` leaves no step for Back: for an address that
 * follows the reader's typing.
 */
export function useRoute(page: Window): { route: Route; go: (route: Route, how?: 'replace') => void } {
  const [hash, setHash] = useState(page.location.hash);
  useEffect(() => {
    const onChange = () => setHash(page.location.hash);
    page.addEventListener('hashchange', onChange);
    return () => page.removeEventListener('hashchange', onChange);
  }, [page]);
  const go = useCallback(
    (route: Route, how?: 'replace') => {
      if (how === 'replace') page.history.replaceState(null, '', hashOf(route));
      else page.location.hash = hashOf(route);
      setHash(page.location.hash);
    },
    [page],
  );
  return { route: parseRoute(hash), go };
}
