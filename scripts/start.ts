/**
 * `npm start -- [--browser chromium|firefox] [URL or HTML file]`: builds Backgrounder, and shows it at work in a fresh
 * profile. Without a display it runs unseen and tells what it marked.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { openOwnPage } from './browsers/open-page.ts';
import { tellWhatIsMarked } from './browsers/tell.ts';
import { afterWelcome } from './browsers/welcome.ts';
import { buildExtension } from './build/extension.ts';
import { filesOf, type Loopback, serve } from './loopback.ts';
import { runScript } from './run.ts';

const USAGE = 'usage: npm start -- [--browser chromium|firefox] [URL or HTML file]';
const VIEWPORT = { width: 1280, height: 800 };
const DEMO = 'assets/demo/article.html';

const { browser: wanted, page: target } = readArguments();
const { url, server } = await addressOf(target);
await runScript('scripts/build-pack.ts');
await buildExtension();
const kind = wanted ?? BROWSER_KINDS.find(findBrowser) ?? 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const launched = await launch(kind, {
  extension: resolve(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox'),
  headless: !hasDisplay,
  offline: server !== null,
  viewport: hasDisplay ? null : VIEWPORT,
});
const [first] = await launched.browser.pages();
const page = first ?? (await launched.browser.newPage());
// The first tab is there before the viewport is decided.
if (!hasDisplay) await page.setViewport(VIEWPORT);
await page.goto(url).catch((problem: Error) => unreached(url, problem));
const own = await openOwnPage(launched, 'src/options/options.html');
await afterWelcome(own, { keep: hasDisplay });
await page.bringToFront();
if (hasDisplay) {
  await own.close();
  console.log(`Backgrounder reads ${url} in ${kind}. Click a marked name. Close the window to end.`);
  await new Promise((done) => launched.browser.once('disconnected', done));
} else {
  console.log(`No display: reading ${url} in ${kind} unseen.`);
  await tellWhatIsMarked(own, page, 'demo.png');
  await launched.browser.close();
}
await server?.close();

/** Says why a page can't be shown, and ends the program. */
async function unreached(address: string, { message }: Error): Promise<never> {
  const [reason = message] = /(?:net::ERR_|NS_ERROR_)\w+/.exec(message) ?? [];
  console.error(
    `${address} can't be opened (${reason}) — check the address and your network, or leave it out for the demo`,
  );
  await launched.browser.close();
  process.exit(1);
}

function readArguments(): { browser: BrowserKind | undefined; page: string } {
  try {
    const { values, positionals } = parseArgs({ options: { browser: { type: 'string' } }, allowPositionals: true });
    const browser = BROWSER_KINDS.find((known) => known === values.browser);
    if (positionals.length > 1) throw new Error(`One page at a time: ${positionals.join(', ')}`);
    if (values.browser !== undefined && !browser) throw new Error(`No such browser: ${values.browser}`);
    return { browser, page: positionals[0] ?? DEMO };
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : problem}\n${USAGE}`);
    process.exit(2);
  }
}

/** Web addresses are opened as they are; a file is served from this machine, with what lies beside it. */
async function addressOf(target: string): Promise<{ url: string; server: Loopback | null }> {
  if (/^https?:/i.test(target)) return { url: target, server: null };
  if (!existsSync(target)) {
    console.error(`There is no file ${target}.\n${USAGE}`);
    process.exit(2);
  }
  const server = await serve(filesOf(resolve(dirname(target))));
  return { url: `${server.origin}/${encodeURIComponent(basename(target))}`, server };
}
