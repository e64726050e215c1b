import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  entryRef,
  isEntryRef,
  isSourceRef,
  partsOf,
  readEntryRef,
  readSourceRef,
  sourceRef,
} from '../../../src/pack/entry-ref.ts';
import { Entry, Pack, Source } from '../../../src/pack/format.ts';

const IDS = ['a', 'ilham-aliyev', '2-d', 'A1', '002', 'a--b', '-a', 'a-', 'ä', 'a b', '', 'a/b', 'a'.repeat(64)];
const LONG_IDS = ['a'.repeat(65), 'a'.repeat(200), 'a'.repeat(201)];

describe('a ref', () => {
  it('is the id of the pack and the id within it, and can be taken apart again', () => {
    expect(entryRef('russia-azerbaijan', 'ilham-aliyev')).toBe('russia-azerbaijan/ilham-aliyev');
    expect(partsOf(entryRef('harbour', 'ada-quill'))).toEqual({ pack: 'harbour', id: 'ada-quill' });
    expect(partsOf(sourceRef('harbour', '002'))).toEqual({ pack: 'harbour', id: '002' });
  });

  it.each([...IDS, ...LONG_IDS])('is taken for one exactly when the format takes its ids (%j)', (id) => {
    const isEntry = v.is(Entry.entries.id, id);
    expect(isEntryRef(`harbour/${id}`)).toBe(isEntry);
    expect(isSourceRef(`harbour/${id}`)).toBe(v.is(Source.entries.id, id));
    expect(isEntryRef(`${id}/ada`)).toBe(v.is(Pack.entries.id, id));
  });

  it.each([null, undefined, 1, ['harbour/ada'], 'ada', 'harbour/ada ', '\nharbour/ada', 'harbour//ada', 'a/b/c'])(
    'is nothing else: %j',
    (value) => {
      expect([isEntryRef(value), isSourceRef(value)]).toEqual([false, false]);
    },
  );
});

describe('a text that names an entry or source', () => {
  it('may be the bare id that version 1.0.0 wrote', () => {
    expect(readEntryRef('ilham-aliyev')).toBe('russia-azerbaijan/ilham-aliyev');
    expect(readSourceRef('002')).toBe('russia-azerbaijan/002');
  });

  it('may be a ref', () => {
    expect(readEntryRef('harbour/ada-quill')).toBe('harbour/ada-quill');
    expect(readSourceRef('harbour/A2')).toBe('harbour/A2');
  });

  it.each(['', '/', 'Ada Quill', '__proto__', 'harbour/ada/quill'])('is none of both when it is %j', (text) => {
    expect([readEntryRef(text), readSourceRef(text)]).toEqual([null, null]);
  });
});
