import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Route } from '../messages/library-route.ts';
import type { Background } from '../messages/message-map.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import { CardView } from '../ui/card/CardView.tsx';
import { useCard } from '../ui/card/use-card.ts';
import { isShown } from '../ui/card/view-state.ts';
import { useText } from '../ui/locale.tsx';
import { type NamedMention, NamedText } from '../ui/NamedText.tsx';
import { placeBeside } from '../ui/place-beside.ts';
import type { DemoArticle } from './demo-article.ts';

export interface DemoViewProps {
  article: DemoArticle;
  background: (entry: EntryRef) => Promise<Background | null>;
  openLibrary: (route: Route) => void;
}

interface Chosen {
  mention: NamedMention;
  name: HTMLElement;
}

/** The demo article, as a page with Backgrounder at work: names underlined, the card at the one that was chosen. */
export function DemoView({ article: { blocks, entries }, background, openLibrary }: DemoViewProps) {
  const t = useText();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [state, dispatch] = useCard(background);
  const close = () => setChosen(null);
  useClosing(chosen, close);
  const choose = (mention: NamedMention, name: HTMLElement, surface: string) => {
    const { entry, candidates = [entry], why } = mention;
    setChosen({ mention, name });
    dispatch({
      type: 'explain',
      topic: {
        turn: 0,
        surface,
        candidates: [...candidates],
        why,
        opening: 'pointer',
        hint: false,
        dark: false,
        page: [],
        address: '',
      },
    });
  };
  return (
    <section class="demo" aria-label={t('welcome_demo')}>
      <article class="bgr-text" lang="en" dir="ltr">
        {blocks.map(({ tag: Tag, item, ...block }) => (
          <Tag key={block.text} class={item ? 'item' : undefined}>
            <NamedText
              {...block}
              typeOf={(entry) => entries[entry]?.type}
              chosen={chosen?.mention ?? null}
              onChoose={(mention, name) => choose(mention, name, block.text.slice(mention.start, mention.end))}
              shownIn="demo-card"
            />
          </Tag>
        ))}
      </article>
      <div id="demo-card" aria-live="polite">
        {chosen && isShown(state) && (
          <Floating at={chosen.name}>
            <CardView
              state={state}
              actions={{
                ask: (asked) => dispatch({ type: 'ask', entries: asked }),
                back: () => dispatch({ type: 'back' }),
                retry: () => dispatch({ type: 'retry' }),
                undo: () => undefined,
                openLibrary,
                close() {
                  close();
                  chosen.name.focus();
                },
              }}
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
      if (target instanceof Element && !target.closest('.floating, .bgr-mark')) close();
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
