import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder, type Import, importsOf, importsUnder } from './source-imports.ts';

/** What each folder of src may import: whole modules, or types alone. A folder may always import itself. */
const RULES: Record<string, { values: string[]; types: string[] }> = {
  text: { values: [], types: [] },
  pack: { values: [], types: [] },
  ranking: { values: [], types: ['pack'] },
  'pack-store': { values: ['pack'], types: [] },
  recognition: { values: [], types: ['pack'] },
  documents: { values: [], types: [] },
  reading: { values: ['documents', 'mining', 'pack-store', 'ranking'], types: ['pack', 'recognition'] },
  exchange: { values: ['pack'], types: [] },
  'read-files': { values: ['documents'], types: [] },
  mining: { values: ['recognition'], types: ['pack'] },
  'own-names': { values: ['pack', 'recognition', 'exchange', 'documents', 'mining'], types: [] },
  messages: { values: ['browser.ts'], types: ['pack', 'recognition', 'settings', 'own-names', 'reading'] },
  settings: { values: ['browser.ts'], types: ['pack'] },
  styles: { values: [], types: ['pack', 'settings', 'messages'] },
  ui: { values: ['styles'], types: ['pack', 'settings', 'messages', 'recognition', 'own-names', 'reading'] },
  content: { values: ['messages', 'settings', 'styles', 'ui'], types: ['pack', 'recognition'] },
  background: {
    values: [
      ...['pack', 'pack-store', 'recognition', 'ranking', 'exchange', 'own-names', 'messages', 'settings', 'styles'],
      ...['reading', 'documents'],
    ],
    types: [],
  },
  card: { values: ['ui', 'messages', 'settings'], types: ['pack', 'recognition', 'own-names'] },
  popup: { values: ['ui', 'messages', 'settings', 'reading', 'unknown-names'], types: ['pack'] },
  panel: {
    values: ['ui', 'messages', 'settings', 'mining', 'reading', 'read-files', 'unknown-names'],
    types: ['pack', 'recognition', 'documents'],
  },
  'unknown-names': {
    values: ['documents', 'exchange', 'mining', 'messages', 'settings', 'ui'],
    types: ['pack', 'recognition'],
  },
  library: { values: ['ui', 'messages', 'settings', 'reading'], types: ['pack', 'recognition'] },
  options: { values: ['ui', 'styles', 'messages', 'settings'], types: ['pack'] },
  packs: {
    values: ['ui', 'messages', 'settings', 'pack', 'pack-store', 'exchange', 'recognition'],
    types: ['own-names'],
  },
  maker: {
    values: [
      'ui',
      'messages',
      'settings',
      'pack',
      'pack-store',
      'exchange',
      'documents',
      'mining',
      'read-files',
      'recognition',
    ],
    types: [],
  },
  welcome: { values: ['ui', 'messages', 'settings'], types: ['pack'] },
  'pack-builder': { values: ['pack', 'recognition'], types: [] },
};
/** What text is, and the keys of the interface's texts: for everybody. */
const FOR_ALL = ['text', 'locale-key.ts'];
const IN_NO_FOLDER = ['browser.ts', 'locale-key.ts'];
/** Plain words and what refs are made like: whoever may import a folder's types may import these of it as well. */
const VOCABULARIES = [
  'src/pack/entry-types.ts',
  'src/pack/relation-kinds.ts',
  'src/pack/paradigm-names.ts',
  'src/pack/entry-ref.ts',
  'src/messages/vocabulary.ts',
  'src/own-names/own-name.ts',
];
/** What a short name depends on, said once for recognition and for the page that asks it. */
const NAMING_CONTEXT = { from: 'content', to: 'src/recognition/page/naming-context.ts' };
/** The files that put a context together; they alone, with messages and settings, reach for the browser's API. */
const CONTEXTS = ['content', 'background', 'card', 'popup', 'library', 'options', 'packs', 'panel', 'maker', 'welcome'];

const imports = importsUnder('src');
/** Folders of src that hold folders. */
const FOLDERS_WITH_ROOMS = new Set(filesUnder('src').map((file) => file.replace(/\/[^/]+\/[^/]+$/, '')));
const ours = imports.filter(({ to }) => to.startsWith('src/'));

