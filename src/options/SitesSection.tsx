import { useId, useState } from 'preact/hooks';
import { snake } from '../locale-key.ts';
import type { Settings, SiteRule } from '../settings/settings.ts';
import { withSiteRule } from '../settings/site-rule.ts';
import { Icon } from '../ui/Icon.tsx';
import { CLOSE } from '../ui/icons.ts';
import { useText } from '../ui/locale.tsx';
import { hostOf } from './host-of.ts';
import type { Change } from './use-settings.ts';

/** Rules that differ from what holds everywhere: names in articles. */
const RULES = ['off', 'whole-page'] as const satisfies readonly SiteRule[];
type OwnRule = (typeof RULES)[number];

/** Sites with a rule of their own. */
export function SitesSection({ sites, change }: { sites: Settings['sites']; change: Change }) {
  const t = useText();
  const hosts = Object.keys(sites).sort();
  const set = (host: string, rule: SiteRule) => change((now) => withSiteRule(now, host, rule));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p class="hint">{t('options_sites_hint')}</p>
      {hosts.length > 0 && (
        <ul class="rows">
          {hosts.map((host) => (
            <li key={host}>
              <span class="host">{host}</span>
              <RuleChoice
                label={t('options_site_rule', host)}
                rule={sites[host] ?? 'on'}
                onChange={(rule) => set(host, rule)}
              />
              <button
                type="button"
                class="square"
                aria-label={t('options_remove', host)}
                title={t('options_remove', host)}
                onClick={() => set(host, 'on')}
              >
                <Icon shape={CLOSE} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewSite onAdd={set} />
    </section>
  );
}

function RuleChoice({ label, rule, onChange }: { label: string; rule: SiteRule; onChange: (rule: OwnRule) => void }) {
  const t = useText();
  return (
    <select
      aria-label={label}
      value={rule}
      onChange={(event) => onChange(RULES.find((one) => one === event.currentTarget.value) ?? 'off')}
    >
      {RULES.map((one) => (
        <option key={one} value={one}>
          {t(`site_rule_${snake(one)}`)}
        </option>
      ))}
    </select>
  );
}

function NewSite({ onAdd }: { onAdd: (host: string, rule: OwnRule) => void }) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<OwnRule>('off');
  const [refused, setRefused] = useState(false);
  const add = () => {
    const host = hostOf(typed);
    setRefused(host === null);
    if (host === null) return;
    onAdd(host, rule);
    setTyped('');
  };
  return (
    <form
      class="new-site"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{t('options_site_new')}</label>
      <span class="line">
        <input
          id={id}
          inputMode="url"
          autoComplete="off"
          placeholder="news.example"
          value={typed}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <RuleChoice label={t('options_site_new_rule')} rule={rule} onChange={setRule} />
        <button type="submit" class="bgr-button">
          {t('options_site_add')}
        </button>
      </span>
      {refused && (
        <span id={`${id}-refused`} class="refused" role="alert">
          {t('options_site_refused')}
        </span>
      )}
    </form>
  );
}
