import { useEffect, useRef, useState } from 'preact/hooks';
import { Waiting } from '../ui/Answered.tsx';
import { formatNumber } from '../ui/format-number.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { type DecidedName, type Decision, NAME_STATES, type NameState, nameOf } from './decisions.ts';
import type { KeptDocument } from './kept-document.ts';
import type { KnownPack } from './known-packs.ts';
import { letterOf, stepKey } from './list-keys.ts';
import { NameDetails } from './NameDetails.tsx';
import { NameRow } from './NameRow.tsx';
import { formOfDecision, NAME_KEYS, type NameAct } from './name-acts.ts';
import type { MiningState } from './use-mining.ts';
import { VirtualList } from './VirtualList.tsx';

export interface NamesStepProps {
  names: readonly DecidedName[];
  log: readonly Decision[];
  documents: readonly KeptDocument[];
  /** Whose names are known. */
  packs: readonly KnownPack[];
  mining: MiningState;
  /** The paragraphs of a document. */
  text: (document: string) => Promise<string[]>;
  decide: (decision: Decision) => void;
  undo: () => void;
}

/** The proposed names, worked through from the keyboard or by touch. */
export function NamesStep({ names, log, documents, packs, mining, text, decide, undo }: NamesStepProps) {
  const t = useText();
  const { language } = useLocale();
  const [shownState, setShownState] = useState<NameState | null>(null);
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [merging, setMerging] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);

  const shown = names.filter((name) => isShown(name, shownState, wanted));
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === chosen),
  );
  const current = shown[at];
  const merged = names.find(({ id }) => id === merging);
  const focusList = () => panel.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true });
  const focusField = (field: 'label' | 'form' | 'type' | 'gloss') =>
    panel.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  const next = () => setChosen((shown[at + 1] ?? shown[at - 1])?.id ?? null);

  const act = (wish: NameAct) => {
    if (wish === 'undo') {
      setChosen(names.find(({ forms }) => forms.some(({ text }) => text === formOfDecision(log.at(-1))))?.id ?? chosen);
      undo();
    } else if (!current) return;
    else if (wish === 'accept' || wish === 'ignore') {
      next();
      decide({ do: wish, name: current.id });
    } else if (wish === 'rename') focusField('label');
    else if (wish === 'write') focusField('form');
    else if (wish === 'type' || wish === 'gloss') focusField(wish);
    else if (merged && merged !== current) {
      decide({ do: 'merge', name: merged.id, into: current.id });
      setMerging(null);
    } else setMerging(merged ? null : current.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && merged) return setMerging(null);
    if (event.target instanceof Element && event.target.closest('input, select, textarea')) {
      if (event.key === 'Enter' || event.key === 'Escape') focusList();
      return;
    }
    const moved = stepKey(event, shown, ({ id }) => id === current?.id);
    const wish = NAME_KEYS.find(({ key }) => key === letterOf(event))?.act;
    if (!moved && !wish) return;
    event.preventDefault();
    if (moved) setChosen(moved.id);
    else if (wish) act(wish);
  };
  // The keys work from the beginning.
  const isThere = names.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there are names.
  useEffect(() => {
    if (isThere) focusList();
  }, [isThere]);

  const counts = new Map(NAME_STATES.map((state) => [state, names.filter((name) => name.state === state).length]));
  const decided = names.length - (counts.get('open') ?? 0);
  const open = shown.filter(({ state }) => state === 'open');
  return (
    <section class="names" aria-labelledby="names">
      <h2 id="names">{t('maker_names_title')}</h2>
      <Mining mining={mining} isEmpty={documents.length === 0} isFound={isThere} />
      {isThere && (
        <>
          <div class="decided">
            <progress value={decided} max={names.length} aria-label={t('maker_decided', decided, names.length)} />
            <span>{t('maker_decided', formatNumber(decided, language), formatNumber(names.length, language))}</span>
          </div>
          <div class="bgr-choices">
            {[null, ...NAME_STATES.filter((state) => state !== 'known' || (counts.get('known') ?? 0) > 0)].map(
              (state) => (
                <button
                  key={state}
                  type="button"
                  class="bgr-button"
                  data-show={state ?? 'all'}
                  aria-pressed={shownState === state}
                  onClick={() => setShownState(state)}
                >
                  {t(`maker_show_${state ?? 'all'}`)}{' '}
                  {formatNumber(state ? (counts.get(state) ?? 0) : names.length, language)}
                </button>
              ),
            )}
            <input
              type="search"
              class="find"
              aria-label={t('maker_find')}
              placeholder={t('maker_find')}
              value={wanted}
              onInput={(event) => setWanted(event.currentTarget.value)}
            />
          </div>
          {merged && (
            <p role="status" class="merging">
              {t('maker_merging', merged.label)}{' '}
              <button type="button" class="bgr-link" onClick={() => setMerging(null)}>
                {t('packs_cancel')}
              </button>
            </p>
          )}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the list inside has the focus; its keys are taken here. */}
          <div ref={panel} class="split" onKeyDown={onKeyDown}>
            <div class="list">
              <VirtualList
                items={shown}
                idOf={({ id }) => id}
                current={current?.id ?? null}
                onChoose={({ id }) => setChosen(id)}
                label={t('maker_names_title')}
              >
                {(name) => <NameRow name={name} />}
              </VirtualList>
              {shown.length === 0 && <p class="hint">{t('maker_none_shown')}</p>}
            </div>
            {current && (
              <NameDetails
                key={current.id}
                name={current}
                merged={merged && merged !== current ? merged : null}
                documents={documents}
                packs={packs}
                text={text}
                decide={decide}
                ownerOf={(form) => nameOf(names, form)}
                toList={focusList}
                onAct={act}
                canUndo={log.length > 0}
              />
            )}
          </div>
          <p class="actions">
            <button
              type="button"
              class="bgr-button"
              data-do="undo"
              disabled={log.length === 0}
              onClick={() => act('undo')}
            >
              {t('undo')} <kbd>u</kbd>
            </button>
            <button
              type="button"
              class="bgr-button"
              data-do="accept-all"
              disabled={open.length === 0}
              onClick={() => {
                decide({ do: 'accept-all', names: open.map(({ id }) => id) });
                // Nothing is left to be accepted by this button.
                focusList();
              }}
            >
              {t('maker_accept_all', formatNumber(open.length, language))}
            </button>
          </p>
          <Keys />
        </>
      )}
    </section>
  );
}

