import { describe, expect, it } from 'vitest';
import { type EntryRef, entryRef } from '../../../../src/pack/entry-ref.ts';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { CONTINUES, nextKey } from '../../../../src/recognition/index/name-index.ts';
import { loadIndex, saveIndex } from '../../../../src/recognition/index/stored-index.ts';
import { createRecogniser, recogniserOf } from '../../../../src/recognition/recogniser.ts';
import { separatorBefore } from '../../../../src/text/separators.ts';
import { hashOf, newTokens, readFormTokens } from '../../../../src/text/tokens.ts';
import { entry, generic, packOf, refOf, short, type TestEntry } from '../make-pack.ts';

describe('looking a name up', () => {
  const index = buildIndex([
    packOf([
      entry('ring-line', 'project', ['Ring Line', 'Ring Line Extension', short('the Ring')]),
      entry('oslo', 'place', ['Oslo'], 'Capital of Norway'),
    ]),
  ]);
  const tokensOf = (text: string) => {
    const tokens = newTokens();
    readFormTokens(text, tokens);
    return tokens;
  };
  const keyOf = (text: string) => {
    const tokens = tokensOf(text);
    let key = hashOf(tokens, 0);
    for (let at = 1; at < tokens.count; at++) key = nextKey(key, separatorBefore(tokens, at), hashOf(tokens, at));
    return key;
  };

  it('goes from beginning to beginning, and says which forms end there and whether longer ones go on', () => {
    expect(index.find(keyOf('Ring'))).toBe(CONTINUES);
    const whole = index.find(keyOf('Ring Line'));
    expect(whole & CONTINUES).not.toBe(0);
    expect(index.form((whole & ~CONTINUES) - 1)).toBe('Ring Line');
    expect(index.find(keyOf('Ring Line Extension'))).toBe(2);
    expect(index.find(keyOf('Ring-Line'))).toBe(0);
    expect(index.find(keyOf('Metro'))).toBe(0);
  });

  it.each([
    ['Oslo', true],
    ['oslo', false],
    ['Ring Line', true],
    ['ring line', false],
    ['The Ring', true],
    ['the Ring', true],
    ['Ring finger', false],
    ['Ring', false],
  ])('asks a filter first: %s may begin a name: %s', (text, expected) => {
    expect(index.mayBegin(tokensOf(text), 0)).toBe(expected);
  });

  it('tells whose a form is, and all forms of an entry', () => {
    const last = index.find(keyOf('Oslo')) - 1;
    expect(index.ref(index.entryOf(last))).toBe(refOf('oslo'));
    const [first, end] = index.formsOf(0);
    expect(Array.from({ length: end - first }, (_, at) => index.form(first + at))).toEqual([
      'Ring Line',
      'Ring Line Extension',
      'the Ring',
    ]);
    expect(index.alike(first).forms).toHaveLength(1);
  });

  it('tells packs apart by what stands before the slash', () => {
    expect(index.isOfPack(entryRef('test', 'gone'), 0)).toBe(true);
    expect(index.isOfPack(entryRef('test-2', 'gone'), 0)).toBe(false);
  });
});

describe('an index of many names', () => {
  const many = Array.from({ length: 30_000 }, (_, at) =>
    entry(`person-${at}`, 'person', [`Given${at % 700} Family${at}`, short(`Family${at}`)]),
  );
  const index = buildIndex([packOf(many)]);

  it('stays under a hundred bytes a form', () => {
    expect(index.counts.forms).toBe(60_000);
    expect(saveIndex(index).byteLength / index.counts.forms).toBeLessThan(100);
  });

  it('holds the id of its pack once, however many entries it has', () => {
    const longer = buildIndex([packOf(many, 'a'.repeat(200))]);
    expect(saveIndex(longer).byteLength - saveIndex(index).byteLength).toBeLessThanOrEqual(200);
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
    expect(found('In Oslo Kol slept')).toEqual(['north/oslo', 'north/ana-kol']);
    expect(read('In Oslo Kol met Li')[1]).toMatchObject({ candidates: ['north/ana-kol', 'south/ana-kol'] });
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

describe('an entry by its ref', () => {
  const packs = [
    packOf([entry('ada', 'person', ['Ada']), entry('ada-kol', 'person', ['Ada Kol'])], 'one'),
    packOf([], 'none'),
    packOf([entry('zab', 'place', ['Zab']), entry('ada', 'person', ['Ada'])], 'two'),
  ];

  it('has a number, and a place in its own pack', () => {
    const index = buildIndex(packs);
    const found = (['one/ada', 'one/ada-kol', 'two/zab', 'two/ada'] as EntryRef[]).map((ref) => {
      const number = index.numberOf(ref);
      return [
        number,
        number === undefined ? null : index.placeInPack(number),
        number !== undefined && index.ref(number),
      ];
    });
    expect(found).toEqual([
      [0, 0, 'one/ada'],
      [1, 1, 'one/ada-kol'],
      [2, 0, 'two/zab'],
      [3, 1, 'two/ada'],
    ]);
  });

  it('has none when no pack has it', () => {
    const index = buildIndex(packs);
    for (const ref of ['one/zab', 'none/ada', 'three/ada', 'two/adb', 'two/'] as EntryRef[])
      expect(index.numberOf(ref)).toBeUndefined();
  });
});

describe('an entry that everybody knows', () => {
  const same: EntryRef[] = [entryRef('one', 'russia'), entryRef('two', 'rossiya')];
  const things = { refsOf: (ref: EntryRef) => (same.includes(ref) ? same : [ref]) };
  const russia = (id: string) => entry(id, 'place', ['Russia']);
  const known = (other: TestEntry) =>
    buildIndex([
      packOf([generic(russia('russia')), generic(entry('iran', 'place', ['Iran']))], 'one'),
      packOf([other], 'two'),
    ]).knowing(things);

  it('is asked for by the first ref of the thing that it is', () => {
    const index = known(generic(russia('rossiya')));
    expect([...same, entryRef('one', 'iran')].map((ref) => index.genericEntry(ref))).toEqual([0, undefined, 1]);
  });

  it('is none where one of the packs has more to say of it', () => {
    const index = known(russia('rossiya'));
    expect([...same, entryRef('one', 'iran')].map((ref) => index.genericEntry(ref))).toEqual([undefined, undefined, 1]);
  });
});
