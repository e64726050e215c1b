import { describe, expect, it } from 'vitest';
import type { Entry, Fact, Form } from '../../../src/pack/format.ts';
import { lintAbout } from '../../../src/pack-builder/lint-about.ts';
import { HARBOUR } from '../pack/harbour.ts';

const place = (path: ReadonlyArray<string | number>) => ({ file: path.join('.'), line: 1 });

const entry = (id: string, ...forms: Form[]): Entry => ({ ...HARBOUR.entries[0], id, label: id, forms }) as Entry;

const ENTRIES = [
  entry('ada-quill', { text: 'Ada Quill' }, { text: 'Quill', use: 'short', default: true }),
  entry('tom-quill', { text: 'Tom Quill' }, { text: 'Quill', use: 'short' }),
  entry('harbour', { text: 'harbour', case: 'any' }, { text: 'HRB', use: 'short' }),
  entry('bridge', { text: 'Harbour Bridge' }, { text: 'C++ (bridge)' }),
  entry('lantern', { text: 'Lantern', use: 'guarded', cues: ['harbour'] }),
];

/** What is said of a fact with this text. */
function told(text: string, about: string[], more: Partial<Fact> = {}): string[] {
  const fact = { id: 'f', text, about, source: 'a1', paragraph: 1, ...more };
  return lintAbout({ ...HARBOUR, entries: ENTRIES, facts: [fact] }, place).map(
    ({ file, what, value, cure }) => `${file}: ${what} (${value}) — ${cure}`,
  );
}
const missing = (name: string, id: string) =>
  `facts.0.text: the fact names an entry that is not in its about (${name}) — add ${id} to about`;

describe('a fact that names an entry without being about it', () => {
  it('is told with the name and the cure, once for each entry', () => {
    expect(told('Tom Quill and Ada Quill met; Tom Quill left.', ['harbour'])).toEqual([
      missing('Tom Quill', 'tom-quill'),
      missing('Ada Quill', 'ada-quill'),
    ]);
  });

  it('is found by a form in any case, by a short form of one entry, and by a form full of signs', () => {
    expect(told('In the HARBOUR.', ['bridge'])).toEqual([missing('harbour', 'harbour')]);
    expect(told("HRB's boats.", ['bridge'])).toEqual([missing('HRB', 'harbour')]);
    expect(told('It is C++ (bridge).', ['harbour'])).toEqual([missing('C++ (bridge)', 'bridge')]);
  });

  it("is right when the name may be another's, needs a cue, is part of a word or of a longer name", () => {
    expect(told('Quill lit the Lantern.', ['bridge'])).toEqual([]);
    expect(told('The harbourmaster counts HRBs.', ['bridge'])).toEqual([]);
    expect(told('The Harbour Bridge stands.', ['bridge'])).toEqual([]);
    expect(told('The Harbour Bridge in the harbour.', ['bridge'])).toEqual([missing('harbour', 'harbour')]);
  });
});

describe('a fact with a speaker', () => {
  it('is about him too', () => {
    expect(told('The bridge would last.', ['bridge'], { speaker: 'ada-quill' })).toEqual([
      "facts.0.speaker: the speaker is not in the fact's about (ada-quill) — add ada-quill to about",
    ]);
  });

  it('does not say again who speaks', () => {
    const again =
      'facts.0.text: the text names its own speaker (Ada Quill) — leave it to the key speaker, or take that key out';
    expect(told('Ada Quill said that it would last.', ['ada-quill'], { speaker: 'ada-quill' })).toEqual([again]);
    expect(told('Ada Quill thanked Tom Quill.', ['ada-quill', 'tom-quill'])).toEqual([]);
    expect(told('Tom Quill built well.', ['ada-quill', 'tom-quill'], { speaker: 'ada-quill' })).toEqual([]);
  });
});
