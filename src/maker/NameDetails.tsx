import { useState } from 'preact/hooks';
import { partsOf } from '../pack/entry-ref.ts';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import { useCounted } from '../ui/counted.ts';
import { useText } from '../ui/locale.tsx';
import type { DecidedName, Decision } from './decisions.ts';
import type { KeptDocument } from './kept-document.ts';
import type { KnownPack } from './known-packs.ts';
import { NameLines } from './NameLines.tsx';
import { NAME_KEYS, type NameAct } from './name-acts.ts';

export interface NameDetailsProps {
  name: DecidedName;
  /** Another name that is to become part of one. */
  merged: DecidedName | null;
  documents: readonly KeptDocument[];
  /** Whose names are known. */
  packs: readonly KnownPack[];
  text: (document: string) => Promise<string[]>;
  decide: (decision: Decision) => void;
  onAct: (act: NameAct) => void;
  /** There is a step to take back. */
  canUndo: boolean;
}

/** The current name: what can be done with it, how it is written, and the lines that it stands in. */
export function NameDetails({ name, merged, documents, packs, text, decide, onAct, canUndo }: NameDetailsProps) {
  const t = useText();
  const count = useCounted();
  const { id, label, type, state, forms, places, known } = name;
  const knowing = known && packs.find((pack) => pack.id === partsOf(known.ref).pack);
  return (
    <section class="details" aria-label={label}>
      <p class="actions">
        {NAME_KEYS.filter(({ act }) => act === 'accept' || act === 'ignore').map(({ key, act }) => (
          <button
            key={key}
            type="button"
            class="bgr-button"
            data-do={act}
            aria-pressed={state === `${act === 'ignore' ? 'ignor' : act}ed`}
            onClick={() => onAct(act)}
          >
            {t(`maker_key_${act}`)} <kbd>{key}</kbd>
          </button>
        ))}
        <button type="button" class="bgr-button" data-do="merge" onClick={() => onAct('merge')}>
          {merged ? t('maker_merge_here', merged.label) : t('maker_key_merge')} <kbd>m</kbd>
        </button>
        <button
          type="button"
          class="bgr-button at-hand"
          data-do="undo-here"
          disabled={!canUndo}
          onClick={() => onAct('undo')}
        >
          {t('undo')}
        </button>
      </p>
      {knowing && (
        <p class="hint" data-known={known?.ref}>
          {t('maker_known_in', knowing.title)}
        </p>
      )}
      <Label name={name} decide={decide} />
      <label class="field">
        <span>
          {t('maker_name_type')} <kbd>t</kbd>
        </span>
        <select
          name="type"
          value={type}
          onChange={(event) => decide({ do: 'type', name: id, type: event.currentTarget.value as EntryType })}
        >
          {ENTRY_TYPES.map((each) => (
            <option key={each} value={each}>
              {t(`type_${each}`)}
            </option>
          ))}
        </select>
      </label>
      <Gloss key={`${id} ${name.gloss}`} name={name} decide={decide} />
      <h3>{t('maker_forms_title')}</h3>
      <ul class="forms">
        {forms.map(({ text, count: times }) => (
          <li key={text}>
            <bdi>{text}</bdi> <span class="hint">{times}</span>
            {forms.length > 1 && text !== label && times > 0 && (
              <button
                type="button"
                class="bgr-link"
                data-split={text}
                onClick={() => decide({ do: 'split', form: text })}
              >
                {t('maker_split')}
                <span class="bgr-unseen"> {text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <h3>{count('maker_count_places', places.length)}</h3>
      <NameLines name={name} documents={documents} text={text} />
    </section>
  );
}

/** What the name is called: saved with Enter or when the field is left. */
function Label({ name: { id, label }, decide }: Pick<NameDetailsProps, 'name' | 'decide'>) {
  const t = useText();
  const [text, setText] = useState(label);
  return (
    <label class="field">
      <span>
        {t('maker_name_label')} <kbd>r</kbd>
      </span>
      <input
        name="label"
        dir="auto"
        autoComplete="off"
        maxLength={200}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && setText(label)}
        onChange={() => {
          const wanted = text.replace(/[<>]/g, '').replace(/\s+/g, ' ').trim();
          setText(wanted || label);
          if (wanted !== '' && wanted !== label) decide({ do: 'rename', name: id, label: wanted });
        }}
      />
    </label>
  );
}

/** Who or what it is, in the reader's words; a document's own are proposed, and taken only by a press. */
function Gloss({ name: { id, gloss, proposedGloss }, decide }: Pick<NameDetailsProps, 'name' | 'decide'>) {
  const t = useText();
  const [text, setText] = useState(gloss);
  const save = (wanted: string) => {
    const plain = wanted.replace(/[<>]/g, '').replace(/\s+/g, ' ').trim();
    setText(plain);
    if (plain !== gloss) decide({ do: 'gloss', name: id, gloss: plain });
  };
  return (
    <>
      <label class="field">
        <span>
          {t('maker_name_gloss')} <kbd>g</kbd>
        </span>
        <input
          name="gloss"
          dir="auto"
          autoComplete="off"
          maxLength={300}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && setText(gloss)}
          onChange={() => save(text)}
        />
      </label>
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
