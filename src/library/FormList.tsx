import type { Entry } from '../pack/format.ts';
import { useText } from '../ui/locale.tsx';

/** The ways an entry is written; of those that need help, which. */
export function FormList({ forms, language }: { forms: Entry['forms']; language: string }) {
  const t = useText();
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">{t('entry_forms')}</h2>
      <ul class="forms">
        {forms.map((form) => (
          <li key={`${form.text} ${form.language ?? ''}`}>
            <span lang={form.language ?? language} dir="auto">
              {form.text}
            </span>
            {form.use === 'short' && <span class="use"> {t('form_short')}</span>}
            {form.use === 'guarded' && <span class="use"> {t('form_guarded')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
