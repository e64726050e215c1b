import { useCallback, useEffect, useState } from 'preact/hooks';

/** The hash of the window's address, now and when it changes, and a way to look again after an address was written over. */
export function useHash(page: Window): [hash: string, look: () => void] {
  const [hash, setHash] = useState(page.location.hash);
  const look = useCallback(() => setHash(page.location.hash), [page]);
  useEffect(() => {
    page.addEventListener('hashchange', look);
    return () => page.removeEventListener('hashchange', look);
  }, [page, look]);
  return [hash, look];
}
