import { expect, it } from 'vitest';
import { keepByKey } from '../../../src/background/keep-by-key.ts';

/** A browser that opens popups, or refuses to. */
function withPopup(opens: boolean) {
  const did: string[] = [];
  const browser = {
    action: {
      setPopup: async ({ popup }: { popup: string | null }) => void did.push(`popup ${popup}`),
      openPopup: async () => {
        did.push('open');
        if (!opens) throw new Error('no window has the focus');
      },
    },
    runtime: { getURL: (path: string) => `moz-extension://x/${path}` },
  };
  return { browser, did };
}

const POPUP = 'popup moz-extension://x/src/popup/popup.html';

it.each([true, false])('opens the popup to keep the article, this once (it opens: %s)', async (opens) => {
  const { browser, did } = withPopup(opens);
  await keepByKey(browser);
  expect(did).toEqual([`${POPUP}#keep-article`, 'open', POPUP]);
});
