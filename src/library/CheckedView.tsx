import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { snake } from '../locale-key.ts';
import { documentHref, entryHref, sourceHref } from '../messages/library-route.ts';
import type { Background } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { BackgroundView } from '../ui/BackgroundView.tsx';
import { useCounted } from '../ui/counted.ts';
import { outletOf } from '../ui/FactList.tsx';
import { formatNumber } from '../ui/format-number.ts';
import { Icon } from '../ui/Icon.tsx';
import { CLOSE } from '../ui/icons.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { NamedSentence } from '../ui/NamedSentence.tsx';
import { type NamedBlock, type NamedMention, NamedText } from '../ui/NamedText.tsx';
import { OtherNames } from '../ui/OtherNames.tsx';
import { RelationEnd } from '../ui/RelationLine.tsx';
import { relationName } from '../ui/relations.ts';
import type { CheckedText } from './check-text.ts';
import { FoundNames } from './FoundNames.tsx';

export interface CheckedViewProps {
  checked: CheckedText;
  background: (entry: EntryRef) => Promise<Background | null>;
  /** Back to the text, to change it. */
  onBack: () => void;
}

interface Chosen {
  mention: NamedMention;
  surface: string;
  /** Where it stands. */
  name: HTMLElement;
}

/** A checked text as it was typed, who is named in it, and beside it the background of the name that the reader chose. */
export function CheckedView({ checked, background, onBack }: CheckedViewProps) {
  const { text, read, blocks, entries, names, others, relations } = checked;
  const t = useText();
  const counted = useCounted();
  const { language } = useLocale();
  const typed = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const mentions = useMemo(
    () => blocks.flatMap((block) => block.mentions.map((mention) => ({ mention, block }))),
    [blocks],
  );
  // After the window is there, which covers the foot of a narrow page.
  useLayoutEffect(() => chosen?.name.scrollIntoView({ block: 'nearest' }), [chosen]);
  const close = useCallback(() => {
    chosen?.name.focus({ preventScroll: true });
    setChosen(null);
  }, [chosen]);
  useEscape(chosen ? close : null);
  const choose = (mention: NamedMention, block: NamedBlock, name: HTMLElement) =>
    setChosen({ mention, name, surface: block.text.slice(mention.start, mention.end) });
  const go = (at: number) => {
    const there = mentions[at];
    const name = typed.current?.querySelectorAll<HTMLElement>('.bgr-mark')[at];
    if (there && name) choose(there.mention, there.block, name);
  };
  return (
    <>
      <p class="actions">
        <button type="button" class="bgr-button" onClick={onBack}>
          {t('check_change')}
        </button>
        <span role="status">{names.length === 0 ? t('check_nothing') : counted('check_found', names.length)}</span>
      </p>
      {read < text.length && <p class="naming">{t('check_long', formatNumber(read, language))}</p>}
      {names.length > 0 && (
        <FoundNames
          names={names}
          count={mentions.length}
          at={chosen && mentions.findIndex(({ mention }) => mention === chosen.mention)}
          onGo={go}
        />
      )}
      <div class="checked">
        <div ref={typed} class="bgr-text typed" dir="auto">
          {blocks.map((block, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a checked text never move.
            <span key={line}>
              <NamedText
                {...block}
                typeOf={(entry) => entries[entry]?.type}
                chosen={chosen?.mention ?? null}
                onChoose={(mention, name) => choose(mention, block, name)}
                shownIn="background-view"
              />
              {'\n'}
            </span>
          ))}
        </div>
        <div id="background-view" class="side" aria-live="polite">
          {chosen && (
            <>
              <button type="button" class="close" aria-label={t('card_close')} title={t('card_close')} onClick={close}>
                <Icon shape={CLOSE} />
              </button>
              <BackgroundView
                key={`${chosen.mention.entry} ${chosen.mention.start}`}
                mention={chosen.mention}
                surface={chosen.surface}
                summaryOf={(entry) => entries[entry] ?? null}
                background={background}
                entryHref={entryHref}
                sourceHref={sourceHref}
                documentHref={documentHref}
              />
            </>
          )}
        </div>
      </div>
      {others.length > 0 && <OtherNames names={others} entryHref={entryHref} />}
      {relations.length > 0 && (
        <section aria-labelledby="together">
          <h2 id="together">{t('relation_heading')}</h2>
          <ul class="together">
            {relations.map((relation) => (
              <li key={`${relation.of.id} ${relation.kind} ${relation.other?.id}`}>
                <a href={entryHref(relation.of.id)} lang={relation.of.language}>
                  {relation.of.label}
                </a>{' '}
                <span class="bgr-relation">{t(`relation_${snake(relationName(relation))}`)}</span>{' '}
                <RelationEnd relation={relation} language={language} entryHref={entryHref} />
                {relation.status === 'planned' && ` · ${t('relation_planned')}`}
                {relation.status === 'claimed' && (
                  <>
                    {' · '}
                    <NamedSentence
                      text="relation_claimed"
                      names={[{ name: outletOf(relation.source), lang: relation.source.language }]}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Calls back when Escape is pressed anywhere, unless there is nothing to call. */
function useEscape(onEscape: (() => void) | null): void {
  useEffect(() => {
    if (!onEscape) return;
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && onEscape();
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onEscape]);
}
