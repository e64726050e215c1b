import { useId } from 'preact/hooks';
import type { FormRisk } from '../../messages/message-map.ts';
import { LONGEST_FORM, type OwnForm } from '../../own-names/own-name.ts';
import type { EntryType } from '../../pack/entry-types.ts';
import { formatList } from '../format-list.ts';
import { Icon } from '../Icon.tsx';
import { CLOSE } from '../icons.ts';
import { useLocale, useText } from '../locale.tsx';

export interface FormFieldProps {
  form: OwnForm;
  label: string;
  /** What speaks against it, once that is known. */
  found: FormRisk | undefined;
  /** It is what the name is called. */
  isLabel?: boolean;
  /** The name's. */
  type: EntryType;
  onChange: (changed: Partial<OwnForm>) => void;
  onRemove?: () => void;
}

/** One way of writing a name, where it is marked, and what speaks against it. */
export function FormField({ form, label, found, isLabel = false, type, onChange, onRemove }: FormFieldProps) {
  const t = useText();
  const id = useId();
  return (
    <div class="form">
      <label class="field">
        <span>{label}</span>
        <input
          name={isLabel ? 'label' : 'form'}
          dir="auto"
          autoComplete="off"
          maxLength={LONGEST_FORM}
          value={form.text}
          aria-describedby={`${id}-risk`}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </label>
      <select
        name="use"
        aria-label={t('names_use', label)}
        value={form.use}
        onChange={(event) => onChange({ use: event.currentTarget.value as OwnForm['use'] })}
      >
        <option value="always">{t('names_use_always')}</option>
        <option value="short">{t(isLabel ? 'names_use_helped' : 'names_use_short')}</option>
      </select>
      {onRemove && (
        <button type="button" class="square" aria-label={t('names_form_remove', form.text)} onClick={onRemove}>
          <Icon shape={CLOSE} />
        </button>
      )}
      <p id={`${id}-risk`} class="risk" role="status">
        {found && form.text.trim() !== '' && <Risks found={found} isLabel={isLabel} type={type} use={form.use} />}
      </p>
    </div>
  );
}

interface RisksProps extends Pick<FormFieldProps, 'isLabel' | 'type'> {
  found: FormRisk;
  use: OwnForm['use'];
}

function Risks({ found: { risk, others }, isLabel, type, use }: RisksProps) {
  const { t, language } = useLocale();
  const same = isLabel ? others.filter((other) => other.type === type) : [];
  const unlike = others.filter((other) => !same.includes(other));
  const listed = (entries: typeof others) =>
    formatList(
      entries.map(({ label }) => label),
      language,
      'and',
    );
  return (
    <>
      {risk && `${t(`names_risk_${risk}`)} ${use === 'always' ? t('names_risk_taken') : ''} `}
      {same.length > 0 && `${t('names_known', listed(same))} `}
      {unlike.length > 0 && t('names_shared', listed(unlike))}
    </>
  );
}
