import { useId } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { useText } from '../ui/locale.tsx';
import { Switch } from '../ui/Switch.tsx';
import { Choice } from './Choice.tsx';
import type { Change } from './use-settings.ts';

/** Where names are explained, and when the card opens by itself. */
export function CardSection({ settings, change }: { settings: Settings; change: Change }) {
  const t = useText();
  return (
    <section aria-labelledby="card">
      <h2 id="card">{t('options_card')}</h2>
      <Choice
        legend="options_opens_in"
        answers={[
          { value: 'card', text: 'options_opens_in_card' },
          { value: 'panel', text: 'options_opens_in_panel', hint: 'options_opens_in_panel_hint' },
          { value: 'both', text: 'options_opens_in_both' },
        ]}
        value={settings.opensIn}
        onChange={(opensIn) => change(() => ({ opensIn }))}
      />
      <p>
        <Switch on={settings.hover} onChange={(hover) => change(() => ({ hover }))} label={t('options_hover')}>
          {t('options_hover')}
        </Switch>
      </p>
      <p class="hint">{t('options_hover_hint')}</p>
      <Delay
        label={t('options_hover_in')}
        value={settings.hoverIn}
        disabled={!settings.hover}
        onChange={(hoverIn) => change(() => ({ hoverIn }))}
      />
      <Delay
        label={t('options_hover_out')}
        value={settings.hoverOut}
        disabled={!settings.hover}
        onChange={(hoverOut) => change(() => ({ hoverOut }))}
      />
      <p>
        <Switch on={settings.memory} onChange={(memory) => change(() => ({ memory }))} label={t('options_memory')}>
          {t('options_memory')}
        </Switch>
      </p>
      <p class="hint">{t('options_memory_hint')}</p>
    </section>
  );
}

interface DelayProps {
  label: string;
  /** Milliseconds. */
  value: number;
  disabled: boolean;
  onChange: (value: number) => void;
}

/** A delay from nothing to two seconds, in steps that can be felt. */
function Delay({ label, value, disabled, onChange }: DelayProps) {
  const t = useText();
  const id = useId();
  return (
    <p class="delay">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={2000}
        step={50}
        value={value}
        disabled={disabled}
        aria-valuetext={t('options_milliseconds', value)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span aria-hidden="true">{t('options_milliseconds', value)}</span>
    </p>
  );
}
