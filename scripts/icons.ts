/** `tsx scripts/icons.ts`: draws assets/icons/icon.svg in every size that the browsers show. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers/install.ts';

/** CSS pixels: toolbars (16, 32), lists of extensions (48), stores (128). Toolbars also show that Backgrounder is off. */
const ICONS = [
  ...[16, 32, 48, 128].map((size) => ({ size, name: `icon-${size}`, filter: 'none' })),
  ...[16, 32].map((size) => ({ size, name: `icon-off-${size}`, filter: 'grayscale(1) opacity(0.55)' })),
];
const FOLDER = 'assets/icons';

const drawing = await readFile(`${FOLDER}/icon.svg`, 'utf8');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  for (const { size, name, filter } of ICONS) {
    await page.setViewport({ width: size, height: size });
    await page.$eval(
      'svg',
      (svg, size, filter) => {
        svg.setAttribute('width', `${size}`);
        svg.setAttribute('height', `${size}`);
        svg.style.filter = filter;
      },
      size,
      filter,
    );
    await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true });
    console.log(`Drew ${FOLDER}/${name}.png`);
  }
} finally {
  await browser.close();
}
