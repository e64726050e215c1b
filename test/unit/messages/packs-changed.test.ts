import { expect, it } from 'vitest';
import { onPacksChanged, tellPacksChanged } from '../../../src/messages/packs-changed.ts';

it('pages hear that packs have changed, until they no longer listen', async () => {
  let heard = 0;
  const stop = onPacksChanged(() => heard++);
  const other = new Promise<() => void>((pass) => {
    const end = onPacksChanged(() => pass(end));
  });
  tellPacksChanged();
  (await other)();
  await expect.poll(() => heard).toBe(1);
  stop();
  const last = new Promise<() => void>((pass) => {
    const end = onPacksChanged(() => pass(end));
  });
  tellPacksChanged();
  (await last)();
  expect(heard).toBe(1);
});
