import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makerDatabase } from '../../../src/maker/database.ts';
import { type Decision, decidedNames } from '../../../src/maker/decisions.ts';
import type { KeptDocument } from '../../../src/maker/kept-document.ts';
import { createMakerStore, stateOf } from '../../../src/maker/maker-store.ts';
import type { MinedName } from '../../../src/mining/mine-documents.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter } from '../pack-store/fake-database.ts';

beforeEach(emptyDatabase);
afterEach(healDatabase);

/** A window of its own, with what it told the others. */
function openWindow() {
  const told: unknown[] = [];
  const store = createMakerStore(makerDatabase(), { postMessage: (message) => void told.push(message) });
  return { store, told };
}

const documentOf = (id: string, added = '2026-01-02T03:04:05.000Z'): KeptDocument => ({
  id,
  file: `${id}.txt`,
  kind: 'txt',
  details: { title: { value: `Title of ${id}`, foundIn: 'first-lines' }, language: { value: 'en', foundIn: 'words' } },
  corrected: {},
  paragraphs: 1,
  words: 4,
  notes: [],
  added,
});
const NOTHING = { documents: [], log: [], mined: null, head: { title: '', licence: '', id: null } };
const NAMES: MinedName[] = ['Ada Quill', 'Northern Link', 'Ellery'].map((label) => ({
  label,
  type: 'topic',
  forms: [{ text: label, count: 1 }],
  places: [],
  proposedGloss: null,
}));

