import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readingDatabase } from '../../../src/reading/database.ts';
import { type ArticleToKeep, createReadingStore } from '../../../src/reading/reading-store.ts';
import { refOf } from '../../refs.ts';
import { emptyDatabase, healDatabase, refuseSpace, stopAfter } from '../pack-store/fake-database.ts';
import { passageOf, READ } from './kept.ts';

beforeEach(emptyDatabase);
afterEach(healDatabase);

const ADA = refOf('ada-quill');
const [MONDAY, TUESDAY] = [new Date('2026-11-02T10:00:00Z'), new Date('2026-11-03T10:00:00Z')];
const ARTICLE: ArticleToKeep = { ...READ, id: 'a', digest: 'd1' };
const LINE = 'Ada Quill opened the quay on Monday.';
const FOUND = { names: [ADA], passages: [passageOf('a', LINE, [ADA])] };
const NOTHING = { names: [], passages: [] };
const open = () => createReadingStore(readingDatabase());

describe('what is kept while reading', () => {
  it('is there with its text and passages in a context that starts later', async () => {
    const { outcome, added } = await open().keep(ARTICLE, FOUND, MONDAY);
    expect([outcome, added]).toEqual(['kept', 2]);
    const later = open();
    const [article] = await later.articles();
    const { paragraphs, ...read } = ARTICLE;
    expect(article).toEqual({ ...read, kept: [MONDAY.toISOString()], words: 10, bytes: 50, names: [ADA] });
    expect(await later.texts(['a', 'unknown'])).toEqual([{ article, texts: [paragraphs], passages: FOUND.passages }]);
    expect(await later.passagesAbout([ADA])).toEqual([{ passage: FOUND.passages[0], article }]);
  });

  it('is kept once, at this address and at another', async () => {
    const store = open();
    await store.keep(ARTICLE, FOUND, MONDAY);
    expect(await store.keep(ARTICLE, FOUND, TUESDAY)).toMatchObject({ outcome: 'same', article: { id: 'a' } });
    expect(await store.keep({ ...ARTICLE, id: 'b' }, FOUND, TUESDAY)).toMatchObject({ article: { id: 'a' } });
    expect((await store.articles()).map(({ kept }) => kept)).toEqual([[MONDAY.toISOString()]]);
  });

  it('is kept again when it has changed, beside the text of before', async () => {
    const store = open();
    await store.keep(ARTICLE, FOUND, MONDAY);
    const paragraphs = [...ARTICLE.paragraphs, 'By evening Tom Quill had closed it.'];
    const again = await store.keep({ ...ARTICLE, digest: 'd2', paragraphs }, NOTHING, TUESDAY);
    expect(again).toMatchObject({ outcome: 'changed', added: 1, article: { words: 17, bytes: 135, names: [] } });
    const [kept] = await store.texts(['a']);
    expect(kept?.texts).toEqual([ARTICLE.paragraphs, paragraphs]);
    expect(kept?.article.kept).toEqual([MONDAY.toISOString(), TUESDAY.toISOString()]);
    expect(await store.passagesAbout([ADA])).toEqual([]);
  });

  it('holds no passage that is not in the text word for word', async () => {
    const store = open();
    const passages = [
      passageOf('a', `${LINE} Indeed.`, [ADA]),
      { ...passageOf('a', LINE, [ADA]), id: 'elsewhere', paragraph: 7 },
      { ...passageOf('a', LINE, [ADA]), id: 'surrounded', prefix: 'Then ' },
    ];
    await store.keep(ARTICLE, { names: [ADA], passages }, MONDAY);
    expect(await store.passagesAbout([ADA])).toEqual([]);
  });

  it('goes without leaving anything, and comes back whole', async () => {
    const store = open();
    await store.keep(ARTICLE, FOUND, MONDAY);
    await store.keep({ ...ARTICLE, digest: 'd2', paragraphs: [LINE] }, NOTHING, TUESDAY);
    const [kept] = await store.texts(['a']);
    await store.forget(['a', 'unknown']);
    const database = await readingDatabase()();
    for (const name of database.objectStoreNames) expect(await database.count(name)).toBe(0);
    if (kept) await store.restore(kept, { names: [ADA], passages: [passageOf('a', LINE, [ADA], 1)] });
    expect(await store.texts(['a'])).toMatchObject([
      { article: { ...kept?.article, names: [ADA] }, texts: kept?.texts },
    ]);
    expect(await store.passagesAbout([ADA])).toHaveLength(1);
  });

  it('is not put back over what was kept anew meanwhile', async () => {
    const store = open();
    await store.keep(ARTICLE, FOUND, MONDAY);
    const [kept] = await store.texts(['a']);
    await store.forget(['a']);
    await store.keep({ ...ARTICLE, digest: 'd2', paragraphs: ['Anew.'] }, NOTHING, TUESDAY);
    if (kept) await store.restore(kept, FOUND);
    expect((await store.texts(['a']))[0]?.texts).toEqual([['Anew.']]);
  });

  it('has other names found in it when other packs are on', async () => {
    const store = open();
    await store.keep(ARTICLE, NOTHING, MONDAY);
    await store.findAgain('a', FOUND);
    await store.findAgain('unknown', FOUND);
    expect((await store.articles()).map(({ names }) => names)).toEqual([[ADA]]);
    expect(await store.passagesAbout([ADA])).toHaveLength(1);
  });

  it('is listed by when it was last kept', async () => {
    const store = open();
    await store.keep(ARTICLE, NOTHING, MONDAY);
    await store.keep({ ...ARTICLE, id: 'b', digest: 'd2' }, NOTHING, TUESDAY);
    expect((await store.articles()).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('a database that refuses', () => {
  it.each([0, 1, 2])('leaves what there was, stopped after %i steps', async (steps) => {
    const store = open();
    await store.keep(ARTICLE, FOUND, MONDAY);
    const struck = stopAfter(steps);
    const changed = { ...ARTICLE, digest: 'd2', paragraphs: ['Another text of it.', LINE] };
    const found = { names: [], passages: [passageOf('a', LINE, [ADA])] };
    await expect(store.keep(changed, found, TUESDAY)).rejects.toMatchObject({ key: 'packs_store_failed' });
    expect(struck()).toBe(true);
    healDatabase();
    expect(await store.texts(['a'])).toMatchObject([{ texts: [ARTICLE.paragraphs] }]);
    expect(await store.passagesAbout([ADA])).toHaveLength(1);
  });

  it('says that the disk is full', async () => {
    stopAfter(1, refuseSpace);
    await expect(open().keep(ARTICLE, FOUND, MONDAY)).rejects.toMatchObject({ key: 'packs_disk_full' });
    healDatabase();
    expect(await open().articles()).toEqual([]);
  });
});
