import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import type { Settings } from '../settings/settings.ts';
import { useText } from '../ui/locale.tsx';
import { TypeBadge } from '../ui/TypeBadge.tsx';
import { Choice } from './Choice.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import type { Change } from './use-settings.ts';

/** Which names are marked, in which colours, and how often. */
export function NamesSection({ settings, change }: { settings: Settings; change: Change }) {
  const t = useText();
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t('options_names')}</h2>
      <fieldset>
        <legend>{t('options_types')}</legend>
        <ul class="type-rows">
          {ENTRY_TYPES.map((type) => (
            <TypeRow key={type} type={type} settings={settings} change={change} />
          ))}
        </ul>
      </fieldset>
      <Choice
        legend="options_repeat"
        answers={[
          { value: 'every', text: 'options_repeat_every', hint: 'options_repeat_every_hint' },
          { value: 'first', text: 'options_repeat_first' },
        ]}
        value={settings.repeat}
        onChange={(repeat) => change(() => ({ repeat }))}
      />
      <Choice
        legend="options_generic"
        answers={[
          { value: 'quiet', text: 'options_generic_quiet', hint: 'options_generic_quiet_hint' },
          { value: 'full', text: 'options_generic_full' },
        ]}
        value={settings.generic}
        onChange={(generic) => change(() => ({ generic }))}
      />
    </section>
  );
}

function TypeRow({ type, settings, change }: { type: EntryType; settings: Settings; change: Change }) {
  const marked = !settings.hiddenTypes.includes(type);
  const toggle = () =>
    change(({ hiddenTypes }) => ({
      hiddenTypes: marked ? [...hiddenTypes, type] : hiddenTypes.filter((hidden) => hidden !== type),
    }));
  return (
    <li>
      <label>
        <input type="checkbox" checked={marked} onChange={toggle} />
        <TypeBadge type={type} plural />
      </label>
      <ColourChoice type={type} colours={settings.colours} change={change} />
    </li>
  );
}
