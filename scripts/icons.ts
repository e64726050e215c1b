/** `tsx scripts/icons.ts`: draws assets/icons/icon.svg in every size that the browsers show. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers/install.ts';

/** CSS pixels: toolbars (16, 32), lists of extensions (48), stores (128). */
const SIZES = [16, 32, 48, 128];
const FOLDER = 'assets/icons';

const drawing = await readFile(`${FOLDER}/icon.svg`, 'utf8');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.$eval(
      'svg',
      (svg, size) => {
        svg.setAttribute('width', `${size}`);
        svg.setAttribute('height', `${size}`);
      },
      size,
    );
    await page.screenshot({ path: `${FOLDER}/icon-${size}.png`, omitBackground: true });
    console.log(`Drew ${FOLDER}/icon-${size}.png`);
  }
} finally {
  await browser.close();
}