describe('what is being made', () => {
  it('is there again in a window that is opened later', async () => {
    const { store } = openWindow();
    expect(await store.load()).toEqual(NOTHING);
    expect(await store.add(documentOf('b', '2026-01-02T00:00:01.000Z'), ['Second.'])).toBe(true);
    expect(await store.add(documentOf('a', '2026-01-02T00:00:02.000Z'), ['Third.'])).toBe(true);
    await store.correct('b', 'outlet', 'The Post');
    await store.keepNames({ of: 'b:en', names: NAMES });
    await store.decide({ do: 'accept', name: 'Ellery' });
    await store.changeHead({ title: 'Ellery' });
    await store.changeHead({ licence: 'CC0' });
    const later = openWindow().store;
    const { documents, log, mined, head } = await later.load();
    expect(head).toEqual({ title: 'Ellery', licence: 'CC0', id: null });
    expect(documents.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(documents[0]?.corrected).toEqual({ outlet: 'The Post' });
    expect(log).toEqual([{ do: 'accept', name: 'Ellery' }]);
    expect(mined?.names).toEqual(NAMES);
    expect(await later.text('a')).toEqual(['Third.']);
  });

  it('has all names again, however many places they have, and none of those before', async () => {
    const { store } = openWindow();
    const place = { document: 'a', paragraph: 1, start: 0, end: 6, text: 'Ellery' };
    const many = Array.from({ length: 30 }, (_, i): MinedName => {
      const places = Array.from({ length: 100 * i }, () => place);
      return { label: `Name ${i}`, type: 'topic', forms: [], places, proposedGloss: null };
    });
    await store.keepNames({ of: 'many', names: many });
    expect((await store.load()).mined).toEqual({ of: 'many', names: many });
    await store.keepNames({ of: 'few', names: NAMES });
    expect((await openWindow().store.load()).mined).toEqual({ of: 'few', names: NAMES });
    await store.keepNames({ of: 'none', names: [] });
    expect((await store.load()).mined).toEqual({ of: 'none', names: [] });
  });

  it('looks for names again that an earlier version kept in another way', async () => {
    const database = await makerDatabase()();
    const record = { of: 'a:en', names: NAMES } as unknown as MinedName[];
    await database.put('mined', record, 'names');
    expect((await openWindow().store.load()).mined).toBeNull();
  });

  it('holds a text once, with what was corrected of it', async () => {
    const { store } = openWindow();
    await store.add(documentOf('a'), ['Said.']);
    await store.correct('a', 'date', '2024-05-03');
    expect(await store.add(documentOf('a'), ['Said.'])).toBe(false);
    expect((await store.load()).documents[0]?.corrected).toEqual({ date: '2024-05-03' });
  });

  it('loses nothing when two windows are worked in at once', async () => {
    const [one, other] = [openWindow(), openWindow()];
    const steps: Decision[] = [
      { do: 'accept', name: 'Ada Quill' },
      { do: 'ignore', name: 'Northern Link' },
      { do: 'accept', name: 'Ellery' },
    ];
    const [first, second, third] = steps as [Decision, Decision, Decision];
    await Promise.all([one.store.decide(first), other.store.decide(second)]);
    const log = await one.store.decide(third);
    expect(new Set(log)).toEqual(new Set(steps));
    expect((await other.store.load()).log).toEqual(log);
    expect(decidedNames(NAMES, log).map(({ state }) => state)).toEqual(['accepted', 'ignored', 'accepted']);
    expect([one.told.length, other.told.length]).toEqual([2, 1]);
  });

  it('is as it was before its last step, whichever window took it', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await one.store.decide({ do: 'accept', name: 'Ada Quill' });
    await other.store.decide({ do: 'ignore', name: 'Ellery' });
    expect(await one.store.undo()).toEqual([{ do: 'accept', name: 'Ada Quill' }]);
    expect(await other.store.undo()).toEqual([]);
    expect(await other.store.undo()).toEqual([]);
  });

  it('gives a removed document’s text, so that it can come back', async () => {
    const { store } = openWindow();
    const document = documentOf('a');
    await store.add(document, ['Said.', 'And done.']);
    const text = await store.remove('a');
    expect(await store.load()).toMatchObject({ documents: [] });
    expect(await store.text('a')).toEqual([]);
    await store.add(document, text);
    expect((await store.load()).documents).toEqual([document]);
    expect(await store.text('a')).toEqual(['Said.', 'And done.']);
  });

  describe('when a document is replaced', () => {
    const steps: Decision[] = [
      { do: 'pin', name: 'Ellery', passage: 'a-1-0' },
      { do: 'accept', name: 'Ellery' },
      { do: 'leave-out', name: 'Ellery', passage: 'a-2-0' },
    ];
    const moves = new Map([['a-1-0', 'b-3-7']]);
    const spellings = new Map<string, string>();
    const places = new Map([['a-1-0', { paragraph: 3, start: 7, end: 12 }]]);

    async function replaced() {
      const { store, told } = openWindow();
      const old = documentOf('a', '2026-01-02T00:00:01.000Z');
      await store.add(old, ['Said.']);
      await store.correct('a', 'date', '2024-05-03');
      for (const step of steps) await store.decide(step);
      const before = await store.load();
      const document = documentOf('b', '2026-01-02T00:00:02.000Z');
      const all = await store.replace([{ old: 'a', document, paragraphs: ['Said now.'], moves, spellings, places }]);
      return { store, told, before, document, all };
    }

    it('has the new version in its place, with what was corrected and decided', async () => {
      const { store, before, document } = await replaced();
      const { added, corrected } = before.documents[0] as KeptDocument;
      const { documents, log } = await store.load();
      expect(documents).toEqual([{ ...document, added, corrected, earlier: [{ id: 'a', places }] }]);
      expect(corrected).toEqual({ date: '2024-05-03' });
      expect(log).toEqual([{ ...steps[0], passage: 'b-3-7' }, steps[1], steps[2]]);
      expect([await store.text('a'), await store.text('b')]).toEqual([[], ['Said now.']]);
    });

    it('is as it was once that is taken back, but for what was undone meanwhile', async () => {
      const { store, before, all } = await replaced();
      await store.takeBack(all, false);
      expect(await store.load()).toEqual(before);
      expect([await store.text('a'), await store.text('b')]).toEqual([['Said.'], []]);
      const again = await replaced();
      for (const _ of steps) await again.store.undo();
      await again.store.takeBack(again.all, false);
      expect((await again.store.load()).log).toEqual(before.log.slice(0, 3));
    });

    it('is itself where another encoding gives the same letters, and names are looked for again', async () => {
      const { store } = openWindow();
      const old = documentOf('a');
      await store.add(old, ['Said “so”.']);
      const again = { ...old, notes: [{ kind: 'read-as-chosen', count: 1, of: 'koi8-r' } as const] };
      const moves = new Map<string, string>();
      const version = { document: again, paragraphs: ['Said „so“.'], moves, spellings: moves, places: new Map() };
      const all = await store.replace([{ old: 'a', ...version, isReadAgain: true }]);
      expect([await store.text('a'), stateOf((await store.load()).documents, [])]).toEqual([
        ['Said „so“.'],
        'a:en:koi8-r',
      ]);
      await store.takeBack(all, false);
      expect([await store.text('a'), (await store.load()).documents]).toEqual([['Said “so”.'], [old]]);
    });

    it('has both when both are to be kept', async () => {
      const { store, before, document, all } = await replaced();
      await store.takeBack(all, true);
      const { documents, log } = await store.load();
      expect(documents).toEqual([...before.documents, document]);
      expect(log).toEqual(before.log);
      expect([await store.text('a'), await store.text('b')]).toEqual([['Said.'], ['Said now.']]);
    });

    it('stays as it is when it is gone by then, when the new text is kept already, and when the disk is full', async () => {
      const { store, before, document, all } = await replaced();
      const version = { document, paragraphs: ['Said now.'], moves, spellings, places };
      expect(
        await store.replace([
          { old: 'a', ...version },
          { old: 'b', ...version },
        ]),
      ).toEqual([]);
      await store.takeBack(all, false);
      stopAfter(3, refuseSpace);
      await expect(store.replace([{ old: 'a', ...version }])).rejects.toMatchObject({ key: 'packs_disk_full' });
      healDatabase();
      expect(await openWindow().store.load()).toEqual(before);
    });
  });

  it('is as it was when the disk is full, and says so', async () => {
    const { store, told } = openWindow();
    await store.add(documentOf('a'), ['Said.']);
    stopAfter(1, refuseSpace);
    await expect(store.add(documentOf('b'), ['More.'])).rejects.toMatchObject({ key: 'packs_disk_full' });
    healDatabase();
    expect((await openWindow().store.load()).documents.map(({ id }) => id)).toEqual(['a']);
    expect(await store.text('b')).toEqual([]);
    expect(told).toHaveLength(1);
  });

  it('is all gone when it is deleted', async () => {
    const { store } = openWindow();
    await store.add(documentOf('a'), ['Said.']);
    await store.decide({ do: 'accept', name: 'Ellery' });
    await store.clear();
    expect(await store.load()).toEqual(NOTHING);
  });
});

describe('the state of documents', () => {
  it('is another when one comes, goes or is in another language, and the same in any order', () => {
    const [a, b] = [documentOf('a'), documentOf('b')];
    expect(stateOf([a, b], [])).toBe(stateOf([b, a], []));
    expect(stateOf([a], [])).not.toBe(stateOf([a, b], []));
    expect(stateOf([{ ...a, corrected: { language: 'ru' } }], [])).not.toBe(stateOf([a], []));
    expect(stateOf([{ ...a, corrected: { title: 'Another' } }], [])).toBe(stateOf([a], []));
  });
});
