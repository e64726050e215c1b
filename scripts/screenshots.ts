/**
 * `npm run screenshots -- [name…]`: builds Backgrounder and takes the pictures of its surfaces in Chromium: small ones into
 * docs/images, and those that the stores show into docs/store/images.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch } from './browsers/launch.ts';
import { openOwnPage } from './browsers/open-page.ts';
import { awaitOwnTab } from './browsers/own-tab.ts';
import { buildExtension } from './build/extension.ts';
import { filesOf, serve } from './loopback.ts';
import { runScript } from './run.ts';
import { articleReply } from './screenshots/articles.ts';
import { fewerColours } from './screenshots/fewer-colours.ts';
import { Photographer } from './screenshots/photographer.ts';
import { readPng } from './screenshots/png.ts';
import { takePromo } from './screenshots/promo.ts';
import { GUISES, type Guise, SHOTS } from './screenshots/shots.ts';

const IMAGES = 'docs/images';
const STORE_IMAGES = 'docs/store/images';
/** The size that both stores take, and what they show, in their order. */
const STORE: Guise = { scheme: 'light', width: 1280, height: 800, rtl: false };
const STORE_SHOTS = ['card', 'library-entry', 'library-check', 'library', 'options'];
/** As many as a palette holds: a shadow is made of dozens, and with fewer it has rings. */
const COLOURS = 256;

const PROMO = 'promo';

const wanted = process.argv.slice(2);
const names = [...SHOTS.map(({ name }) => name), PROMO];
/** `cards` asks for every picture in the folder of that name. */
const isAmong = (name: string, asked: string) => name === asked || name.startsWith(`${asked}/`);
const unknown = wanted.filter((asked) => !names.some((name) => isAmong(name, asked)));
if (unknown.length > 0) {
  console.error(`No such picture: ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(2);
}
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((each) => isAmong(name, each)));

await runScript('scripts/build-pack.ts');
await buildExtension();
await mkdir(`${IMAGES}/cards`, { recursive: true });
await mkdir(STORE_IMAGES, { recursive: true });

const launched = await launch('chromium', {
  extension: resolve('dist/chrome'),
  headless: true,
  offline: true,
  viewport: null,
});
const demo = filesOf('assets/demo');
const site = await serve(async (path) => articleReply(path) ?? demo(path));
try {
  const own = await openOwnPage(launched, 'src/options/options.html');
  await awaitOwnTab(own, 'src/welcome/welcome.html');
  const photographer = new Photographer(launched, own, site.origin);
  for (const shot of shots) {
    for (const [name, guise] of Object.entries(GUISES)) {
      if (shot.only && !shot.only.includes(name)) continue;
      await save(
        `${IMAGES}/${shot.name}-${name}.png`,
        fewerColours(readPng(await photographer.take(shot, guise)), COLOURS),
      );
    }
    if (STORE_SHOTS.includes(shot.name)) {
      const number = STORE_SHOTS.indexOf(shot.name) + 1;
      await save(`${STORE_IMAGES}/${number}-${shot.name}.png`, await photographer.take(shot, STORE));
    }
  }
  if (wanted.length === 0 || wanted.includes(PROMO))
    await save(`${STORE_IMAGES}/${PROMO}.png`, await takePromo(launched.browser));
} finally {
  await launched.browser.close();
  await site.close();
}

async function save(path: string, png: Uint8Array): Promise<void> {
  await writeFile(path, png);
  console.log(`${path}  ${Math.round(png.length / 1000)} kB`);
}
