/**
 * The background context. Everything is registered here, at once: a browser that starts the context for an event
 * delivers the event to the listeners of that first moment only.
 */
import { browser } from '../browser.ts';
import type { IsWord } from '../exchange/guard-forms.ts';
import { ordinaryWords } from '../exchange/ordinary-words.ts';
import { handleInBackground } from '../messages/handle.ts';
import { tellPacksChanged } from '../messages/packs-changed.ts';
import { tell, tellPanel } from '../messages/tell.ts';
import { KEEP_COMMAND, PANEL_COMMAND } from '../messages/vocabulary.ts';
import { proposeName } from '../own-names/propose-name.ts';
import { NOT_STATED } from '../pack/licence.ts';
import { packDatabase } from '../pack-store/database.ts';
import { createMemoryStore } from '../pack-store/memory-store.ts';
import { createNotesStore } from '../pack-store/notes-store.ts';
import { createPackStore } from '../pack-store/pack-store.ts';
import { sweepUnlessBusy } from '../pack-store/sweep.ts';
import { readingDatabase } from '../reading/database.ts';
import { createReadingStore } from '../reading/reading-store.ts';
import { indexBuilder } from '../recognition/index/stored-index.ts';
import { settingsStore } from '../settings/store.ts';
import { WHILE_PRESENT } from '../styles/presence.ts';
import { ADD_NAME, addFromKeyboard, addSelected } from './add-name.ts';
import { backgroundOfEntry } from './background-of-entry.ts';
import { besideByKey, showBeside } from './beside.ts';
import { createBundledPack } from './bundled-pack.ts';
import { takeCard, tellCard, tellPage } from './card-relay.ts';
import { BACKGROUND_CHECKS } from './checks.ts';
import { factTexts } from './fact-texts.ts';
import { glossaryList } from './glossary-list.ts';
import { createGlossaryStore } from './glossary-store.ts';
import { keepByKey } from './keep-by-key.ts';
import { keepChoice, keepNever } from './keep-choice.ts';
import { createKeptReading } from './kept-reading.ts';
import { lookUp, makeMenu } from './look-up.ts';
import { nameRisks } from './name-risks.ts';
import { notLinked } from './not-linked.ts';
import { openOwnPage } from './open-own-page.ts';
import { createOwnNames } from './own-names.ts';
import { keepNote, withNotes } from './own-notes.ts';
import { createPackShelf } from './pack-shelf.ts';
import { pageStyles } from './page-styles.ts';
import { passCommand } from './pass-command.ts';
import { readAgainEverywhere } from './read-again-everywhere.ts';
import { createReadingMemory } from './reading-memory.ts';
import { recogniseParts } from './recognise-parts.ts';
import { relationsAmong } from './relation-views.ts';
import { relayFrame } from './relay-frame.ts';
import { showIcon } from './show-icon.ts';
import { sourceRecord } from './source-record.ts';

const open = packDatabase();
const store = createPackStore(open);
const notes = createNotesStore();
const builder = indexBuilder(browser.runtime.getManifest().version);
const shelf = createPackShelf(
  store,
  createBundledPack(async (path) => {
    const file = await fetch(browser.runtime.getURL(path));
    return file.arrayBuffer();
  }),
  builder,
  () => void packsChanged().catch(() => undefined),
);
const language = browser.i18n.getMessage('locale_language');
const glossary = createGlossaryStore(language, shelf.inUse);
const ownNames = createOwnNames({
  ...{ store, open, builder, locks: navigator.locks, now: () => new Date() },
  details: () => ({
    title: browser.i18n.getMessage('names_title'),
    description: browser.i18n.getMessage('names_description'),
    language,
    licence: NOT_STATED,
  }),
  unsaid: () => browser.i18n.getMessage('names_unsaid'),
});

/** The lists of ordinary words, read when a form first asks: who writes a name asks with every word. */
let words: Promise<IsWord> | null = null;
const isWord = () => {
  words ??= ordinaryWords().catch((error: unknown) => {
    words = null;
    throw error;
  });
  return words;
};

let memoryWanted: Promise<boolean> | null = null;
const memory = createReadingMemory({
  store: createMemoryStore(),
  isWanted: () => {
    memoryWanted ??= settingsStore.load().then((settings) => settings.memory);
    return memoryWanted;
  },
  background: async (entry) => backgroundOfEntry(await glossary.about([entry]), entry),
  now: () => new Date(),
});

/** What the packs in use have in common; null when they can't be read. */
const knownThings = () =>
  glossary.names().then(
    ({ things }) => things,
    () => null,
  );

const reading = createKeptReading({
  store: createReadingStore(readingDatabase()),
  names: () => glossary.names(),
  keptFor: async () => (await settingsStore.load()).forgetAfter,
  now: () => new Date(),
});

/** Other names are known: what is open hears of it. */
const packsChanged = async () => {
  glossary.forget();
  const things = await knownThings();
  // A storage that refuses is asked again at the next change.
  if (things) await settingsStore.update((now) => keepNever(things, now)).catch(() => undefined);
  await memory.lookAgain();
  tellPacksChanged();
  await readAgainEverywhere(browser, tell);
  // What was read before names them too, or no longer does; nobody waits for it.
  void reading.findAgain();
};

