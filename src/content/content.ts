/** The content script: builds the parts for one page or frame and joins them; one signal undoes everything. */
import { browser } from '../browser.ts';
import type { CardOpening } from '../messages/card.ts';
import { NoAnswer, Refused } from '../messages/errors.ts';
import { handleInTab } from '../messages/handle.ts';
import { ask, isOrphaned } from '../messages/send.ts';
import { choicesFor, type PageChoice } from '../settings/page-choice.ts';
import { settingsReader } from '../settings/reader.ts';
import type { Settings } from '../settings/settings.ts';
import { type Words, wordsFrom } from '../ui/words.ts';
import { createCard } from './card/create-card.ts';
import { isCardHost } from './card/host-frame.ts';
import { createCardHost, subjectOf } from './controls/card-host.ts';
import { FrameNames, hostOf, isTopFrame, reporter, whenVisible } from './controls/frames.ts';
import { Walk } from './controls/mention-navigation.ts';
import { followPointer } from './controls/pointer.ts';
import { frameHandlers, pageHandlers } from './controls/tab-handlers.ts';
import { shadowRootOf } from './dom/shadow-root.ts';
import { keepUp, watchStyles } from './lifecycle/health-check.ts';
import { Instance } from './lifecycle/instance.ts';
import { onNewDocument } from './lifecycle/new-document.ts';
import { createPainter } from './painters/painter-choice.ts';
import { PageReader } from './reading/page-reader.ts';
import { browserScheduler } from './reading/scheduler.ts';

async function start(): Promise<void> {
  const life = new AbortController();
  const isTop = isTopFrame(window);
  const host = hostOf(window);
  // Words are asked for when there is something to say: the first one costs a trip to the browser's own process.
  let words: Words | null = null;
  const speak = (): Words => {
    const known = words ?? wordsFrom((key, with_) => browser.i18n.getMessage(key, with_), browser.i18n.getUILanguage());
    words = known;
    return known;
  };
  let settings: Settings = await settingsReader.load();
  const instance = new Instance(window);
  const frames = new FrameNames();
  /** The number by which the browser knows this frame; told with the first styles, before a card can open. */
  let frame = 0;
  const report = isTop ? () => {} : reporter((names) => ask('reportFrame', { names }), life.signal);

  const reader = new PageReader(
    {
      view: window,
      host,
      scheduler: browserScheduler(window),
      recognise: (parts) => ask('recognise', { parts }),
      createPainter: (kind) =>
        createPainter(window, kind, ({ label, type }) =>
          speak().t('mark_description', label, speak().t(`type_${type}`)),
        ),
      styles: async (painter, look) => {
        const styles = await ask('styles', { painter, look });
        frame = styles.frame;
        return styles;
      },
      claim: () => instance.claim(),
      isOurs: isCardHost,
      shadowRootOf,
      isNoAnswer: (error) => error instanceof NoAnswer || error instanceof Refused,
      changed: () => report(reader.names(0)),
      ended: () => life.abort(),
    },
    settings,
  );
  const use = (chosen: Settings) => {
    settings = chosen;
    reader.apply(chosen);
  };
  const choose = (choice: PageChoice) => {
    use({ ...settings, ...choicesFor(settings, choice) });
    // Where the storage refuses, the choice holds on this page until it is loaded again.
    ask('choose', { choice }).catch(() => undefined);
  };
  const card = createCard(createCardHost({ reader, ask, host, settings: () => settings, choose }), {
    settings: () => settings,
    css: () => reader.cardCss,
    address: (key) => browser.runtime.getURL(`src/card/card.html#${frame}.${key}`),
    tellCard: (frame, key, topic) => ask('tellCard', { frame, key, topic }),
    reachBackground: () => ask('reach', {}),
  });
  const walk = new Walk(window, reader);
  const open = (mention: number, opening: CardOpening) => {
    const subject = subjectOf(reader, mention);
    if (subject) card.open(subject, opening);
  };
  const prepare = (mention: number) => {
    const subject = subjectOf(reader, mention);
    if (subject) card.prepare(subject);
  };
  const controlled = {
    document,
    host,
    reader,
    walk,
    frames,
    card,
    open,
    prepare,
    settings: () => settings,
    choose,
  };

  const stopAnswering = handleInTab(isTop ? pageHandlers(controlled) : frameHandlers(controlled));
  const stopWatching = settingsReader.watch(use);
  const check = () => {
    if (isOrphaned() || instance.isOusted) life.abort();
    else reader.reassert();
  };
  life.signal.addEventListener('abort', () => {
    card.dispose();
    reader.dispose();
    instance.release();
    try {
      stopAnswering();
      stopWatching();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
  keepUp({ view: window, check, returned: () => reader.touchAll() }, life.signal);
  followPointer(
    { view: window, card, walk, open, prepare, painter: () => reader.painter, hover: () => settings.hover },
    life.signal,
  );
  watchStyles(window, () => reader.touchAll(), life.signal);
  onNewDocument(
    document,
    () => {
      life.abort();
      begin();
    },
    life.signal,
  );
  if (!isTop) await whenVisible(window, life.signal);
  if (!life.signal.aborted) reader.start();
}

const begin = () => void start().catch(() => undefined);
begin();