describe('reading imports', () => {
  it('tells types from values, and finds side effects and dynamic imports', () => {
    const source = [
      "import type { A } from './a.ts';",
      "import { type B, type C } from '../b.ts';",
      "import { d, type E } from 'e';",
      "import './f.css';",
      "export * from './g.ts';",
      "const h = await import('./h.ts');",
    ].join('\n');
    expect(importsOf('src/x/y.ts', source).map(({ to, typeOnly }) => `${to} ${typeOnly}`)).toEqual([
      'src/x/a.ts true',
      'src/b.ts true',
      'e false',
      'src/x/g.ts false',
      'src/x/f.css false',
      'src/x/h.ts false',
    ]);
  });
});

describe('the house', () => {
  it('has a rule for every folder of src, and no other', () => {
    const folders = new Set(filesUnder('src').map(folderOf));
    for (const file of IN_NO_FOLDER) folders.delete(file);
    expect([...folders].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('tells its import rules in docs/architecture.md', () => {
    const rows = Object.entries(RULES).map(([folder, { values, types }]) => {
      return `| \`src/${folder}/\` | ${listed(values)} | ${listed(types)} |`;
    });
    expect(readFileSync('docs/architecture.md', 'utf8')).toContain(`|---|---|---|\n${rows.join('\n')}\n`);
  });

  it('keeps its import rules', () => {
    expect(ours.filter((found) => !isAllowed(found)).map(told)).toEqual([]);
  });

  it('imports nothing of the tests, scripts and benchmarks', () => {
    const strays = imports.filter(({ to }) => /^(?:test|bench|scripts)\//.test(to));
    expect(strays.map(told)).toEqual([]);
  });

  it('has no import cycle, types included', () => {
    expect(cycles(ours)).toEqual([]);
  });

  it('has no cycle of folders either, types included', () => {
    const between = ours.map(({ from, to, typeOnly }) => ({ from: roomOf(from), to: roomOf(to), typeOnly }));
    expect(cycles(between.filter(({ from, to }) => from !== to))).toEqual([]);
  });

  it('touches the extension API through browser.ts alone', () => {
    const polyfill = imports.filter(({ to }) => to === 'webextension-polyfill').map(({ from }) => from);
    expect(new Set(polyfill)).toEqual(new Set(['src/browser.ts']));
  });

  it('has no folders where everything ends up', () => {
    const vague = ['src', 'test', 'scripts', 'bench']
      .flatMap(filesUnder)
      .filter((file) => /(^|\/)(utils?|common|helpers?|shared|misc)(\/|\.|$)/.test(file));
    expect(vague).toEqual([]);
  });
});

function listed(folders: readonly string[]): string {
  return folders.map((folder) => (folder.includes('.') ? `\`src/${folder}\`` : folder)).join(', ') || '–';
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** A file's folder; a file that lies beside folders, such as `src/content/content.ts`, is a room of its own. */
function roomOf(file: string): string {
  const folder = file.replace(/\/[^/]+$/, '');
  return FOLDERS_WITH_ROOMS.has(folder) ? file : folder;
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [folder, target] = [folderOf(from), folderOf(to)];
  if (folder === target) return true;
  const rule = RULES[folder];
  if (!rule) return false;
  if (FOR_ALL.includes(target)) return true;
  if (folder === NAMING_CONTEXT.from && to === NAMING_CONTEXT.to) return true;
  if (target === 'browser.ts') return typeOnly || rule.values.includes(target) || CONTEXTS.includes(folder);
  return rule.values.includes(target) || ((typeOnly || VOCABULARIES.includes(to)) && rule.types.includes(target));
}

function told({ from, to, typeOnly }: Import): string {
  return `${from} imports ${typeOnly ? 'types of ' : ''}${to}`;
}

/** Every group of files that import each other, found by following imports from each file. */
function cycles(edges: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at !== -1) return void found.push([...path.slice(at), file].join(' > '));
    if (done.has(file)) return;
    for (const to of targets.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
