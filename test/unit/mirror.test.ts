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
  });
});
