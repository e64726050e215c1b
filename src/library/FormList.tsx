import type { Entry } from '../pack/format.ts';
import { useText } from '../ui/text.tsx';

/** The ways an entry is written; of those that need help, which. */
export function FormList({ forms, language }: { forms: Entry['forms']; language: string }) {
  const t = useText();
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">{t('entryForms')}</h2>
      <ul class="forms">
        {forms.map((form) => (
          <li key={`${form.text} ${form.language ?? ''}`}>
            <span lang={form.language ?? language} dir="auto">
              {form.text}
            </span>
            {form.use === 'short' && <span class="use"> {t('formShort')}</span>}
            {form.use === 'guarded' && <span class="use"> {t('formGuarded')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