function isShown({ label, state, forms }: DecidedName, shown: NameState | null, wanted: string): boolean {
  if (shown !== null && state !== shown) return false;
  const words = wanted.trim().toLowerCase();
  return words === '' || [label, ...forms.map(({ text }) => text)].some((text) => text.toLowerCase().includes(words));
}

/** How the search for names goes, or why there are none. */
function Mining({ mining, isEmpty, isFound }: { mining: MiningState; isEmpty: boolean; isFound: boolean }) {
  const t = useText();
  if (isEmpty)
    return (
      <p>
        {t('maker_no_documents')} <a href="#/documents">{t('maker_add_title')}</a>
      </p>
    );
  if (mining.state === 'mining') return <Waiting text={t('maker_mining')} done={mining.done} />;
  if (mining.state === 'failed')
    return (
      <div class="bgr-failed" role="alert">
        <p>{t(mining.why)}</p>
        <button type="button" class="bgr-button" onClick={mining.again}>
          {t('try_again')}
        </button>
      </div>
    );
  return isFound ? null : <p>{t('maker_no_names')}</p>;
}

/** Every key, in words. */
function Keys() {
  const t = useText();
  return (
    <details class="keys" open>
      <summary>{t('keys_title')}</summary>
      <dl class="bgr-pairs">
        <div>
          <dt>
            <kbd>j</kbd> <kbd>k</kbd>
          </dt>
          <dd>{t('maker_key_move')}</dd>
        </div>
        {NAME_KEYS.map(({ key, act }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`maker_key_${act}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
