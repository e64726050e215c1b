/** The content script: builds the parts for one page or frame and joins them; one signal undoes everything. */
import { browser } from '../browser.ts';
import type { CardOpening } from '../messages/card.ts';
import { NoAnswer, Refused } from '../messages/errors.ts';
import { handleInTab } from '../messages/handle.ts';
import { ask, isOrphaned } from '../messages/send.ts';
import { createStoredSettings } from '../settings/stored-settings.ts';
import { textsFrom } from '../ui/locale.tsx';
import { createCard } from './card/create-card.ts';
import { isCardHost } from './card/host-frame.ts';
import { createCardHost, subjectOf } from './controls/card-host.ts';
import { FrameNames, hostOf, isTopFrame, reporter, whenVisible } from './controls/frames.ts';
import { IconReport } from './controls/icon-report.ts';
import { isInControl } from './controls/mention-element.ts';
import { MentionNavigation } from './controls/mention-navigation.ts';
import { PageSettings } from './controls/page-settings.ts';
import { followPointer } from './controls/pointer.ts';
import { selectedSubject } from './controls/selection.ts';
import { frameHandlers, pageHandlers } from './controls/tab-handlers.ts';
import { TabStops } from './controls/tab-stops.ts';
import { Turns } from './controls/turns.ts';
import { startHealthCheck, watchStyles } from './lifecycle/health-check.ts';
import { Instance } from './lifecycle/instance.ts';
import { onNewDocument } from './lifecycle/new-document.ts';
import { PageReader } from './reading/page-reader.ts';
import { browserScheduler } from './reading/scheduler.ts';

async function start(): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  onNewDocument(
    document,
    () => {
      life.abort();
      begin();
    },
    signal,
  );
  const isTop = isTopFrame(window);
  // A page may have a thousand frames too small to be read in: nothing is built there.
  if (!isTop) await whenVisible(window, signal);
  const host = hostOf(window);
  const instance = new Instance(window);
  /** The number by which the browser knows this frame; told with the first styles, before a card can open. A page's own is another one while it is prerendered. */
  let frame = 0;
  const icon = new IconReport((shown) => ask('showIcon', shown));
  const updateIcon = () =>
    icon.update(reader.state, () => (settings.current.badge ? frames.merged(reader.names(0)).length : 0));
  const frames = new FrameNames(updateIcon);
  const report = reporter((names) => ask('reportFrame', { names }), signal);
  const turns = new Turns(window);
  const t = textsFrom((key, values) => browser.i18n.getMessage(key, values));
  const stored = createStoredSettings(browser.storage);
  const settings = new PageSettings(await stored.load(), ask, (chosen) => reader.apply(chosen));

  const reader = new PageReader(
    {
      view: window,
      host,
      scheduler: browserScheduler(window),
      recognise: (parts) => ask('recognise', { parts }),
      styles: async (look) => {
        const styles = await ask('styles', { look });
        frame = styles.frame;
        return styles;
      },
      takeOver: () => instance.takeOver(),
      isOurs: isCardHost,
      isNoAnswer: (error) => error instanceof NoAnswer || error instanceof Refused,
      changed: () => {
        if (isTop) updateIcon();
        else report(reader.names(0));
        stops.update();
        turns.take();
      },
      ended: () => life.abort(),
    },
    settings.current,
  );
  const card = createCard(
    createCardHost({
      reader,
      ask,
      host,
      settings: () => settings.current,
      choose: (choice) => settings.choose(choice),
    }),
    {
      settings: () => settings.current,
      css: () => reader.cardCss,
      address: (key) => browser.runtime.getURL(`src/card/card.html#${isTop ? 0 : frame}.${key}`),
      numberOf: (element) => browser.runtime.getFrameId?.(element),
      tellCard: (number, key, topic) => ask('tellCard', { frame: number, key, topic }),
      reachBackground: () => ask('reach', {}),
    },
  );
  /** The subject of a card; none once the extension is gone: the reader may be quicker than the health check. */
  const subjectFor = (mention: number) => {
    if (isOrphaned()) life.abort();
    return subjectOf(reader, mention);
  };
  const open = (mention: number, opening: CardOpening) => {
    const subject = subjectFor(mention);
    const hint = opening === 'hover' && !settings.current.hover;
    if (subject) card.open({ ...subject, hint }, opening);
  };
  /** How a name in a link is opened is told once, when the pointer first rests on one. */
  const isHintDue = (mention: number) => {
    const shown = settings.current.toldOfLinks ? undefined : reader.mentions.get(mention);
    return shown !== undefined && isInControl(shown);
  };
  const prepare = (mention: number) => {
    const subject = subjectFor(mention);
    if (subject) card.prepare(subject);
  };
  const addName = () => {
    if (document.activeElement instanceof HTMLIFrameElement) return 'frame';
    // What is still selected in a frame that the reader has left isn't meant.
    const subject = card.isRefused || !(isTop || document.hasFocus()) ? null : selectedSubject(window);
    if (!subject) return 'nothing';
    card.open(subject, 'keyboard');
    return 'opened';
  };
  const navigation = new MentionNavigation(window, reader);
  const tab = { document, host, reader, navigation, frames, settings, card, open, addName, prepare, turns };
  const stopAnswering = handleInTab(isTop ? pageHandlers(tab) : frameHandlers(tab));
  const stopWatching = stored.watch((chosen) => settings.use(chosen));

  signal.addEventListener('abort', () => {
    turns.take();
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
  startHealthCheck(
    {
      view: window,
      isOver: () => isOrphaned() || instance.isSuperseded,
      over: () => life.abort(),
      check: () => reader.reassert(),
      returned: () => {
        icon.forget();
        if (isTop) updateIcon();
        reader.invalidateAll();
        // What was chosen while the page was kept, no event has told.
        void stored.load().then((chosen) => !signal.aborted && settings.use(chosen));
      },
    },
    signal,
  );
  watchStyles(window, () => reader.invalidateAll(), signal);
  followPointer(
    {
      view: window,
      card,
      navigation,
      open,
      prepare,
      painter: () => reader.painter,
      hover: (mention) => settings.current.hover || isHintDue(mention),
    },
    signal,
  );
  const stops = new TabStops(
    {
      view: window,
      reader,
      navigation,
      isWanted: () => reader.settings.painter === 'mark' && !isOrphaned(),
      title: () => t('popup_title'),
      isCards: (event) => card.owns(event),
      describe: ({ label, type }) => t('mark_description', label, t(`type_${type}`)),
      open,
      prepare,
    },
    signal,
  );
  if (!signal.aborted) reader.start();
}

const begin = () => void start().catch(() => undefined);
begin();
