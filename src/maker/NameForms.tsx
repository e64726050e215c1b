import { useState } from 'preact/hooks';
import { useText } from '../ui/locale.tsx';
import { type DecidedName, isAdded } from './decisions.ts';
import { KeyedField, type NameFieldProps, plainText, TakenForm } from './NameFields.tsx';

/** The ways in which a name is written: each of a document's may become a name of its own, and others are added. */
export function NameForms({ name, decide, ...others }: NameFieldProps) {
  const t = useText();
  const { id, label, forms } = name;
  return (
    <>
      <h3>{t('maker_forms_title')}</h3>
      <ul class="forms">
        {forms.map((form) => (
          <li key={form.text}>
            <bdi>{form.text}</bdi> <span class="hint">{form.count}</span>
            {form.text !== label && forms.length > 1 && (
              <button
                type="button"
                class="bgr-link"
                {...(isAdded(form) ? { 'data-remove': form.text } : { 'data-split': form.text })}
                onClick={() => {
                  if (isAdded(form)) decide({ do: 'remove-form', name: id, form: form.text });
                  else decide({ do: 'split', form: form.text });
                }}
              >
                {t(isAdded(form) ? 'maker_form_remove' : 'maker_split')}
                <span class="bgr-unseen"> {form.text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <AddForm name={name} decide={decide} {...others} />
    </>
  );
}

/** Takes a way of writing that no document has: saved with Enter or when the field is left. */
function AddForm({ name: { id }, ownerOf, decide, toList }: NameFieldProps) {
  const t = useText();
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<{ form: string; owner: DecidedName } | null>(null);
  return (
    <>
      <KeyedField
        name="form"
        title={t('maker_form_add')}
        letter="w"
        longest={200}
        text={text}
        setText={setText}
        before=""
        onSave={() => {
          const form = plainText(text);
          const owner = ownerOf(form);
          setText('');
          setTaken(owner && owner.id !== id ? { form, owner } : null);
          if (form !== '' && !owner) decide({ do: 'add-form', name: id, form });
        }}
      />
      {taken && (
        <TakenForm
          form={taken.form}
          onMerge={() => {
            decide({ do: 'merge', name: taken.owner.id, into: id });
            setTaken(null);
            toList();
          }}
        />
      )}
    </>
  );
}
