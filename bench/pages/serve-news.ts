/** Serves what the benchmarks of pages look at: real news pages, and pages that are made. */
import { readdirSync } from 'node:fs';
import { filesOf, type Reply } from '../../scripts/loopback.ts';
import { hugePage, livePage } from './generated.ts';

/** Characters of the huge page, and seconds for which the live one grows. */
export const HUGE = 10_000_000;
export const LIVE_SECONDS = 10;

/** Pages' own scripts don't run, but the live page's does; isolated pages have clocks of 5 microseconds. */
export function replies(folder: string, forms: readonly string[]): (path: string) => Promise<Reply | null> {
  const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const still = { ...isolated, 'content-security-policy': "script-src 'none'" };
  const pages = filesOf(folder);
  const html = (body: string, headers: Record<string, string>) => ({ type: 'text/html; charset=utf-8', body, headers });
  return async (path) => {
    if (path === '/huge') return html(hugePage(HUGE, forms), still);
    if (path === '/live') return html(livePage(LIVE_SECONDS, forms), {});
    const reply = path.startsWith('/pages/') ? await pages(path.slice('/pages/'.length)) : null;
    return reply && { ...reply, headers: still };
  };
}

/** The names of a folder's pages. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .map((name) => name.replace(/\.gz$/, ''));
