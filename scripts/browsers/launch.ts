/** Starts a browser in a fresh profile with the extension installed. */
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserKind } from './find.ts';
import { ensureBrowser } from './install.ts';

/** Firefox gives every installation random addresses; this one is preset, so that our pages' addresses are known. */
const FIREFOX_UUID = 'b1d0a9c2-3c0f-4f0e-9d55-5e8f5c2a7e10';

export interface LaunchOptions {
  /** A folder with a built extension, as `dist/chrome`. Chromium takes its absolute path. */
  extension: string;
  headless: boolean;
  /** True keeps the browser on this machine: every host but 127.0.0.1 fails at once. */
  offline: boolean;
  /** CSS pixels; null lets the window decide. */
  viewport?: {
    width: number;
    height: number;
    deviceScaleFactor?: number;
    isMobile?: boolean;
    hasTouch?: boolean;
  } | null;
  /** A file in which Chromium notes every request of the whole browser; complete once it is closed. */
  netLog?: string;
  /** The language of the browser's own words, and so of ours: a tag as `ru`. Chromium alone brings all of them along. */
  language?: string;
  /** A profile folder to keep; without it a new one is made and removed at the end. */
  profile?: string;
}

export interface Launched {
  kind: BrowserKind;
  browser: Browser;
  /** Where the extension's files are: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
}

/** Finds or installs the browser, starts it and installs the extension. */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Launched> {
  const executablePath = await ensureBrowser(kind);
  const browser = await (kind === 'chromium' ? chromium(executablePath, options) : firefox(executablePath, options));
  const id = await browser.installExtension(options.extension);
  return {
    kind,
    browser,
    origin: kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`,
  };
}

function chromium(executablePath: string, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless: options.headless,
    defaultViewport: options.viewport ?? null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
    pipe: true,
    enableExtensions: true,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--no-first-run',
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
      // Chromium refuses its sandbox to root, which is who one is in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
    ],
  });
}

function firefox(executablePath: string, options: LaunchOptions): Promise<Browser> {
  // Puppeteer copies this file, which a killed Firefox may not have written.
  if (options.profile && existsSync(options.profile)) appendFileSync(join(options.profile, 'prefs.js'), '');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    defaultViewport: options.viewport ?? null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    // Without it, moz-extension:// pages can't be opened from outside.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'extension@backgrounder': FIREFOX_UUID }),
      // Also when the extension is removed and installed again.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.normandy.enabled': false,
      'browser.aboutwelcome.enabled': false,
      ...(options.offline ? nowhereButHere() : {}),
    },
  });
}

/** Sends everything but 127.0.0.1 to a proxy on the discard port, where nobody answers. */
function nowhereButHere(): Record<string, unknown> {
  const proxies = ['http', 'ssl'].flatMap((name) => [
    [`network.proxy.${name}`, '127.0.0.1'],
    [`network.proxy.${name}_port`, 9],
  ]);
  return {
    'network.proxy.type': 1,
    'network.proxy.no_proxies_on': '127.0.0.1',
    ...Object.fromEntries(proxies),
  };
}
