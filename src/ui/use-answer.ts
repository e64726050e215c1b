/** A question and what becomes of it, for views that wait for an answer. */
import { useCallback, useEffect, useState } from 'preact/hooks';

export type Answer<T> = { state: 'waiting' } | { state: 'failed'; again: () => void } | { state: 'ready'; value: T };

/**
 * Asks when first shown and whenever `about` changes. An answer to an older question is dropped. A rejection is `failed`
 * until `again` is called.
 */
export function useAnswer<T>(ask: () => Promise<T>, about: string): Answer<T> {
  const [answer, setAnswer] = useState<{ about: string; value?: T; failed?: true } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  }, []);
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setAnswer({ about, value }),
      () => current && setAnswer({ about, failed: true }),
    );
    return () => {
      current = false;
    };
    // The question is told by `about`; the function that asks it may be a new one at every drawing.
  }, [about, attempt]);
  if (answer === null || answer.about !== about) return { state: 'waiting' };
  return answer.failed ? { state: 'failed', again } : { state: 'ready', value: answer.value as T };
}
