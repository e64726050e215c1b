/** The page of packs: joins its view with the browser, the store and the background. */
import { browser } from '../browser.ts';
import type { FileChoices } from '../exchange/file-choices.ts';
import { onPacksChanged } from '../messages/packs-changed.ts';
import { ask } from '../messages/send.ts';
import { BUNDLED_PACK, pathOf } from '../messages/vocabulary.ts';
import { MY_NAMES } from '../pack/entry-ref.ts';
import { createBegunImports } from '../pack-store/begun-imports.ts';
import { packDatabase } from '../pack-store/database.ts';
import { createNotesStore } from '../pack-store/notes-store.ts';
import { createPackStore } from '../pack-store/pack-store.ts';
import { beAtWork, sweepUnlessBusy } from '../pack-store/sweep.ts';
import { settingsStore } from '../settings/store.ts';
import nameFormCss from '../ui/own-names/name-form.css?inline';
import { save } from '../ui/save.ts';
import { startPage } from '../ui/start-page.tsx';
import type { ImportRequest } from './import-messages.ts';
import { notesAsText } from './notes-as-text.ts';
import { PacksPage } from './PacksPage.tsx';
import packsCss from './packs.css?inline';
import { freeBytes } from './room.ts';
import { startExport } from './start-export.ts';
import { startImport } from './start-import.ts';

/** Times the size of a file: it is kept once more, and its pack may take five times as much while another is replaced. */
const PLENTY = 12;

const store = createPackStore(packDatabase());
const notes = createNotesStore();
await sweepUnlessBusy(navigator.locks, store);
await beAtWork(navigator.locks);
const imports = createBegunImports(packDatabase(), navigator.locks);
const forget = (run: string) => void store.discardRun(run).catch(() => undefined);
const list = () => ask('packs', {});
const loaded = await list();

/** Where there is plenty of room for a second copy of the file. */
async function begin(run: string, { file, choices }: ImportRequest): Promise<void> {
  const free = await freeBytes(navigator.storage);
  if (free !== null && free < PLENTY * file.size) return;
  const begun = { file, name: file.name, choices, begun: new Date().toISOString() };
  await imports.begin(run, begun).catch(() => undefined);
}

await startPage({ i18n: browser.i18n, store: settingsStore, title: 'packs_title' }, `${packsCss}${nameFormCss}`, () => (
  <PacksPage
    loaded={loaded}
    list={list}
    onPacksChanged={onPacksChanged}
    change={async (change) => {
      // What a reader brings should not be the first to go when the disk is full. Asking may take the reader's answer.
      if (change.do === 'take') void navigator.storage.persist?.().catch(() => false);
      return ask('changePacks', { change });
    }}
    startImport={(request, onNews) => startImport(request, onNews, { begin, discard: forget })}
    watchInterrupted={(onInterrupted) =>
      void imports
        .watch((left) => onInterrupted({ ...left, choices: left.choices as FileChoices | undefined }))
        .catch(() => undefined)
    }
    forget={forget}
    discard={(key) => void store.discard(key).catch(() => undefined)}
    onExport={async (pack, kind) => {
      const { file, extension } = await startExport({
        key: pack.key,
        bundled: browser.runtime.getURL(BUNDLED_PACK),
        kind,
      });
      save(file, `${pack.id}${extension}`);
    }}
    onSave={(text, name) =>
      save(new Blob([text], { type: name.endsWith('.md') ? 'text/markdown' : 'text/tab-separated-values' }), name)
    }
    library={browser.runtime.getURL(pathOf('library'))}
    maker={browser.runtime.getURL(pathOf('maker'))}
    page={window}
    notes={async () => {
      const kept = await notes.all();
      return kept.length === 0 ? null : notesAsText(kept);
    }}
    names={{
      async pack() {
        const { packs } = await store.list();
        const own = packs.find(({ head }) => head.id === MY_NAMES);
        return own ? store.read(own.key) : null;
      },
      propose: (text) => ask('proposeName', { text, around: '', language: '' }),
      risks: (forms, except) => ask('nameRisks', { forms, except }),
      change: (change) => ask('changeNames', { change }),
    }}
  />
));
