import { useId, useState } from 'preact/hooks';
import { snake } from '../locale-key.ts';
import { type Settings, SITE_RULES, type SiteRule } from '../settings/settings.ts';
import { siteRuleOf, withoutSiteRule, withSiteRule } from '../settings/site-rule.ts';
import { Icon } from '../ui/Icon.tsx';
import { CLOSE } from '../ui/icons.ts';
import { useText } from '../ui/locale.tsx';
import { readableHost } from '../ui/readable-host.ts';
import { siteOf } from './site-of.ts';
import type { Change } from './use-settings.ts';

/** Rules that differ from what holds everywhere: names in articles. */
const RULES: readonly SiteRule[] = ['off', 'whole-page'];

/** Sites with a rule of their own. */
export function SitesSection({ sites, change }: { sites: Settings['sites']; change: Change }) {
  const t = useText();
  const hosts = Object.keys(sites).sort();
  const set = (host: string, rule: SiteRule) => change((now) => withSiteRule(now, host, rule));
  /** A site under a domain with a rule may also be as all others, and says so when that rule has gone. */
  const rulesFor = (host: string) => (inherits(sites, host) || sites[host] === 'on' ? SITE_RULES : RULES);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p class="hint">{t('options_sites_hint')}</p>
      {hosts.length > 0 && (
        <ul class="rows">
          {hosts.map((host) => (
            <li key={host}>
              <span class="host" title={host}>
                {readableHost(host)}
              </span>
              <RuleChoice
                label={t('options_site_rule', readableHost(host))}
                rules={rulesFor(host)}
                rule={sites[host] ?? 'on'}
                onChange={(rule) => set(host, rule)}
              />
              <button
                type="button"
                class="square"
                aria-label={t('options_remove', readableHost(host))}
                title={t('options_remove', readableHost(host))}
                onClick={() => change((now) => withoutSiteRule(now, host))}
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

/** True of a site that would have a rule of its domain if it had none of its own. */
const inherits = (sites: Settings['sites'], site: string): boolean =>
  siteRuleOf({ sites: withoutSiteRule({ sites }, site).sites ?? {} }, site) !== 'on';

interface RuleChoiceProps {
  label: string;
  rules: readonly SiteRule[];
  rule: SiteRule;
  onChange: (rule: SiteRule) => void;
}

function RuleChoice({ label, rules, rule, onChange }: RuleChoiceProps) {
  const t = useText();
  return (
    <select
      aria-label={label}
      value={rule}
      onChange={(event) => onChange(rules.find((one) => one === event.currentTarget.value) ?? 'off')}
    >
      {rules.map((one) => (
        <option key={one} value={one}>
          {t(`site_rule_${snake(one)}`)}
        </option>
      ))}
    </select>
  );
}

function NewSite({ onAdd }: { onAdd: (host: string, rule: SiteRule) => void }) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<SiteRule>('off');
  const [refused, setRefused] = useState(false);
  const add = () => {
    const host = siteOf(typed);
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
        <RuleChoice label={t('options_site_new_rule')} rules={RULES} rule={rule} onChange={setRule} />
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
