import type { Settings } from '../settings/settings.ts';
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
        values={['quiet', 'strong']}
        value={settings.strength}
        onChange={(strength) => change(() => ({ strength }))}
      />
      <Choice
        name="painter"
        values={['highlight', 'mark']}
        value={settings.painter}
        explained={['highlight', 'mark']}
        onChange={(painter) => change(() => ({ painter }))}
      />
      <Choice
        name="theme"
        values={['system', 'light', 'dark']}
        value={settings.theme}
        onChange={(theme) => change(() => ({ theme }))}
      />
    </section>
  );
}
