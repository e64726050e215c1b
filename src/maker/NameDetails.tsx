import { partsOf } from '../pack/entry-ref.ts';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import { useCounted } from '../ui/counted.ts';
import { useText } from '../ui/locale.tsx';
import type { DecidedName } from './decisions.ts';
import type { KeptDocument } from './kept-document.ts';
import type { KnownPack } from './known-packs.ts';
import { type NameFieldProps, NameGloss, NameLabel } from './NameFields.tsx';
import { NameForms } from './NameForms.tsx';
import { NameLines } from './NameLines.tsx';
import { NAME_KEYS, type NameAct } from './name-acts.ts';

export interface NameDetailsProps extends NameFieldProps {
  /** Another name that is to become part of one. */
  merged: DecidedName | null;
  documents: readonly KeptDocument[];
  /** Whose names are known. */
  packs: readonly KnownPack[];
  text: (document: string) => Promise<string[]>;
  onAct: (act: NameAct) => void;
  /** There is a step to take back. */
  canUndo: boolean;
}

/** The current name: what can be done with it, how it is written, and the lines that it stands in. */
export function NameDetails({
  name,
  merged,
  documents,
  packs,
  text,
  decide,
  ownerOf,
  toList,
  onAct,
  canUndo,
}: NameDetailsProps) {
  const t = useText();
  const count = useCounted();
  const { id, label, type, state, places, known } = name;
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
      <NameLabel key={`${id} ${label}`} name={name} ownerOf={ownerOf} decide={decide} toList={toList} />
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
      <NameGloss key={`${id} ${name.gloss}`} name={name} decide={decide} />
      <NameForms name={name} ownerOf={ownerOf} decide={decide} toList={toList} />
      <h3>{count('maker_count_places', places.length)}</h3>
      <NameLines name={name} documents={documents} text={text} />
    </section>
  );
}
