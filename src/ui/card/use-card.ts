/** The card's state machine for our own pages, which show the card as a part of themselves. */
import { useEffect, useReducer } from 'preact/hooks';
import type { Background } from '../../messages/message-map.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import { EMPTY, isShown, step, type ViewEvent, type ViewState } from './view-state.ts';

/** What the card says, and the way to tell it what happens. */
export function useCard(
  background: (entry: EntryRef) => Promise<Background | null>,
): [ViewState, (event: ViewEvent) => void] {
  const [state, dispatch] = useReducer<ViewState, ViewEvent>(step, EMPTY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every question has a token of its own.
  useEffect(() => {
    if (!isShown(state) || state.phase !== 'waiting') return;
    const { token, asked } = state;
    Promise.all(asked.map(background)).then(
      (backgrounds) => dispatch({ type: 'answer', token, backgrounds }),
      () => dispatch({ type: 'fail', token }),
    );
  }, [state.token]);
  return [state, dispatch];
}
