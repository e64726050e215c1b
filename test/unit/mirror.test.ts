/** Every file that needs no document has a unit test of its own, or a reason why not. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './source-imports.ts';

/** Folders whose files are mirrored one by one. */
const FOLDERS = [
  'text',
  'pack',
  'pack-store',
  'exchange',
  'own-names',
  'ranking',
  'reading',
  'recognition',
  'messages',
  'settings',
  'background',
  'library',
  'popup',
  'panel',
  'options',
  'packs',
  'maker',
  'ui',
  'styles',
];

/** Files that have none, and why. */
const ELSEWHERE: Record<string, string> = {
  'exchange/columns.ts': 'types, and what columns are called; list-to-pack.test.ts',
  'exchange/draft.ts': 'list-to-pack.test.ts',
  'exchange/drafts-to-pack.ts': 'list-to-pack.test.ts, and those of the other formats',
  'exchange/ordinary-words.ts': 'needs the extension; test/extension/packs.test.ts',
  'exchange/own-details.ts': 'skos.test.ts, tbx.test.ts',
  'exchange/pack-to-skos.ts': 'skos.test.ts',
  'exchange/pack-to-tbx.ts': 'tbx.test.ts',
  'exchange/read-xml.ts': 'tbx.test.ts',
  'exchange/skos-terms.ts': 'skos.test.ts',
  'exchange/skos-to-pack.ts': 'skos.test.ts',
  'exchange/table.ts': 'list-to-pack.test.ts',
  'exchange/tbx-to-pack.ts': 'tbx.test.ts',
  'exchange/tbx-about.ts': 'tbx.test.ts',
  'exchange/told-facts.ts': 'list-to-pack.test.ts',
  'exchange/unreadable-file.ts': 'the error alone; import-file.test.ts',
  'exchange/word-key.ts': 'header.test.ts, language-told.test.ts, type-told.test.ts',
  'exchange/word-list.ts': 'guard-forms.test.ts, with the lists themselves',
  'library/start-reading-search.ts': 'needs a worker; test/extension/kept-articles.test.ts',
  'library/use-arrival.ts': 'needs a document; test/dom/library',
  'library/use-route.ts': 'needs a document; test/dom/library',
  'library/use-search-keys.ts': 'needs a document; test/dom/library',
  'library/use-width.ts': 'needs a document; test/dom/library',
  'library/use-shown-fact.ts': 'needs a document; test/dom/library',
  'maker/database.ts': 'maker-store.test.ts',
  'maker/known-packs.ts': 'needs a worker; test/extension/maker.test.ts',
  'maker/mined-names.ts': 'maker-store.test.ts',
  'maker/pack-maker.ts': 'needs a worker; test/extension/maker.test.ts',
  'maker/replace-document.ts': 'maker-store.test.ts',
  'maker/start-mining.ts': 'needs a worker; test/extension/maker.test.ts',
  'maker/use-known-packs.ts': 'needs a document; test/dom/maker',
  'maker/use-making.ts': 'needs a document; test/dom/maker',
  'maker/use-mining.ts': 'needs a document; test/dom/maker',
  'maker/use-reading.ts': 'needs a document; test/dom/maker',
  'maker/use-replacing.ts': 'needs a document; test/dom/maker',
  'messages/handle.ts': 'wiring of receiver.ts; types in handlers.test.ts',
  'messages/errors.ts': 'names alone',
  'messages/message-map.ts': 'types, and a list that receiver.test.ts asks for',
  'messages/send.ts': 'wiring of sender.ts',
  'messages/tell.ts': 'wiring of sender.ts',
  'options/use-settings.ts': 'needs a document; test/dom/options',
  'pack/cross-checks.ts': 'validate.test.ts',
  'pack/entry-types.ts': 'values alone',
  'pack/form-checks.ts': 'validate.test.ts',
  'pack/format.ts': 'the schema alone; validate.test.ts',
  'pack/licence.ts': 'a value alone',
  'recognition/page/page-context.ts': 'page-rules.test.ts',
  'recognition/rules/another-land.ts': 'body-elsewhere.test.ts',
  'pack/pack-draft.ts': 'pack-file.test.ts, with the stream around it',
  'pack/pack-lines.ts': 'pack-file.test.ts, with the stream around it',
  'pack/paradigm-names.ts': 'values alone',
  'pack/problem.ts': 'the error alone; validate.test.ts',
  'pack/references.ts': 'validate.test.ts',
  'pack/schema-problems.ts': 'validate.test.ts',
  'pack/strict-json.ts': 'pack-file.test.ts',
  'pack-store/database.ts': 'pack-store.test.ts',
  'pack-store/kept-open.ts': 'pack-store.test.ts',
  'pack-store/stage-pack.ts': 'pack-store.test.ts',
  'pack-store/store-failed.ts': 'the errors alone; pack-store.test.ts',
  'packs/export-formats.ts': 'a list; test/dom/packs/formats.test.tsx',
  'packs/import-messages.ts': 'import-pack.test.ts',
  'packs/start-export.ts': 'needs a worker; test/extension/packs.test.ts',
  'panel/panel-css.ts': 'a style sheet; test/dom/panel',
  'reading/database.ts': 'reading-store.test.ts',
  'reading/read-here.ts': 'needs a browser; test/extension/kept-articles.test.ts',
  'recognition/rules/at-sport.ts': 'other-calling.test.ts',
  'recognition/rules/rule.ts': 'test/unit/recognition/rules/decide.test.ts',
  'settings/settings.ts': 'values alone; choices.test.ts reads them',
  'settings/store.ts': 'wiring of settings-store.ts',
  'text/encodings.ts': 'a list; decode-text.test.ts',
  'text/code-page.ts': 'decode-text.test.ts',
  'text/decode-as.ts': 'decode-text.test.ts',
  'ui/apply-theme.ts': 'needs a document; test/dom/ui',
  'ui/icons.ts': 'paths alone; test/dom shows them',
  'ui/place-beside.ts': 'needs boxes; test/dom/ui',
  'ui/save.ts': 'needs a browser; test/extension/packs.test.ts',
  'ui/use-answer.ts': 'needs a document; test/dom/library',
  'ui/use-hash.ts': 'needs a document; test/dom/library',
  'ui/card/use-card.ts': 'needs a document; test/dom/welcome',
  'ui/names/use-jump.ts': 'needs a document; test/dom/popup',
  'ui/use-more-below.ts': 'needs a document; test/dom/card',
};

