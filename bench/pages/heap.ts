import type { Page } from 'puppeteer-core';

/** Bytes of a page's heap, without what nobody holds any more. */
export async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  for (let round = 0; round < 2; round += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}
