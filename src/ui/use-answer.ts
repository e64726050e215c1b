/** A question and what becomes of it, for views that wait for an answer. */
import { useCallback, useEffect, useState } from 'preact/hooks';

/** `because` is the refusal's own sentence, or null when nobody answered. */
export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'failed'; because: string | null; again: () => void }
  | { state: 'ready'; value: T };

/**
 * Asks when first shown and whenever `about` changes. An answer to an older question is dropped. A rejection is `failed`
 * until `again` is called.
 */
export function useAnswer<T>(ask: () => Promise<T>, about: string): Answer<T> {
  const [answer, setAnswer] = useState<{ about: string; value?: T; failed?: unknown } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` tells the question, `attempt` asks it again.
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setAnswer({ about, value }),
      (failed) => current && setAnswer({ about, failed }),
    );
    return () => {
      current = false;
    };
  }, [about, attempt]);
  if (answer === null || answer.about !== about) return { state: 'waiting' };
  if ('failed' in answer) return { state: 'failed', because: refusalOf(answer.failed), again };
  return { state: 'ready', value: answer.value as T };
}

/** The sentence of a refusal, which says why there is no answer; null for any other failure. */
export function refusalOf(failed: unknown): string | null {
  return failed instanceof Error && failed.name === 'Refused' ? failed.message : null;
}
