import { Icon } from '../ui/Icon.tsx';
import { UNDO } from '../ui/icons.ts';
import { useText } from '../ui/locale.tsx';
import type { Change } from './use-settings.ts';

/** Names that aren't proposed any more, and the way to have them proposed again. In no language that is known: zxx. */
export function IgnoredSection({ ignored, change }: { ignored: readonly string[]; change: Change }) {
  const t = useText();
  return (
    <section aria-labelledby="ignored">
      <h2 id="ignored">{t('options_ignored')}</h2>
      {ignored.length === 0 && <p class="hint">{t('options_ignored_none')}</p>}
      <ul class="rows">
        {ignored
          .toSorted((a, b) => a.localeCompare(b))
          .map((name) => (
            <li key={name}>
              <span class="host" lang="zxx" dir="auto">
                {name}
              </span>
              <button
                type="button"
                class="bgr-link"
                onClick={() => change((now) => ({ ignored: now.ignored.filter((other) => other !== name) }))}
              >
                <Icon shape={UNDO} /> {t('options_propose_again')}
                <span class="bgr-unseen" lang="zxx">
                  {' '}
                  {name}
                </span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
