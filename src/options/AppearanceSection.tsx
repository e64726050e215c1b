import type { Settings } from '../settings/settings.ts';
import { useText } from '../ui/locale.tsx';
import { Switch } from '../ui/Switch.tsx';
import { Choice } from './Choice.tsx';
import type { Change } from './use-settings.ts';

/** How strongly names are marked, by what, the windows' colours, and the toolbar icon. */
export function AppearanceSection({ settings, change }: { settings: Settings; change: Change }) {
  const t = useText();
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('options_appearance')}</h2>
      <Choice
        legend="options_strength"
        answers={[
          { value: 'quiet', text: 'options_strength_quiet' },
          { value: 'strong', text: 'options_strength_strong' },
        ]}
        value={settings.strength}
        onChange={(strength) => change(() => ({ strength }))}
      />
      <Choice
        legend="options_painter"
        answers={[
          { value: 'highlight', text: 'options_painter_highlight', hint: 'options_painter_highlight_hint' },
          { value: 'mark', text: 'options_painter_mark', hint: 'options_painter_mark_hint' },
        ]}
        value={settings.painter}
        onChange={(painter) => change(() => ({ painter }))}
      />
      <Choice
        legend="options_theme"
        answers={[
          { value: 'page', text: 'options_theme_page' },
          { value: 'system', text: 'options_theme_system' },
          { value: 'light', text: 'options_theme_light' },
          { value: 'dark', text: 'options_theme_dark' },
        ]}
        value={settings.theme}
        onChange={(theme) => change(() => ({ theme }))}
      />
      <p>
        <Switch on={settings.badge} onChange={(badge) => change(() => ({ badge }))} label={t('options_badge')}>
          {t('options_badge')}
        </Switch>
      </p>
    </section>
  );
}
