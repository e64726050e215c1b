/** What a reader does in the browser's own list of extensions. */
import { openOwnPage } from '../../scripts/browsers/open-page.ts';
import { afterWelcome } from '../../scripts/browsers/welcome.ts';
import { inFirefoxItself } from './firefox.ts';
import { OWN_PAGE, type Reader } from './reader.ts';

/** Removes the extension. */
export function remove({ kind, launched }: Reader): Promise<void> {
  return launched.browser.uninstallExtension(kind === 'firefox' ? FIREFOX_ID : new URL(launched.origin).host);
}

/** Switches the extension off and leaves it installed. The extension's own tabs are closed by that. */
export async function disable({ kind, launched }: Reader): Promise<void> {
  const tab = await launched.browser.newPage();
  if (kind === 'firefox')
    await inFirefoxItself(
      tab,
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
        .getAddonByID(${JSON.stringify(FIREFOX_ID)}).then((addon) => addon.disable()).then(String)`,
    );
  else {
    // Only Chromium's own list may switch extensions off.
    await tab.goto('chrome://extensions');
    await tab.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      await chrome.management.setEnabled(id, false);
    }, new URL(launched.origin).host);
  }
  await tab.close();
}

/** Installs what is in the extension's folder as if for the first time, whether it is there, switched off or removed. */
export async function reinstall(reader: Reader): Promise<void> {
  await remove(reader).catch(() => undefined);
  await reader.launched.browser.installExtension(reader.extension);
  reader.own = await openOwnPage(reader.launched, OWN_PAGE);
  await afterWelcome(reader.own);
}

const FIREFOX_ID = 'extension@backgrounder';

interface Chrome {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}
