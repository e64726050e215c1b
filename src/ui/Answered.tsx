import type { ComponentChildren } from 'preact';
import { useText } from './text.tsx';
import type { Answer } from './use-answer.ts';

export interface AnsweredProps<T> {
  answer: Answer<T>;
  children: (value: T) => ComponentChildren;
}

/** What an answer shows: a quiet sign after a moment's waiting, a sentence and a way on when it failed, else its value. */
export function Answered<T>({ answer, children }: AnsweredProps<T>) {
  const t = useText();
  if (answer.state === 'ready') return <>{children(answer.value)}</>;
  if (answer.state === 'waiting') return <Waiting text={t('waiting')} />;
  return (
    <div class="bgr-failed" role="alert">
      <p>{answer.because ?? t('no_answer')}</p>
      <button type="button" class="bgr-button" onClick={answer.again}>
        {t('try_again')}
      </button>
    </div>
  );
}

/** Says that work goes on, and how far it is (0 to 1) where that is known. Shows itself only when the wait is felt. */
export function Waiting({ text, done }: { text: string; done?: number }) {
  return (
    <p class="bgr-waiting" role="status">
      {text} {done !== undefined && <progress value={done} max={1} aria-label={text} />}
    </p>
  );
}
