import type { Page } from 'puppeteer-core';
import type { PageState } from '../../src/messages/message-map.ts';

type Chrome = {
  tabs: {
    query(filter: object): Promise<Array<{ id?: number }>>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<{ result?: unknown } | undefined>;
  };
};

/**
 * What the open pages say of themselves when the popup asks, once none of them is still reading. `own` is one of the
 * extension's pages (`openOwnPage`); blank tabs, and those that Backgrounder
 * doesn't read, are left out.
 */
export async function pageStates(own: Page): Promise<PageState[]> {
  const answered = await own.waitForFunction(
    async () => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const asked = (await tabs.query({})).map(({ id }) =>
        tabs.sendMessage(id ?? -1, { message: 'pageState', params: {} }, { frameId: 0 }).catch(() => undefined),
      );
      const states = (await Promise.all(asked)).flatMap((answer) =>
        answer?.result ? [answer.result as PageState] : [],
      );
      const pages = states.filter(({ host }) => host !== '');
      return pages.length > 0 && pages.every(({ state }) => state !== 'reading') ? JSON.stringify(pages) : null;
    },
    { polling: 100 },
  );
  return JSON.parse(String(await answered.jsonValue()));
}
