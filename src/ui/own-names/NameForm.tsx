import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocaleKey } from '../../locale-key.ts';
import type { FormRisk } from '../../messages/message-map.ts';
import { LONGEST_GLOSS, MOST_FORMS, type OwnForm, type OwnName } from '../../own-names/own-name.ts';
import { ENTRY_TYPES, type EntryType } from '../../pack/entry-types.ts';
import { paradigmNamesOf } from '../../pack/paradigm-names.ts';
import { languageName } from '../language-name.ts';
import { useLocale, useText } from '../locale.tsx';
import { FormField } from './FormField.tsx';

export interface NameFormProps {
  /** What stands in the fields at first. */
  name: OwnName;
  /** False of a name that is there already. */
  isNew: boolean;
  /** A sentence that is said above the fields: why they are empty, or cut. */
  hint?: LocaleKey | null | undefined;
  /** What speaks against forms, one answer for each; rejects when nobody answers. */
  risks: (forms: string[]) => Promise<FormRisk[]>;
  /** Saves the name; the sentence that says why not, or null. */
  save: (name: OwnName) => Promise<LocaleKey | null>;
  cancel: () => void;
  /** The reader has begun to write. */
  onHold?: (() => void) | undefined;
}

/** Languages that are offered, besides the name's own. */
const OFFERED = ['en', 'ru', 'az', 'tr'];
/** Milliseconds after the last key until risks are asked for. */
const PAUSE = 200;

/** A name of the reader's: what it is called, who or what it is, and how texts may write it. */
export function NameForm({ name, isNew, hint, risks, save, cancel, onHold }: NameFormProps) {
  const t = useText();
  const { language: reader } = useLocale();
  const [told, setTold] = useState<OwnName>(() => (name.forms.length > 0 ? name : { ...name, forms: [EMPTY] }));
  const [failed, setFailed] = useState<LocaleKey | null>(null);
  const [saving, setSaving] = useState(false);
  const found = useRisks(told.forms, risks);
  const change = (changed: Partial<OwnName>) => {
    onHold?.();
    setFailed(null);
    setTold((now) => ({ ...now, ...changed }));
  };
  const changeForm = (at: number, changed: Partial<OwnForm> | null) =>
    change({
      forms: told.forms.flatMap((form, i) => (i === at ? (changed ? { ...form, ...changed } : []) : form)),
    });
  const isEmpty = !/[\p{L}\p{N}]/u.test(told.forms[0]?.text ?? '');
  const submit = async () => {
    if (saving) return;
    if (isEmpty) {
      setFailed('names_empty');
      return;
    }
    setSaving(true);
    setFailed(await save(told).catch(() => 'names_no_answer' as const));
    setSaving(false);
  };
  return (
    <form
      class="own-name"
      aria-labelledby="own-name"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 id="own-name" class="bgr-label">
        {t(isNew ? 'names_add_title' : 'names_edit_title')}
      </h2>
      {hint && <p class="hint">{t(hint)}</p>}
      <FormField
        form={told.forms[0] ?? EMPTY}
        label={t('names_label')}
        found={found[0]}
        isLabel
        type={told.type}
        onChange={(changed) => changeForm(0, changed)}
      />
      <label class="field">
        <span>{t('names_type')}</span>
        <select
          name="type"
          value={told.type}
          onChange={(event) => change({ type: event.currentTarget.value as EntryType })}
        >
          {ENTRY_TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`type_${type}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('names_gloss')}</span>
        <input
          name="gloss"
          dir="auto"
          autoComplete="off"
          maxLength={LONGEST_GLOSS}
          value={told.gloss}
          onInput={(event) => change({ gloss: event.currentTarget.value })}
        />
      </label>
      <fieldset>
        <legend>{t('names_forms')}</legend>
        {told.forms.slice(1).map((form, at) => (
          <FormField
            // biome-ignore lint/suspicious/noArrayIndexKey: what is typed in a field doesn't make another field of it.
            key={at}
            form={form}
            label={t('names_form', at + 1)}
            found={found[at + 1]}
            type={told.type}
            onChange={(changed) => changeForm(at + 1, changed)}
            onRemove={() => changeForm(at + 1, null)}
          />
        ))}
        {told.forms.length < MOST_FORMS && (
          <button
            type="button"
            class="bgr-link"
            data-do="add-form"
            onClick={() => change({ forms: [...told.forms, { text: '', use: 'always' }] })}
          >
            {t('names_form_add')}
          </button>
        )}
      </fieldset>
      <label class="field">
        <span>{t('names_language')}</span>
        <select
          name="language"
          value={told.language}
          onChange={(event) => change({ language: event.currentTarget.value })}
        >
          {[...new Set([name.language, ...OFFERED])].map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, reader)}
            </option>
          ))}
        </select>
      </label>
      {paradigmNamesOf(told.language).length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            name="cases"
            checked={told.cases}
            onChange={(event) => change({ cases: event.currentTarget.checked })}
          />
          <span>{t('names_cases')}</span>
        </label>
      )}
      <p role="alert" class="problem">
        {failed && t(failed)}
      </p>
      <p class="actions">
        <button type="submit" class="bgr-button main" data-do="save" aria-disabled={saving}>
          {t(isNew ? 'names_save_new' : 'names_save')}
        </button>
        <button type="button" class="bgr-button" data-do="cancel" onClick={cancel}>
          {t('names_cancel')}
        </button>
      </p>
    </form>
  );
}

const EMPTY: OwnForm = { text: '', use: 'always' };

/** What speaks against the forms, asked again whenever they have changed and the reader pauses. */
function useRisks(forms: readonly OwnForm[], ask: NameFormProps['risks']): readonly FormRisk[] {
  const [found, setFound] = useState<readonly FormRisk[]>([]);
  const texts = forms.map(({ text }) => text);
  const key = texts.join('\n').trim();
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts are the key.
  useEffect(() => {
    let isOver = false;
    const pause = setTimeout(
      () => {
        isFirst.current = false;
        if (key !== '')
          ask(texts).then(
            (answer) => !isOver && setFound(answer),
            () => undefined,
          );
      },
      isFirst.current ? 0 : PAUSE,
    );
    return () => {
      isOver = true;
      clearTimeout(pause);
    };
  }, [key]);
  return found;
}
