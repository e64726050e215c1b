/** Finds the browsers of this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that the scripts and tests drive. Chrome, Edge and other relatives count as Chromium. */
export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Environment variables that name a program to use instead of the one that would be found. */
export const OVERRIDES: Record<BrowserKind, string> = {
  chromium: 'BACKGROUNDER_CHROMIUM',
  firefox: 'BACKGROUNDER_FIREFOX',
};

const NAMES: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where macOS and Windows keep them, which put neither on the PATH. */
const USUAL_PLACES: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles('Google/Chrome/Application/chrome.exe'),
    ...programFiles('Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programFiles('Mozilla Firefox/firefox.exe')],
};

function programFiles(path: string): string[] {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? [join(root, path)] : []));
}

/** The path of an installed browser, or null. Throws when an override names something that can't be run. */
export function findBrowser(kind: BrowserKind): string | null {
  const override = process.env[OVERRIDES[kind]];
  if (override) {
    if (isProgram(override)) return override;
    throw new Error(`${OVERRIDES[kind]} names ${override}, which is no program that can be run`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES[kind]].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
