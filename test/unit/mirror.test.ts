<<<<<<< HEAD
/** Every file of pure logic has a test of its own, or one that is named here. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './source-imports.ts';

/** Folders whose files are mirrored one by one. */
const FOLDERS = ['src/text', 'src/recognition'];

/** Files that another test covers. */
const COVERED: Record<string, string> = {
  'src/recognition/rules/rule.ts': 'test/unit/recognition/rules/decide.test.ts',
};
/** Word lists are tested as data, languages by what they generate and by the texts that are recognised in them. */
const LANGUAGES = {
  folder: 'src/recognition/languages/',
  tests: [
    'test/unit/recognition/languages/lists.test.ts',
    'test/unit/recognition/languages/russian.test.ts',
    'test/unit/recognition/languages/turkic.test.ts',
  ],
};

/** True of a file that holds types alone. */
function isTypesOnly(file: string): boolean {
  return !/^export (?:async )?(?:const|function\*?|class|enum|let)\b/m.test(readFileSync(file, 'utf8'));
}

describe('the unit tests', () => {
  const files = FOLDERS.flatMap(filesUnder).filter((file) => file.endsWith('.ts') && !isTypesOnly(file));

  it('mirror every file of text and recognition', () => {
    const untested = files.filter((file) => {
      const mirrored = file.replace(/^src\//, 'test/unit/').replace(/\.ts$/, '.test.ts');
      return !existsSync(mirrored) && !COVERED[file] && !file.startsWith(LANGUAGES.folder);
    });
    expect(untested).toEqual([]);
  });

  it('name only what is there', () => {
    const named = [...Object.entries(COVERED).flat(), ...LANGUAGES.tests];
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
=======
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
>>>>>>> identity
  });
});
