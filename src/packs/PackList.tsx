import { useState } from 'preact/hooks';
import type { PackChange, ShelvedPack } from '../messages/message-map.ts';
import { useCounted } from '../ui/counted.ts';
import { sizeOf } from '../ui/format-number.ts';
import { Icon } from '../ui/Icon.tsx';
import { DOWN, UP } from '../ui/icons.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { NamedSentence } from '../ui/NamedSentence.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { ExportKind } from './export-formats.ts';
import { OtherFormats } from './OtherFormats.tsx';

export interface PackListProps {
  packs: readonly ShelvedPack[];
  onChange: (change: PackChange) => void;
  onExport: (pack: ShelvedPack, kind: ExportKind) => void;
}

/** All packs in the reader's order, which buttons and dragging change. */
export function PackList({ packs, onChange, onExport }: PackListProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (from: number, to: number) => {
    const ids = packs.map(({ id }) => id);
    const [id] = ids.splice(from, 1);
    if (id === undefined || from === to) return;
    ids.splice(to, 0, id);
    onChange({ do: 'arrange', ids });
  };
  return (
    <ol class="packs">
      {packs.map((pack, place) => (
        <li
          key={pack.id}
          data-pack={pack.id}
          draggable
          data-dragged={dragged === place || undefined}
          onDragStart={(event) => {
            setDragged(place);
            event.dataTransfer?.setData('text/plain', pack.title);
          }}
          onDragEnd={() => setDragged(null)}
          onDragOver={(event) => dragged !== null && event.preventDefault()}
          onDrop={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            move(dragged, place);
            setDragged(null);
          }}
        >
          <PackRow
            pack={pack}
            onUp={place === 0 ? null : () => move(place, place - 1)}
            onDown={place === packs.length - 1 ? null : () => move(place, place + 1)}
            onChange={onChange}
            onExport={onExport}
          />
        </li>
      ))}
    </ol>
  );
}

interface PackRowProps extends Pick<PackListProps, 'onChange' | 'onExport'> {
  pack: ShelvedPack;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

function PackRow({ pack, onUp, onDown, onChange, onExport }: PackRowProps) {
  const t = useText();
  const { language } = useLocale();
  const count = useCounted();
  const { id, key, title, on, counts, bytes, version, origin, damaged, preparing } = pack;
  const named = [{ name: title, lang: pack.language }];
  const told = [
    count('library_count_entries', counts.entries),
    count('library_count_facts', counts.facts),
    sizeOf(bytes, language),
    t('packs_version', version),
    origin ? (origin.kind === 'made' ? t('packs_made_here') : t('packs_from', origin.file)) : t('packs_bundled'),
  ];
  return (
    <>
      <div class="pack">
        <h2>
          <bdi lang={pack.language}>{title}</bdi>
        </h2>
        <p class="hint">{told.join(' · ')}</p>
        {damaged && <p role="alert">{t('packs_damaged')}</p>}
        <p class="hint" role="status">
          {preparing && t('packs_preparing')}
        </p>
      </div>
      <Switch on={on} onChange={(now) => onChange({ do: 'switch', id, on: now })} label={t('packs_in_use', title)} />
      <div class="actions">
        <button type="button" class="bgr-button" data-do="up" disabled={!onUp} onClick={() => onUp?.()}>
          <Icon shape={UP} />
          <span class="bgr-unseen">
            <NamedSentence text="packs_up" names={named} />
          </span>
        </button>
        <button type="button" class="bgr-button" data-do="down" disabled={!onDown} onClick={() => onDown?.()}>
          <Icon shape={DOWN} />
          <span class="bgr-unseen">
            <NamedSentence text="packs_down" names={named} />
          </span>
        </button>
        <button type="button" class="bgr-button" data-do="export" onClick={() => onExport(pack, 'backgrounder')}>
          {t('packs_export')}
          <bdi class="bgr-unseen" lang={pack.language}>
            {' '}
            {title}
          </bdi>
        </button>
        <button type="button" class="bgr-button" data-do="export-json" onClick={() => onExport(pack, 'json')}>
          {t('packs_export_json')}
          <bdi class="bgr-unseen" lang={pack.language}>
            {' '}
            {title}
          </bdi>
        </button>
        {key !== null && (
          <button type="button" class="bgr-button" data-do="remove" onClick={() => onChange({ do: 'remove', key })}>
            {t('packs_delete')}
            <bdi class="bgr-unseen" lang={pack.language}>
              {' '}
              {title}
            </bdi>
          </button>
        )}
      </div>
      <OtherFormats title={title} lang={pack.language} onExport={(kind) => onExport(pack, kind)} />
    </>
  );
}
