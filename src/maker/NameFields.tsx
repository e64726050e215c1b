import { useState } from 'preact/hooks';
import { useText } from '../ui/locale.tsx';
import type { DecidedName, Decision } from './decisions.ts';

/** A text as a pack holds it: on one line, and without what could be HTML. */
export function plainText(text: string): string {
  return text.replace(/[<>]/g, '').replace(/\s+/g, ' ').trim();
}

export interface NameFieldProps {
  name: DecidedName;
  decide: (decision: Decision) => void;
  /** The name that is called or written so; null when it is free. */
  ownerOf: (form: string) => DecidedName | null;
  /** Has the list take the focus. */
  toList: () => void;
}

interface KeyedFieldProps {
  name: 'label' | 'form' | 'gloss';
  title: string;
  /** What leads to it. */
  letter: string;
  /** UTF-16 units at most. */
  longest: number;
  text: string;
  setText: (text: string) => void;
  /** What stands in it again when the reader gives up. */
  before: string;
  onSave: () => void;
  onFocus?: (event: { currentTarget: HTMLInputElement }) => void;
}

/** A field that a key leads to: saved with Enter or when it is left, given up with Escape. */
export function KeyedField({ name, title, letter, longest, text, setText, before, onSave, onFocus }: KeyedFieldProps) {
  return (
    <label class="field">
      <span>
        {title} <kbd>{letter}</kbd>
      </span>
      <input
        name={name}
        dir="auto"
        autoComplete="off"
        maxLength={longest}
        value={text}
        onFocus={onFocus}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && setText(before)}
        onChange={onSave}
      />
    </label>
  );
}

/** What the name is called: saved with Enter or when the field is left. */
export function NameLabel({ name: { id, label }, ownerOf, decide, toList }: NameFieldProps) {
  const t = useText();
  const [text, setText] = useState(label);
  const [taken, setTaken] = useState<DecidedName | null>(null);
  return (
    <>
      <KeyedField
        name="label"
        title={t('maker_name_label')}
        letter="r"
        longest={200}
        text={text}
        setText={setText}
        before={label}
        onFocus={(event) => event.currentTarget.select()}
        onSave={() => {
          const wanted = plainText(text) || label;
          const owner = ownerOf(wanted);
          const isFree = owner === null || owner.id === id;
          setTaken(isFree ? null : owner);
          setText(isFree ? wanted : label);
          if (isFree && wanted !== label) decide({ do: 'rename', name: id, label: wanted });
        }}
      />
      {taken && (
        <TakenForm
          form={taken.label}
          onMerge={() => {
            decide({ do: 'merge', name: taken.id, into: id });
            decide({ do: 'rename', name: id, label: taken.label });
            toList();
          }}
        />
      )}
    </>
  );
}

/** Says that another name is called or written so, and makes one of the two. */
export function TakenForm({ form, onMerge }: { form: string; onMerge: () => void }) {
  const t = useText();
  return (
    <p role="status" class="wrong">
      {t('maker_form_taken', form)}{' '}
      <button type="button" class="bgr-link" data-do="merge-taken" onClick={onMerge}>
        {t('maker_form_merge')}
      </button>
    </p>
  );
}

/** Who or what it is, in the reader's words; a document's own are proposed, and taken only by a press. */
export function NameGloss({ name: { id, gloss, proposedGloss }, decide }: Pick<NameFieldProps, 'name' | 'decide'>) {
  const t = useText();
  const [text, setText] = useState(gloss);
  const save = (wanted: string) => {
    const plain = plainText(wanted);
    setText(plain);
    if (plain !== gloss) decide({ do: 'gloss', name: id, gloss: plain });
  };
  return (
    <>
      <KeyedField
        name="gloss"
        title={t('maker_name_gloss')}
        letter="g"
        longest={300}
        text={text}
        setText={setText}
        before={gloss}
        onSave={() => save(text)}
      />
      {proposedGloss !== null && gloss === '' && (
        <p class="hint proposed">
          {t('maker_gloss_proposed')} <q>{proposedGloss}</q>{' '}
          <button type="button" class="bgr-link" data-do="take-gloss" onClick={() => save(proposedGloss)}>
            {t('maker_gloss_take')}
          </button>
        </p>
      )}
    </>
  );
}
