import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryRef, SourceRef } from '../pack/entry-ref.ts';
import { BackgroundView } from '../ui/BackgroundView.tsx';
import type { KnownEntry } from '../ui/EntryBackground.tsx';
import { useText } from '../ui/locale.tsx';
import { type NamedMention, NamedText } from '../ui/NamedText.tsx';
import { placeBeside } from '../ui/place-beside.ts';
import type { DemoArticle } from './demo-article.ts';

export interface DemoViewProps {
  article: DemoArticle;
  background: (entry: EntryRef) => Promise<KnownEntry | null>;
  entryHref: (entry: EntryRef) => string;
  sourceHref: (source: SourceRef, fact: string) => string;
}

interface Chosen {
  mention: NamedMention;
  surface: string;
  name: HTMLElement;
}

/** The demo article, as a page with Backgrounder at work: names underlined, a window at the one that was chosen. */
export function DemoView({ article: { blocks, entries }, background, entryHref, sourceHref }: DemoViewProps) {
  const t = useText();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useClosing(chosen, () => setChosen(null));
  return (
    <section class="demo" aria-label={t('welcome_demo')}>
      <article class="bgr-text" lang="en" dir="ltr">
        {blocks.map(({ tag: Tag, item, ...block }) => (
          <Tag key={block.text} class={item ? 'item' : undefined}>
            <NamedText
              {...block}
              typeOf={(entry) => entries[entry]?.type}
              chosen={chosen?.mention ?? null}
              onChoose={(mention, name) =>
                setChosen({ mention, name, surface: block.text.slice(mention.start, mention.end) })
              }
              shownIn="background-view"
            />
          </Tag>
        ))}
      </article>
      <div id="background-view" aria-live="polite">
        {chosen && (
          <Floating at={chosen.name}>
            <BackgroundView
              key={`${chosen.mention.entry} ${chosen.mention.start}`}
              mention={chosen.mention}
              surface={chosen.surface}
              labelOf={(entry) => entries[entry]?.label ?? entry}
              background={background}
              entryHref={entryHref}
              sourceHref={sourceHref}
            />
          </Floating>
        )}
      </div>
    </section>
  );
}

/** Escape closes, with the focus back on the name; so does a click that is on no name and not in the window. */
function useClosing(chosen: Chosen | null, close: () => void) {
  useEffect(() => {
    if (!chosen) return;
    const ending = new AbortController();
    const { signal } = ending;
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      close();
      chosen.name.focus();
    };
    const onPointerDown = ({ target }: Event) => {
      if (target instanceof Element && !target.closest('.bgr-background, .bgr-mark')) close();
    };
    document.addEventListener('keydown', onKeyDown, { signal });
    document.addEventListener('pointerdown', onPointerDown, { signal });
    return () => ending.abort();
  }, [chosen, close]);
}

/** A window at an element, placed as the card is; it scrolls along with the page. */
function Floating({ at, children }: { at: HTMLElement; children: ComponentChildren }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const floating = element.current;
    if (!floating) return;
    const place = () => {
      const { x, y } = placeBeside(at.getBoundingClientRect(), floating, null);
      floating.style.translate = `${Math.round(x + scrollX)}px ${Math.round(y + scrollY)}px`;
    };
    place();
    // What is known arrives later, and takes more room.
    const observer = new MutationObserver(place);
    observer.observe(floating, { childList: true, subtree: true });
    addEventListener('resize', place);
    return () => {
      observer.disconnect();
      removeEventListener('resize', place);
    };
  }, [at]);
  return (
    <div ref={element} class="floating">
      {children}
    </div>
  );
}
