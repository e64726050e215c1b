import { useLayoutEffect, useState } from 'preact/hooks';
import { snake } from '../locale-key.ts';
import { entryHref } from '../messages/library-route.ts';
import type { Background } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { BackgroundView } from '../ui/BackgroundView.tsx';
import { outletOf } from '../ui/FactList.tsx';
import { useLocale, useText } from '../ui/locale.tsx';
import { NamedText, type ShownMention } from '../ui/NamedText.tsx';
import { RelationEnd } from '../ui/RelationLine.tsx';
import { relationName } from '../ui/relations.ts';
import type { CheckedText } from './check-text.ts';

export interface CheckedViewProps {
  checked: CheckedText;
  background: (entry: EntryRef) => Promise<Background | null>;
  /** Back to the text, to change it. */
  onBack: () => void;
}

interface Chosen {
  mention: ShownMention;
  surface: string;
  /** Where it stands. */
  name: HTMLElement;
}

/** A checked text as it was typed, and beside it the background of the name that the reader chose. */
export function CheckedView({ checked, background, onBack }: CheckedViewProps) {
  const { text, read, blocks, entries, found, relations } = checked;
  const t = useText();
  const { language } = useLocale();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  // After the window is there, which covers the foot of a narrow page.
  useLayoutEffect(() => chosen?.name.scrollIntoView({ block: 'nearest' }), [chosen]);
  return (
    <>
      <p class="actions">
        <button type="button" class="bgr-button" onClick={onBack}>
          {t('check_change')}
        </button>
        <span role="status">{found === 0 ? t('check_nothing') : t('check_found', found)}</span>
      </p>
      {read < text.length && <p class="naming">{t('check_long', read.toLocaleString(language))}</p>}
      <div class="checked">
        <div class="bgr-text typed" dir="auto">
          {blocks.map((block, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a checked text never move.
            <span key={line}>
              <NamedText
                {...block}
                typeOf={(entry) => entries[entry]?.type}
                chosen={chosen?.mention ?? null}
                onChoose={(mention, name) =>
                  setChosen({ mention, name, surface: block.text.slice(mention.start, mention.end) })
                }
                shownIn="background-view"
              />
              {'\n'}
            </span>
          ))}
        </div>
        <div id="background-view" class="side" aria-live="polite">
          {chosen && (
            <BackgroundView
              key={`${chosen.mention.entry} ${chosen.mention.start}`}
              mention={chosen.mention}
              surface={chosen.surface}
              labelOf={(entry) => entries[entry]?.label ?? entry}
              background={background}
              entryHref={entryHref}
            />
          )}
        </div>
      </div>
      {relations.length > 0 && (
        <section aria-labelledby="together">
          <h2 id="together">{t('relation_heading')}</h2>
          <ul class="together">
            {relations.map((relation) => (
              <li key={`${relation.of.id} ${relation.kind} ${relation.other?.id}`}>
                <a href={entryHref(relation.of.id)}>{relation.of.label}</a>{' '}
                <span class="bgr-relation">{t(`relation_${snake(relationName(relation))}`)}</span>{' '}
                <RelationEnd relation={relation} language={language} entryHref={entryHref} />
                {relation.status === 'planned' && ` · ${t('relation_planned')}`}
                {relation.status === 'claimed' && ` · ${t('relation_claimed', outletOf(relation.source))}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
