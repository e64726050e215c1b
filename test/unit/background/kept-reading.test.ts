import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeptReading } from '../../../src/background/kept-reading.ts';
import { readingDatabase } from '../../../src/reading/database.ts';
import { createReadingStore } from '../../../src/reading/reading-store.ts';
import { refOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter } from '../pack-store/fake-database.ts';
import { READ } from '../reading/kept.ts';
import { namesOf } from './harbour-glossary.ts';

beforeEach(emptyDatabase);
afterEach(healDatabase);

const ADA = refOf('ada-quill');
const CARD = { entry: ADA, gloss: 'Mayor of the harbour town', page: [], address: null };
const LINE = 'Ada Quill opened the quay on Monday.';

/** What is kept, with a clock and packs that can be changed. */
function open() {
  const world = { days: 0, now: new Date('2026-11-04T10:00:00Z'), hasPacks: true };
  const reading = createKeptReading({
    store: createReadingStore(readingDatabase()),
    names: async () => {
      if (!world.hasPacks) throw new Error('The packs could not be read.');
      return namesOf(HARBOUR);
    },
    keptFor: async () => world.days,
    now: () => world.now,
  });
  return { reading, world };
}

describe('an article that the reader keeps', () => {
  it('is quoted on the cards of those whom it names, and listed with them', async () => {
    const { reading } = open();
    const kept = await reading.keep(READ);
    expect(kept).toMatchObject({ outcome: 'kept', added: 2, article: { title: READ.title, names: [ADA] } });
    expect(await reading.lines(CARD)).toMatchObject([{ quote: LINE, article: { outlet: 'Dock Post' } }]);
    expect(await reading.lines({ ...CARD, entry: refOf('tom-quill') })).toEqual([]);
    const { articles, names, failed } = await reading.list();
    expect(articles.map(({ title }) => title)).toEqual([READ.title]);
    expect(names.map(({ label }) => label)).toEqual(['Ada Quill']);
    expect(failed).toBeNull();
  });

  it('is not quoted on its own page, wherever in it the reader is', async () => {
    const { reading } = open();
    await reading.keep(READ);
    expect(await reading.lines({ ...CARD, address: `${READ.address}?utm_source=mail#end` })).toEqual([]);
    expect(await reading.lines({ ...CARD, address: 'https://post.example/other' })).toHaveLength(1);
  });

  it('is forgotten for good, or put back with its lines', async () => {
    const { reading } = open();
    await reading.keep(READ);
    const ids = (await reading.list()).articles.map(({ id }) => id);
    const texts = await reading.texts(ids);
    expect((await reading.forget(ids)).articles).toEqual([]);
    expect(await reading.lines(CARD)).toEqual([]);
    expect(await reading.record(ids[0] ?? '')).toBeNull();
    expect((await reading.restore(texts)).articles).toHaveLength(1);
    expect(await reading.lines(CARD)).toHaveLength(1);
    expect(await reading.record(ids[0] ?? '')).toMatchObject({ texts: [READ.paragraphs], names: [{ id: ADA }] });
  });

  it('is kept though packs can’t be read, and its names are found once they can', async () => {
    const { reading, world } = open();
    world.hasPacks = false;
    expect(await reading.keep(READ)).toMatchObject({ outcome: 'kept', article: { names: [] } });
    expect(await reading.lines(CARD)).toEqual([]);
    world.hasPacks = true;
    await reading.findAgain();
    expect(await reading.lines(CARD)).toHaveLength(1);
    world.hasPacks = false;
    await reading.findAgain();
    world.hasPacks = true;
    expect(await reading.lines(CARD)).toHaveLength(1);
  });

  it('stays for as many days as the reader wants', async () => {
    const { reading, world } = open();
    await reading.keep(READ);
    world.now = new Date('2027-03-01T10:00:00Z');
    expect((await reading.list()).articles).toHaveLength(1);
    world.days = 90;
    expect(await reading.lines(CARD)).toEqual([]);
    await reading.sweep();
    world.days = 0;
    expect((await reading.list()).articles).toEqual([]);
    await reading.keep(READ);
    await reading.sweep();
    expect((await reading.list()).articles).toHaveLength(1);
  });

  it('is not there when there is no room for it, and the reader is told', async () => {
    const { reading } = open();
    stopAfter(0, refuseSpace);
    expect(await reading.keep(READ)).toEqual({ outcome: 'failed', why: 'reading_disk_full' });
    expect(await reading.forget(['0123456789abcdef'])).toMatchObject({ failed: 'reading_disk_full' });
    healDatabase();
    expect((await reading.list()).articles).toEqual([]);
  });
});