/** Word lists are tested as data, languages by what they generate and by the texts that are recognised in them. */
const LANGUAGES = 'recognition/languages/';

/** Tests that are of several files together. */
const TOGETHER = [
  'background/two-packs',
  'exchange/fuzz',
  'exchange/long-texts',
  'exchange/round-trips',
  'exchange/skos',
  'exchange/tbx',
  'messages/handlers',
  'pack/any-pack',
  'pack/glossary',
  'pack/round-trip',
  'packs/bad-input',
  'packs/interrupted-import',
];

/** True of a file that holds types alone. */
function isTypesOnly(file: string): boolean {
  return !/^export (?:async )?(?:const|function\*?|class|enum|let)\b/m.test(readFileSync(file, 'utf8'));
}

describe('unit tests', () => {
  const files = FOLDERS.flatMap((folder) => filesUnder(`src/${folder}`))
    .filter((file) => file.endsWith('.ts') && !isTypesOnly(file))
    .map((file) => file.slice('src/'.length))
    .filter((file) => !file.startsWith(LANGUAGES));

  it('mirror the files that need no document', () => {
    const untested = files.filter((file) => !existsSync(`test/unit/${file.replace(/\.ts$/, '.test.ts')}`));
    expect(untested.sort()).toEqual(Object.keys(ELSEWHERE).sort());
  });

  it('are of files that are there', () => {
    const shells = FOLDERS.filter((folder) => folder !== 'recognition' && folder !== 'ranking' && folder !== 'text');
    const strays = shells
      .filter((folder) => existsSync(`test/unit/${folder}`))
      .flatMap((folder) => filesUnder(`test/unit/${folder}`))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => file.slice('test/unit/'.length).replace(/\.test\.ts$/, ''))
      .filter((file) => !existsSync(`src/${file}.ts`) && !existsSync(`src/${file}.tsx`));
    expect(strays.sort()).toEqual(TOGETHER);
  });
});