/** The manifest has a style sheet for pages where the browser takes it away with the extension. */
const presence = browser.runtime.getManifest().content_scripts?.some(({ css }) => css) ? WHILE_PRESENT : '';

handleInBackground(BACKGROUND_CHECKS, {
  recognise: async ({ parts }) => memory.withoutKnown(await recogniseParts(await glossary.names(), parts)),
  styles: (wanted, { frameId = 0 }) => ({ ...pageStyles(wanted, presence), frame: frameId }),
  background: async ({ entry, page = [], address = null }, { tab }) => {
    const about = await glossary.about([entry]);
    const known = await withNotes(notes, about.things, backgroundOfEntry(about, entry, page));
    const read = known ? await reading.lines({ entry, gloss: known.entry.gloss, page, address }) : [];
    const all = known && read.length > 0 ? { ...known, read } : known;
    // What is looked up in a private window is nobody's business afterwards.
    return tab?.incognito ? all : memory.opened(all);
  },
  keepArticle: ({ article }) => reading.keep(article),
  reading: () => reading.list(),
  keptArticle: ({ id }) => reading.record(id),
  keptTexts: ({ ids }) => reading.texts(ids),
  forgetArticles: ({ ids }) => reading.forget(ids),
  restoreArticles: ({ kept }) => reading.restore(kept),
  notLinked: async ({ parts }) => notLinked(await glossary.names(), parts),
  relations: async ({ entries }) => relationsAmong(await glossary.about(entries), entries),
  choose: async ({ choice }) => {
    const things = 'entry' in choice ? await knownThings() : null;
    await settingsStore.update((now) => keepChoice(things, now, choice));
    return null;
  },
  glossary: async () => glossaryList(await glossary.read()),
  facts: async () => factTexts(await glossary.read()),
  source: async ({ source }) => sourceRecord(await glossary.read(), source),
  packs: () => shelf.list(),
  preparing: () => shelf.preparing(),
  changePacks: async ({ change }) => {
    const changed = await shelf.change(change);
    if (change.do === 'clear' && !changed.failed) await Promise.all([notes.clear(), memory.forget()]);
    if (!changed.failed) await packsChanged();
    return changed;
  },
  proposeName: async (selected) => proposeName(selected, await isWord()),
  nameRisks: async ({ forms, except }) => nameRisks(await glossary.names(), forms, except, await isWord()),
  know: async ({ entry, known }) => {
    const kept = await memory.know(entry, known);
    if (!kept.failed) await readAgainEverywhere(browser, tell);
    return kept;
  },
  keepNote: (note) => keepNote(notes, note, new Date()),
  changeNames: async ({ change }) => {
    const changed = await ownNames.change(change);
    if (!changed.failed) await packsChanged();
    return changed;
  },
  openPage: async ({ page, route }) => {
    await openOwnPage(browser, page, route);
    return null;
  },
  takeCard: (asked, sender) => takeCard(tell, asked, sender),
  tellPage: (told, sender) => tellPage(tell, told, sender),
  tellCard: (told, sender) => tellCard(tell, told, sender),
  showBeside: (shown, sender) => showBeside(tellPanel, shown, sender),
  reach: () => null,
  showIcon: async (shown, sender) => {
    await showIcon(browser, shown, sender);
    return null;
  },
  reportFrame: async ({ names }, sender) => {
    await relayFrame(tell, names, sender);
    return null;
  },
});

browser.storage.onChanged.addListener(({ memory: changed }, area) => {
  if (area !== 'local' || !changed) return;
  memoryWanted = null;
  if (changed.newValue === true) return;
  // What nobody wants remembered any more is deleted, and known names are marked again.
  void memory
    .forget()
    .catch(() => undefined)
    .then(() => readAgainEverywhere(browser, tell));
});
browser.runtime.onInstalled.addListener(async ({ reason }) => {
  // Also where nobody speaks of an update: an extension that is installed into a profile finds what an earlier one left there.
  // Until it is done, settings are read as if it were; a storage that refuses now is asked again at the next change.
  await settingsStore.bringUpToDate().catch(() => undefined);
  await makeMenu(browser);
  await memory.lookAgain().catch(() => undefined);
  if (reason === 'install') await openOwnPage(browser, 'welcome');
});
browser.runtime.onStartup.addListener(() => sweepUnlessBusy(navigator.locks, store));
// A browser may run for weeks: each start of this context looks.
void reading.sweep();
// Firefox for Android has neither commands nor menus.
browser.commands?.onCommand.addListener((command, tab) => {
  // Before anything else: the panel opens in the task of the press alone.
  if (command === PANEL_COMMAND) return besideByKey(browser, tellPanel, tab?.windowId);
  if (command === KEEP_COMMAND) return keepByKey(browser);
  return command === ADD_NAME ? addFromKeyboard(browser, tell) : passCommand(browser, tell, command);
});
browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '', frameId }, tab) =>
  menuItemId === ADD_NAME
    ? addSelected(browser, tell, { tab: tab?.id, frame: frameId, text: selectionText })
    : lookUp(browser, menuItemId, selectionText),
);
