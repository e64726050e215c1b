import { describe, expect, it } from 'vitest';
import { keepChoice, keepNever } from '../../../src/background/keep-choice.ts';
import { type EntryRef, entryRef } from '../../../src/pack/entry-ref.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';

const OURS = entryRef('news', 'vell');
const THEIRS = entryRef('mine', 'velle');
const OTHER = entryRef('mine', 'oster');
/** Two packs know Vell. */
const things = { refsOf: (ref: EntryRef) => (ref === OURS || ref === THEIRS ? [OURS, THEIRS] : [ref]) };

describe('what is chosen of a thing', () => {
  it('holds for each of its entries, and is taken back for each', () => {
    expect(keepChoice(things, { ...DEFAULTS, never: [OTHER] }, { entry: THEIRS, never: true })).toEqual({
      never: [OTHER, OURS, THEIRS],
    });
    expect(keepChoice(things, { ...DEFAULTS, never: [OURS, OTHER, THEIRS] }, { entry: OURS, never: false })).toEqual({
      never: [OTHER],
    });
  });

  it('holds for the entry alone where packs can’t be read, and leaves what is chosen of a site as it is', () => {
    expect(keepChoice(null, DEFAULTS, { entry: OURS, never: true })).toEqual({ never: [OURS] });
    expect(keepChoice(things, DEFAULTS, { host: 'a.example', rule: 'off' })).toEqual({ sites: { 'a.example': 'off' } });
  });

  it('holds for what another pack brings of it later', () => {
    expect(keepNever(things, { never: [OTHER, THEIRS] })).toEqual({ never: [OTHER, THEIRS, OURS] });
    expect(keepNever(things, { never: [OTHER] })).toEqual({});
  });
});
