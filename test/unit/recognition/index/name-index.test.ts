import { describe, expect, it } from 'vitest';
import { entryRef } from '../../../../src/pack/entry-ref.ts';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { indexParts, stringCount } from '../../../../src/recognition/index/layout.ts';
import { IndexError, loadIndex, saveIndex, sealIndex } from '../../../../src/recognition/index/stored-index.ts';
import { createRecogniser, recogniserOf } from '../../../../src/recognition/recogniser.ts';
import { hashOf, newTokens, readFormTokens } from '../../../../src/text/tokens.ts';
import { entry, guarded, packOf, short } from '../make-pack.ts';

const entries = [
  entry('ilham-aliyev', 'person', ['Ilham Aliyev', short('Aliyev', true)]),
  entry('moscow', 'place', ['Moscow'], 'Capital of Russia'),
  entry('trend', 'organisation', [guarded('Trend', 'told ~', '~ reports')]),
  { ...entry('who', 'organisation', ['World Health Organization']), label: 'WHO of the UN' },
  entry('signs', 'organisation', ['!!!', 'Yahoo!']),
];
const text = 'Ilham Aliyev told Trend in Moscow, Idaho, that Aliyev knows Yahoo! of old.';

/** A stored index with some 32-bit units changed. */
function changed(units: Record<number, number>): ArrayBuffer {
  const buffer = saveIndex(buildIndex([packOf(entries)]));
  const view = new Uint32Array(buffer);
  for (const [at, value] of Object.entries(units)) view[Number(at)] = value;
  return buffer;
}

/** A stored index whose strings end too early, though its checksum is right. */
function withoutItsLastString(): ArrayBuffer {
  const { counts, buffer } = buildIndex([packOf(entries)]);
  const { stringStart } = indexParts(counts, buffer);
  stringStart[stringCount(counts)] = 0;
  sealIndex(counts, buffer);
  return buffer;
}

describe('a stored index', () => {
  it('recognises as the one it was saved from', () => {
    const built = createRecogniser([packOf(entries)]);
    const loaded = recogniserOf(loadIndex(saveIndex(built.index)));
    expect(loaded.recognise([{ text }])).toEqual(built.recognise([{ text }]));
    expect(built.recognise([{ text }])[0]?.mentions).toHaveLength(4);
  });

  it('tells labels, cues and homes again', () => {
    const index = loadIndex(saveIndex(buildIndex([packOf(entries)])));
    expect([0, 1, 2, 3, 4].map((each) => index.label(each))).toEqual([
      'Ilham Aliyev',
      'Moscow',
      'Trend',
      'WHO of the UN',
      '!!!',
    ]);
    expect(index.cues(3)).toEqual(['told ~', '~ reports']);
    expect(index.cues(0)).toEqual([]);
    expect(index.homes(1)).toEqual(['russia']);
    expect(index.homes(0)).toEqual([]);
  });

  it('is the same bytes every time', () => {
    expect(new Uint8Array(saveIndex(buildIndex([packOf(entries)])))).toEqual(
      new Uint8Array(saveIndex(buildIndex([packOf(entries)]))),
    );
  });

  it.each([
    ['empty', new ArrayBuffer(0), 'too few'],
    ['not whole', new ArrayBuffer(101), 'too few or not whole'],
    ['something else', changed({ 0: 1 }), 'does not begin like one'],
    ['of another version', changed({ 1: 99 }), 'has version 99'],
    ['cut short', saveIndex(buildIndex([packOf(entries)])).slice(0, -4), 'cut short'],
    ['of false counts', changed({ 4: 1_000 }), 'cut short'],
    ['damaged', changed({ 200: 7 }), 'checksum'],
    ['written wrongly', withoutItsLastString(), 'do not add up'],
  ])('is refused when it is %s, with a sentence that says what to do', (_, buffer, message) => {
    expect(() => loadIndex(buffer)).toThrow(IndexError);
    expect(() => loadIndex(buffer)).toThrow(message);
    expect(() => loadIndex(buffer)).toThrow(/Build it anew\.$/);
  });
});

