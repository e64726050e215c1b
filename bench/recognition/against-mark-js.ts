/** Recognition against mark.js, both in Chromium, in the same page. */
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { pageScript } from '../../scripts/build/page-script.ts';
import type { NamedPack } from '../../src/recognition/index/build-index.ts';
import type { Compare } from './in-page.ts';
import type { Text } from './texts.ts';

const ROUNDS = 5;
const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Milliseconds of both for the text's blocks, and how many they found. */
export async function againstMarkJs(text: Text, entries: NamedPack['entries']): Promise<ReturnType<Compare>> {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    args: ARGS,
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><meta charset="utf-8"><title>bench</title>');
    await page.evaluate(await pageScript('bench/recognition/in-page.ts'));
    return await page.evaluate(
      (blocks, names, rounds) => window.compare(blocks, names, rounds),
      text.pages.flat(),
      entries as NamedPack['entries'][number][],
      ROUNDS,
    );
  } finally {
    await browser.close();
  }
}
