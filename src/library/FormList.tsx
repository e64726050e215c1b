import { useId } from 'preact/hooks';
import type { EntryDetails, KnowingPack } from '../messages/message-map.ts';
import { formatList } from '../ui/format-list.ts';
import { useLocale, useText } from '../ui/locale.tsx';

type ShownForm = EntryDetails['forms'][number];

export interface FormListProps {
  forms: readonly ShownForm[];
  language: string;
  /** Whose forms they are, where several packs have some. */
  pack: Pick<KnowingPack, 'title' | 'language'> | null;
}

/** The ways an entry is written; of those that need help, which; and folded away, all that are made of them. */
export function FormList({ forms, language, pack }: FormListProps) {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {t('entry_forms')}
        {pack && (
          <span class="number">
            {' · '}
            <bdi lang={pack.language}>{pack.title}</bdi>
          </span>
        )}
      </h2>
      <ul class="forms">
        {forms.map((form) => (
          <li key={`${form.text} ${form.language ?? ''}`}>
            <span lang={form.language ?? language} dir="auto">
              {form.text}
            </span>
            {form.use === 'short' && <span class="use"> {t('form_short')}</span>}
            {form.use === 'guarded' && <span class="use"> {t('form_guarded')}</span>}
            {form.made && <Made made={form.made} language={form.language ?? language} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The spellings and cases of a form. */
function Made({ made, language }: { made: readonly string[]; language: string }) {
  const { t, language: reader } = useLocale();
  return (
    <details class="use">
      <summary>{t('form_made', made.length)}</summary>
      <p lang={language} dir="auto">
        {formatList(made, reader, 'unit')}
      </p>
    </details>
  );
}
