import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './source-imports.ts';

/** Folders whose files without a view have a unit test of the same name. */
const FOLDERS = ['messages', 'settings', 'background', 'library', 'popup', 'options', 'ui', 'styles'];

/** Files that have none, and why. */
const ELSEWHERE: Record<string, string> = {
  'background/background.ts': 'wiring; the extension tier runs it',
  'library/use-arrival.ts': 'needs a document; test/dom/library',
  'library/use-route.ts': 'needs a document; test/dom/library',
  'library/use-search-keys.ts': 'needs a document; test/dom/library',
  'library/use-shown-fact.ts': 'needs a document; test/dom/library',
  'messages/errors.ts': 'names alone',
  'messages/handle.ts': 'wiring of receiver.ts; types in handlers.test.ts',
  'messages/message-map.ts': 'types alone',
  'messages/send.ts': 'wiring of sender.ts',
  'options/use-settings.ts': 'needs a document; test/dom/options',
  'popup/popup-actions.ts': 'types alone',
  'popup/popup-page.ts': 'types alone',
  'settings/settings.ts': 'values alone; choices.test.ts reads them',
  'settings/store.ts': 'wiring of settings-store.ts',
  'ui/apply-theme.ts': 'needs a document; test/dom/ui',
  'ui/icons.ts': 'paths alone; test/dom shows them',
  'ui/place-beside.ts': 'needs boxes; test/dom/ui',
  'ui/use-answer.ts': 'needs a document; test/dom/library',
};

describe('unit tests', () => {
  const files = FOLDERS.flatMap((folder) => filesUnder(`src/${folder}`))
    .map((file) => file.slice('src/'.length))
    .filter((file) => file.endsWith('.ts'));

  it('mirror the files that need no document', () => {
    const untested = files.filter((file) => !existsSync(`test/unit/${file.replace(/\.ts$/, '.test.ts')}`));
    expect(untested.sort()).toEqual(Object.keys(ELSEWHERE).sort());
  });

  it('are of files that are there', () => {
    const tests = FOLDERS.flatMap((folder) => filesUnder(`test/unit/${folder}`)).filter((file) =>
      file.endsWith('.test.ts'),
    );
    const strays = tests
      .map((file) => file.slice('test/unit/'.length).replace(/\.test\.ts$/, ''))
      .filter((file) => !existsSync(`src/${file}.ts`) && !existsSync(`src/${file}.tsx`));
    expect(strays.sort()).toEqual(['background/two-packs', 'messages/handlers']);
  });
});
