import { useId } from 'preact/hooks';
import { useText } from '../ui/text.tsx';

export interface ChoiceProps<V extends string> {
  /** The settings' sentences begin with it: `options_<name>` asks, `options_<name>_<value>` answers, `…_hint` explains. */
  name: string;
  values: readonly V[];
  value: V;
  /** Values with a line of explanation. */
  explained?: readonly V[];
  onChange: (value: V) => void;
}

/** One of a few. */
export function Choice<V extends string>({ name, values, value, explained = [], onChange }: ChoiceProps<V>) {
  const t = useText();
  const id = useId();
  const key = (one: V) => `options_${name}_${one.replaceAll('-', '_')}`;
  return (
    <fieldset class="choice">
      <legend>{t(`options_${name}`)}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={id} checked={one === value} onChange={() => onChange(one)} />
          <span>
            {t(key(one))}
            {explained.includes(one) && <span class="hint">{t(`${key(one)}_hint`)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
