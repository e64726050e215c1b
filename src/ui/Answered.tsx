import type { ComponentChildren } from 'preact';
import { useText } from './locale.tsx';
import type { Answer } from './use-answer.ts';

export interface AnsweredProps<T> {
  answer: Answer<T>;
  /** What the page's first heading says until the value brings its own, for pages where nothing else has one. */
  heading?: string;
  children: (value: T) => ComponentChildren;
}

/** What an answer shows: a quiet sign after a moment's waiting, a sentence and a way on when it failed, else its value. */
export function Answered<T>({ answer, heading, children }: AnsweredProps<T>) {
  const t = useText();
  if (answer.state === 'ready') return <>{children(answer.value)}</>;
  return (
    <>
      {heading && <h1 class="bgr-unseen">{heading}</h1>}
      {answer.state === 'waiting' ? <Waiting text={t('waiting')} /> : <Failure answer={answer} />}
    </>
  );
}

function Failure({ answer }: { answer: Extract<Answer<unknown>, { state: 'failed' }> }) {
  const t = useText();
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
