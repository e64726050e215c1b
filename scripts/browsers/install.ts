/** Gets a browser onto a machine that has none. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import { run } from '../run.ts';
import { type BrowserKind, findBrowser, OVERRIDES } from './find.ts';

const DEBIAN_PACKAGES: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};
const DOWNLOADS = join(homedir(), '.cache', 'backgrounder', 'browsers');
const DOWNLOADED = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

/** The path of a browser: an installed one, or one that is installed now, which is said on the terminal. */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = findBrowser(kind) ?? (await findDownloaded(kind));
  if (found) return found;
  if (isDebianRoot()) return installWithApt(kind);
  return download(kind);
}

/** Debian's own packages; Ubuntu's packages of the same names only point to snaps, which can't be driven from here. */
function isDebianRoot(): boolean {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID=debian$/m.test(system);
}

async function installWithApt(kind: BrowserKind): Promise<string> {
  const packages = DEBIAN_PACKAGES[kind];
  console.log(`No ${kind} on this machine: installing ${packages.join(' and ')} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await aptGet(['-qq', 'update'], env);
  await aptGet(['-qq', '-y', 'install', '--no-install-recommends', ...packages], env);
  const path = findBrowser(kind);
  if (!path) throw new Error(`apt-get installed ${packages[0]}, but it is not on the PATH`);
  return path;
}

async function aptGet(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const code = await run('apt-get', args, env);
  if (code !== 0) throw new Error(`apt-get ${args.join(' ')} ended with exit code ${code}`);
}

async function findDownloaded(kind: BrowserKind): Promise<string | null> {
  const installed = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  return installed.find(({ browser }) => browser === DOWNLOADED[kind])?.executablePath ?? null;
}

async function download(kind: BrowserKind): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform)
    throw new Error(
      `No ${kind} was found. Install one and name its program in the environment variable ${OVERRIDES[kind]}.`,
    );
  const browser = DOWNLOADED[kind];
  const buildId = await resolveBuildId(browser, platform, 'stable');
  console.log(`No ${kind} on this machine: downloading ${browser} ${buildId} into ${DOWNLOADS}.`);
  const installed = await install({ browser, buildId, platform, cacheDir: DOWNLOADS });
  return installed.executablePath;
}
