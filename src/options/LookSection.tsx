import { SETTING_VALUES, type Settings } from '../settings/settings.ts';
import { useText } from '../ui/text.tsx';
import { Choice } from './Choice.tsx';
import type { Change } from './use-settings.ts';

/** How strongly names are marked, by what, and the windows' colours. */
export function LookSection({ settings, change }: { settings: Settings; change: Change }) {
  const t = useText();
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('options_look')}</h2>
      <Choice
        name="strength"
        values={SETTING_VALUES.strength}
        value={settings.strength}
        onChange={(strength) => change(() => ({ strength }))}
      />
      <Choice
        name="painter"
        values={SETTING_VALUES.painter}
        value={settings.painter}
        explained={SETTING_VALUES.painter}
        onChange={(painter) => change(() => ({ painter }))}
      />
      <Choice
        name="theme"
        values={SETTING_VALUES.theme}
        value={settings.theme}
        onChange={(theme) => change(() => ({ theme }))}
      />
    </section>
  );
}
