import { useId } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import { useText } from '../ui/locale.tsx';

export interface ChoiceProps<V extends string> {
  /** What is asked. */
  legend: LocaleKey;
  /** The answers, in order; a hint explains one. */
  answers: ReadonlyArray<{ value: V; text: LocaleKey; hint?: LocaleKey }>;
  value: V;
  onChange: (value: V) => void;
}

/** One of a few. */
export function Choice<V extends string>({ legend, answers, value, onChange }: ChoiceProps<V>) {
  const t = useText();
  const id = useId();
  return (
    <fieldset class="choice">
      <legend>{t(legend)}</legend>
      {answers.map(({ value: one, text, hint }) => (
        <label key={one}>
          <input type="radio" name={id} checked={one === value} onChange={() => onChange(one)} />
          <span>
            {t(text)}
            {hint && <span class="hint">{t(hint)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
