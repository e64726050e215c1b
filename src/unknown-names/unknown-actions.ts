/** What a page of ours does about the names of a page that no pack knows. */

import type { PageSource } from '../messages/message-map.ts';
import type { Ask } from '../messages/sender.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Done, UnknownNamesActions } from '../ui/names/UnknownNames.tsx';

export interface UnknownActionsDeps {
  ask: Ask;
  source(): Promise<PageSource>;
  store: Pick<SettingsStore, 'load' | 'update'>;
}

/** The reader's own names and settings, and the page that is read. */
export function unknownActions({ ask, source, store }: UnknownActionsDeps): UnknownNamesActions {
  return {
    async find(signal) {
      const { ignored } = await store.load();
      // The popup opens without what reads articles.
      const { findUnknown, mineInWorker } = await import('./find-unknown.ts');
      return findUnknown(
        {
          source,
          recognise: (parts) => ask('recognise', { parts }),
          notLinked: (parts) => ask('notLinked', { parts }),
          mine: mineInWorker,
        },
        ignored,
        (html, type) => new DOMParser().parseFromString(html, type),
        signal,
      );
    },
    async add({ label, type, sentence }, language) {
      const proposed = await ask('proposeName', { text: label, around: sentence, language });
      const name = { ...proposed, type: type === 'topic' ? proposed.type : type };
      const { failed, entry } = await ask('changeNames', { change: { do: 'add', name } });
      if (failed || !entry) return { failed: failed ?? 'no_answer' };
      return { undo: () => ask('changeNames', { change: { do: 'delete', entry } }) };
    },
    async ignore({ label }): Promise<Done> {
      const lower = label.toLowerCase();
      await store.update((now) => ({ ignored: [...now.ignored.filter((other) => other !== lower), lower] }));
      return {
        undo: () => store.update((now) => ({ ignored: now.ignored.filter((other) => other !== lower) })),
      };
    },
  };
}
