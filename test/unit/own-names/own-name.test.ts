import { expect, it } from 'vitest';
import { emptyNamesPack, withName } from '../../../src/own-names/names-pack.ts';
import { isOwn, type OwnName, ownNameOf } from '../../../src/own-names/own-name.ts';
import type { EntryRef } from '../../../src/pack/entry-ref.ts';

it('is edited as it was added', () => {
  const name: OwnName = {
    type: 'organisation',
    forms: [
      { text: 'Министерство гавани', use: 'always' },
      { text: 'МГ', use: 'short' },
    ],
    gloss: 'Ведомство',
    language: 'ru',
    cases: true,
  };
  const empty = emptyNamesPack({ title: 'T', description: 'D', language: 'en', licence: 'none' });
  const { pack } = withName(empty, name, '');
  const [entry] = pack.entries;
  expect(entry && ownNameOf(entry, pack.language)).toEqual(name);
});

it('is known by its pack', () => {
  expect(['my-names/oster', 'harbour/oster', 'my-names-2/oster'].map((ref) => isOwn(ref as EntryRef))).toEqual([
    true,
    false,
    false,
  ]);
});
