import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { indexParts, stringCount } from '../../../../src/recognition/index/layout.ts';
import { hashOfId } from '../../../../src/recognition/index/name-index.ts';
import { IndexError, loadIndex, saveIndex, sealIndex } from '../../../../src/recognition/index/stored-index.ts';
import { createRecogniser, recogniserOf } from '../../../../src/recognition/recogniser.ts';
import { hashOf, newWords, readFormWords } from '../../../../src/text/tokens.ts';
import { entry, guarded, short } from '../make-pack.ts';

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
  const buffer = saveIndex(buildIndex([{ entries }]));
  const view = new Uint32Array(buffer);
  for (const [at, value] of Object.entries(units)) view[Number(at)] = value;
  return buffer;
}

/** A stored index whose strings end too early, though its checksum is right. */
function withoutItsLastString(): ArrayBuffer {
  const { counts, buffer } = buildIndex([{ entries }]);
  const { stringStart } = indexParts(counts, buffer);
  stringStart[stringCount(counts)] = 0;
  sealIndex(counts, buffer);
  return buffer;
}

describe('a stored index', () => {
  it('recognises as the one it was saved from', () => {
    const built = createRecogniser([{ entries }]);
    const loaded = recogniserOf(loadIndex(saveIndex(built.index)));
    expect(loaded.recognise([{ text }])).toEqual(built.recognise([{ text }]));
    expect(built.recognise([{ text }])[0]?.mentions).toHaveLength(4);
  });

  it('tells labels, cues and homes again', () => {
    const index = loadIndex(saveIndex(buildIndex([{ entries }])));
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
    expect(new Uint8Array(saveIndex(buildIndex([{ entries }])))).toEqual(
      new Uint8Array(saveIndex(buildIndex([{ entries }]))),
    );
  });

  it.each([
    ['empty', new ArrayBuffer(0), 'too few'],
    ['not whole', new ArrayBuffer(101), 'too few or not whole'],
    ['something else', changed({ 0: 1 }), 'does not begin like one'],
    ['of another version', changed({ 1: 99 }), 'has version 99'],
    ['cut short', saveIndex(buildIndex([{ entries }])).slice(0, -4), 'cut short'],
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
  const index = buildIndex([{ entries: many }]);

  it('stays under a hundred bytes a form', () => {
    expect(index.counts.forms).toBe(60_000);
    expect(index.buffer.byteLength / index.counts.forms).toBeLessThan(100);
  });

  it('finds each of them', () => {
    const names = [0, 699, 15_000, 29_999].map((at) => `Given${at % 700} Family${at}`);
    const [block] = recogniserOf(index).recognise([{ text: names.join(' met ') }]);
    expect(block?.mentions.map((each) => each.form)).toEqual(names);
  });
});

describe('a name whose hash is zero', () => {
  it('is found like any other', () => {
    const words = newWords();
    readFormWords('Vafimudon', words);
    expect(hashOf(words, 0)).toBe(0);
    const named = createRecogniser([{ entries: [entry('it', 'person', ['Vafimudon', 'Vafimudon Kol'])] }]);
    const forms = (page: string) => named.recognise([{ text: page }])[0]?.mentions.map((each) => each.form);
    expect(forms('Here Vafimudon met Vafimudon Kol.')).toEqual(['Vafimudon', 'Vafimudon Kol']);
  });
});

describe('several packs', () => {
  const north = {
    entries: [entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]), entry('oslo', 'place', ['Oslo'])],
  };
  const south = {
    entries: [
      entry('ana-kol', 'person', ['Ana Kol', 'Anna Kol']),
      entry('rome', 'place', ['Rome']),
      entry('bo-li', 'person', ['Bo Li', short('Li', true)]),
    ],
  };
  const recogniser = createRecogniser([north, south]);
  const found = (page: string) => recogniser.recognise([{ text: page }])[0]?.mentions.map((each) => each.entry);

  it('give an entry that both hold the forms of both', () => {
    expect(found('Ana Kol is Anna Kol')).toEqual(['ana-kol', 'ana-kol']);
  });

  it('let only a pack\u2019s own matters speak for its short names', () => {
    expect(found('In Oslo Kol met Li')).toEqual(['oslo', 'ana-kol']);
    expect(found('In Rome Kol met Li')).toEqual(['rome', 'bo-li']);
  });

  it('tell entries apart whose ids hash alike', () => {
    expect(hashOfId('liquid')).toBe(hashOfId('costarring'));
    const index = buildIndex([
      { entries: [entry('liquid', 'project', ['Liquid'])] },
      { entries: [entry('costarring', 'project', ['Costarring'])] },
    ]);
    expect([index.packOf('liquid'), index.packOf('costarring')]).toEqual([0, 1]);
  });

  it('know nothing of an entry of a pack that is gone', () => {
    const [block] = recogniser.recognise([{ text: 'Kol left.' }, { namings: [{ entry: 'gone', form: 'Gone' }] }]);
    expect(block?.mentions).toEqual([]);
  });
});
