import { useId } from 'preact/hooks';
import { FORGET_AFTER, type Settings } from '../settings/settings.ts';
import { formatNumber } from '../ui/format-number.ts';
import { useLocale } from '../ui/locale.tsx';
import type { Change } from './use-settings.ts';

/** How long articles that the reader kept stay. */
export function ReadingSection({ forgetAfter, change }: Pick<Settings, 'forgetAfter'> & { change: Change }) {
  const { t, language } = useLocale();
  const id = useId();
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t('options_reading')}</h2>
      <p>
        <label for={id}>{t('options_forget_after')}</label>{' '}
        <select
          id={id}
          value={forgetAfter}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const days = Number(event.currentTarget.value);
            change(() => ({ forgetAfter: days }));
          }}
        >
          {FORGET_AFTER.map((days) => (
            <option key={days} value={days}>
              {days === 0 ? t('options_forget_never') : t('options_forget_days', formatNumber(days, language))}
            </option>
          ))}
        </select>
      </p>
      <p id={`${id}-hint`} class="hint">
        {t('options_forget_hint')}
      </p>
    </section>
  );
}
