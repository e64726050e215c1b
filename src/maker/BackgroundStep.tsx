import { useState } from 'preact/hooks';
import { useText } from '../ui/locale.tsx';
import { type DecidedName, type Decision, decidedPassages, isTaken } from './decisions.ts';
import type { KeptDocument } from './kept-document.ts';
import { letterOf, stepKey } from './list-keys.ts';
import { NamePassages } from './NamePassages.tsx';
import { NameRow } from './NameRow.tsx';
import type { PackNews, PackRequest } from './pack-messages.ts';
import { VirtualList } from './VirtualList.tsx';

export interface BackgroundStepProps {
  names: readonly DecidedName[];
  log: readonly Decision[];
  documents: readonly KeptDocument[];
  /** Changes when a name may have other lines. */
  version: string;
  ask: (request: PackRequest) => Promise<PackNews>;
  decide: (decision: Decision) => void;
  undo: () => void;
}

/** What the pack will say of each of its names: the lines that it quotes, and those that the reader tells. */
export function BackgroundStep({ names, log, documents, version, ask, decide, undo }: BackgroundStepProps) {
  const t = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const taken = names.filter(isTaken);
  const current = taken.find(({ id }) => id === chosen) ?? taken[0];
  return (
    <section class="background" aria-labelledby="background">
      <h2 id="background">{t('maker_step_background')}</h2>
      {!current && (
        <p>
          {t('maker_none_accepted')} <a href="#/names">{t('maker_step_names')}</a>
        </p>
      )}
      {current && (
        <>
          <p class="hint">{t('maker_background_hint')}</p>
          <div class="split">
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the list inside has the focus; its keys are taken here. */}
            <div
              class="list"
              onKeyDown={(event) => {
                const next = stepKey(event, taken, ({ id }) => id === current.id);
                if (!next && letterOf(event) !== 'u') return;
                event.preventDefault();
                if (next) setChosen(next.id);
                else undo();
              }}
            >
              <VirtualList
                items={taken}
                idOf={({ id }) => id}
                current={current.id}
                onChoose={({ id }) => setChosen(id)}
                label={t('maker_names_title')}
              >
                {(name) => <NameRow name={name} />}
              </VirtualList>
            </div>
            <NamePassages
              key={current.id}
              name={current}
              speakers={taken.filter(({ type }) => type === 'person' || type === 'organisation')}
              passages={decidedPassages(log)}
              documents={documents}
              version={version}
              ask={ask}
              decide={decide}
            />
          </div>
          <p class="actions">
            <button type="button" class="bgr-button" data-do="undo" disabled={log.length === 0} onClick={undo}>
              {t('undo')} <kbd>u</kbd>
            </button>
          </p>
        </>
      )}
    </section>
  );
}
