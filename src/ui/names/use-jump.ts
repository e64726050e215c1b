/** Going to the names of a page, for lists beside it. */
import { useState } from 'preact/hooks';
import type { PageName } from '../../messages/message-map.ts';
import type { Place } from './NameList.tsx';

/**
 * Scrolls to a mention and flashes it. `index` counts the entry's mentions from 0, wrapping round.
 * @returns the sentence it stands in, null when it is gone; and whether the page cuts it off, so that it was left where it is
 */
export type Jump = (name: PageName, index: number) => Promise<{ sentence: string | null; isCutOff: boolean }>;

/** What keeps a reader from a name, as `_locales` says it. */
export type JumpProblem = 'popup_gone' | 'popup_cut_off';

export interface Jumping {
  /** The mention that was gone to last. */
  at: Place | null;
  problem: JumpProblem | null;
  go(name: PageName, index: number): void;
  /** Points at an entry's first mention without going there; at nothing with null. */
  point(entry: Place['entry'] | null): void;
}

export function useJump(jump: Jump): Jumping {
  const [at, setAt] = useState<Place | null>(null);
  const [problem, setProblem] = useState<JumpProblem | null>(null);
  return {
    at,
    problem,
    go(name, index) {
      const place = { entry: name.id, index, sentence: null };
      setAt(place);
      jump(name, index).then(
        ({ sentence, isCutOff }) => {
          setProblem(sentence === null ? 'popup_gone' : isCutOff ? 'popup_cut_off' : null);
          // The reader may have gone on to another mention meanwhile.
          setAt((now) => (now === place ? { ...place, sentence } : now));
        },
        () => setProblem('popup_gone'),
      );
    },
    point(entry) {
      setAt(entry && { entry, index: 0, sentence: null });
      setProblem(null);
    },
  };
}
