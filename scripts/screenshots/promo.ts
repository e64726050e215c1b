/** The small picture beside the name in Chrome's store: the mark, the name, and a line of news with names underlined. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { EntryType } from '../../src/pack/entry-types.ts';
import { TYPE_COLOURS } from '../../src/styles/colours.ts';
import { LINE_STYLES } from '../../src/styles/line-styles.ts';

/** CSS pixels; the store takes no other size. */
const SIZE = { width: 440, height: 280 };

const STYLE = `
  body { margin: 0; display: grid; align-content: center; gap: 26px; padding: 0 40px; box-sizing: border-box;
    width: ${SIZE.width}px; height: ${SIZE.height}px; background: #fffdf8; color: #1b1c1e; }
  header { display: flex; align-items: center; gap: 14px; font: 700 34px/1 system-ui, sans-serif; letter-spacing: -0.01em; }
  svg { width: 56px; height: 56px; }
  p { margin: 0; font: 22px/1.75 Georgia, 'Noto Serif', serif; }
  u { text-underline-offset: 0.18em; text-decoration-skip-ink: none; }
`;

/** The picture as a PNG. */
export async function takePromo(browser: Browser): Promise<Uint8Array> {
  const icon = await readFile('assets/icons/icon.svg', 'utf8');
  const page = await browser.newPage();
  try {
    await page.setViewport(SIZE);
    const line = `Who is ${name('person', 'Zakharova')}, what is the ${name('project', 'North-South corridor')}, and who said so?`;
    await page.setContent(`<style>${STYLE}</style><header>${icon}Backgrounder</header><p>${line}</p>`);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

/** A name with its type's own line, as on a page. */
function name(type: EntryType, words: string): string {
  const { style, thickness } = LINE_STYLES[type];
  return `<u style="text-decoration: underline ${style} ${thickness}px ${TYPE_COLOURS[type].light}">${words}</u>`;
}