describe('an index of many names', () => {
  const many = Array.from({ length: 30_000 }, (_, at) =>
    entry(`person-${at}`, 'person', [`Given${at % 700} Family${at}`, short(`Family${at}`)]),
  );
  const index = buildIndex([packOf(many)]);

  it('stays under a hundred bytes a form', () => {
    expect(index.counts.forms).toBe(60_000);
    expect(index.buffer.byteLength / index.counts.forms).toBeLessThan(100);
  });

  it('holds the id of its pack once, however many entries it has', () => {
    const longer = buildIndex([packOf(many, 'a'.repeat(200))]);
    expect(longer.buffer.byteLength - index.buffer.byteLength).toBeLessThanOrEqual(200);
    expect(longer.ref(29_999)).toBe(`${'a'.repeat(200)}/person-29999`);
  });

  it('finds each of them', () => {
    const names = [0, 699, 15_000, 29_999].map((at) => `Given${at % 700} Family${at}`);
    const [block] = recogniserOf(index).recognise([{ text: names.join(' met ') }]);
    expect(block?.mentions.map((each) => each.form)).toEqual(names);
  });
});

describe('a name whose hash is zero', () => {
  it('is found like any other', () => {
    const tokens = newTokens();
    readFormTokens('Vafimudon', tokens);
    expect(hashOf(tokens, 0)).toBe(0);
    const named = createRecogniser([packOf([entry('it', 'person', ['Vafimudon', 'Vafimudon Kol'])])]);
    const forms = (page: string) => named.recognise([{ text: page }])[0]?.mentions.map((each) => each.form);
    expect(forms('Here Vafimudon met Vafimudon Kol.')).toEqual(['Vafimudon', 'Vafimudon Kol']);
  });
});

describe('several packs', () => {
  const north = packOf(
    [entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]), entry('oslo', 'place', ['Oslo'])],
    'north',
  );
  const south = packOf(
    [
      entry('ana-kol', 'person', ['Ana Kol', 'Anna Kol', short('Kol', true)]),
      entry('rome', 'place', ['Rome']),
      entry('bo-li', 'person', ['Bo Li', short('Li', true)]),
    ],
    'south',
  );
  const recogniser = createRecogniser([north, south]);
  const read = (page: string) => recogniser.recognise([{ text: page }])[0]?.mentions ?? [];
  const found = (page: string) => read(page).map((each) => each.entry);

  it('keep what they call by the same id apart: a form of both may be either', () => {
    expect(read('Ana Kol left.')).toMatchObject([
      { entry: 'north/ana-kol', candidates: ['north/ana-kol', 'south/ana-kol'], why: { rule: 'ambiguous' } },
    ]);
    expect(read('Anna Kol left.')).toMatchObject([{ entry: 'south/ana-kol', why: { rule: 'full', names: [] } }]);
  });

  it('leave a form of both to the one whom the page names by another form', () => {
    const [, later] = read('Anna Kol left. Ana Kol slept.');
    expect(later).toEqual({
      start: 15,
      end: 22,
      entry: 'south/ana-kol',
      form: 'Ana Kol',
      why: { rule: 'short-before', names: ['Anna Kol'] },
    });
  });

  it('let only a pack\u2019s own matters speak for its short names', () => {
    expect(found('In Oslo Kol met Li')).toEqual(['north/oslo', 'north/ana-kol']);
    expect(found('In Rome Kol met Li')).toEqual(['south/rome', 'south/ana-kol', 'south/bo-li']);
    expect(read('From Oslo to Rome Kol went')[2]).toMatchObject({ candidates: ['north/ana-kol', 'south/ana-kol'] });
  });

  it('know nothing of an entry of a pack that is gone', () => {
    const gone = { entry: entryRef('gone', 'ana-kol'), form: 'Gone' };
    const [block] = recogniser.recognise([{ text: 'Kol left.' }, { namings: [gone] }]);
    expect(block?.mentions).toEqual([]);
  });

  it('tell packs apart whose ids begin alike', () => {
    const both = createRecogniser([north, packOf([entry('lima', 'place', ['Lima'])], 'north-east')]);
    expect(both.recognise([{ text: 'In Lima Kol slept' }])[0]?.mentions.map((each) => each.entry)).toEqual([
      'north-east/lima',
    ]);
  });

  it('are the same after their index was stored', () => {
    const loaded = recogniserOf(loadIndex(saveIndex(recogniser.index)));
    const page = [{ text: 'From Oslo to Rome Kol and Anna Kol went, and Ana Kol, and Li.' }];
    expect(loaded.recognise(page)).toEqual(recogniser.recognise(page));
  });
});
