/** Builds the extension for both browsers: the same code, styles and data, and a manifest for each. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BuildOptions, build, type InlineConfig, mergeConfig, type Plugin } from 'vite';
import { BUNDLED_INDEX, BUNDLED_PACK } from '../../src/messages/vocabulary.ts';
import shared from '../../vite.config.ts';
import { asciiOnly } from './ascii.ts';
import { commonJs } from './common-js.ts';
import { licencesText, trackPackages } from './licences.ts';
import { BROWSERS, type Json, manifestFor } from './manifest.ts';
import { stripUnsafe } from './strip-unsafe.ts';

const PAGES = ['card', 'popup', 'library', 'maker', 'options', 'packs', 'panel', 'welcome'];
const BUNDLE = 'build/bundle';
/** Pages carry none of the polyfill: what the content script calls is the same in both browsers by itself. */
const CONTENT_ALIAS = { 'webextension-polyfill': resolve('src/content/browser-api.ts') };
/** What is copied as it is: from the project, to the extension. */
const COPIES = [
  ['assets/_locales', '_locales'],
  ['assets/icons', 'icons'],
  ['assets/demo', 'demo'],
  ['assets/word-lists', 'word-lists'],
  [`build/${BUNDLED_PACK}`, BUNDLED_PACK],
  [`build/${BUNDLED_INDEX}`, BUNDLED_INDEX],
  ['src/styles/presence.css', 'presence.css'],
  ['LICENSE', 'LICENSE'],
] as const;

/**
 * Writes `dist/chrome` and `dist/firefox`. Needs `build/packs` (`npm run build:pack`) and runs in the project's root.
 * The same input gives the same bytes on every machine.
 */
export async function buildExtension(): Promise<void> {
  // Vite would take it from the environment, which must not decide what is built.
  process.env.NODE_ENV = 'production';
  await rm(BUNDLE, { recursive: true, force: true });
  const packages = new Set<string>();
  await build(classicScript('background', 'src/background/background.ts', packages));
  await build(classicScript('early', 'src/content/early.ts', packages));
  const content = classicScript('content', 'src/content/content.ts', packages);
  await build({
    ...content,
    plugins: [...(content.plugins ?? []), commonJs(), asciiOnly()],
    resolve: { alias: CONTENT_ALIAS },
  });
  await build(pages(packages));
  await writeFile(join(BUNDLE, 'THIRD-PARTY-LICENCES.txt'), licencesText(packages));
  const template = JSON.parse(await readFile('manifest.json', 'utf8')) as Record<string, Json>;
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  for (const browser of BROWSERS) {
    const folder = join('dist', browser);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await cp(BUNDLE, folder, { recursive: true });
    for (const [from, to] of COPIES) await cp(from, join(folder, to), { recursive: true });
    const manifest = manifestFor(browser, { ...template, version });
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** One script without imports: browsers load content scripts and the background this way, with nothing left to fetch. */
function classicScript(name: string, entry: string, packages: Set<string>): InlineConfig {
  return bundle(
    { input: { [name]: entry }, output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false } },
    [trackPackages(packages)],
  );
}

/** The extension's own pages, which share their code. */
function pages(packages: Set<string>): InlineConfig {
  const worker = {
    plugins: () => [stripUnsafe(), trackPackages(packages)],
    // Parts of one are loaded when they are needed, which scripts of the old kind can't do.
    format: 'es' as const,
    rolldownOptions: { output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/worker-[name].js' } },
  };
  const config = bundle(
    {
      input: PAGES.map((page) => `src/${page}/${page}.html`),
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
    [trackPackages(packages)],
  );
  return { ...config, worker };
}

function bundle(rolldownOptions: NonNullable<BuildOptions['rolldownOptions']>, plugins: Plugin[]): InlineConfig {
  // The file is read above, once; Vite need not look for it.
  return mergeConfig(shared, { configFile: false, plugins, build: { outDir: BUNDLE, rolldownOptions } });
}
