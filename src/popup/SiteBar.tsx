import type { PageState } from '../messages/message-map.ts';
import type { SiteRule } from '../settings/settings.ts';
import { useText } from '../ui/locale.tsx';
import { readableHost } from '../ui/readable-host.ts';
import { Switch } from '../ui/Switch.tsx';
import type { PopupActions } from './popup-actions.ts';

export interface SiteBarProps {
  state: PageState | null;
  rule: SiteRule;
  actions: Pick<PopupActions, 'rule' | 'enable'>;
}

/** How many names there are, and what holds on this site. */
export function SiteBar({ state, rule, actions }: SiteBarProps) {
  const t = useText();
  const off = state?.state === 'off' || rule === 'off';
  const site = state?.host ?? '';
  return (
    <header class="top">
      <div class="row">
        <h1>
          {t('popup_title')}
          {state && state.names.length > 0 && <span class="total"> · {state.names.length}</span>}
        </h1>
      </div>
      {state && (
        <div class="row">
          <span class="site" title={site}>
            {readableHost(site)}
          </span>
          <Switch
            on={!off}
            label={t('popup_site_switch', readableHost(site))}
            onChange={(on) => (state.state === 'off' ? actions.enable() : actions.rule(site, on ? 'on' : 'off'))}
          >
            {t('popup_mark')}
          </Switch>
        </div>
      )}
      {state && !off && (
        <div class="row whole">
          <span />
          <Switch
            on={rule === 'whole-page'}
            label={t('popup_whole_page')}
            onChange={(on) => actions.rule(site, on ? 'whole-page' : 'on')}
          >
            <span class="small">{t('popup_whole_page')}</span>
          </Switch>
        </div>
      )}
    </header>
  );
}
