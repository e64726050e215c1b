import type { Page } from 'puppeteer-core';

/**
 * A function's source that stands alone in a page. tsx wraps inner functions in a helper of its own, `__name`, which
 * pages don't have.
 */
export function standingAlone(work: (...args: never[]) => unknown): string {
  return `((__name) => (${work}))((inner) => inner)`;
}

/** Runs a function in the page. It must use nothing from around it; arguments and result travel as JSON. */
export async function inPage<A extends unknown[], R>(
  page: Page,
  work: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  return (await page.evaluate(`${standingAlone(work)}(...${JSON.stringify(args)})`)) as Awaited<R>;
}
