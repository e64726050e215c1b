import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, decidedNames } from '../../../src/maker/decisions.ts';
import type { MinedName } from '../../../src/mining/mine-documents.ts';

function mined(label: string, forms: Record<string, number>, type: MinedName['type'] = 'person'): MinedName {
  const places = Object.entries(forms).flatMap(([text, count]) =>
    Array.from({ length: count }, (_, i) => ({
      document: 'd1',
      paragraph: i + 1,
      start: 4,
      end: 4 + text.length,
      text,
    })),
  );
  return {
    label,
    type,
    proposedGloss: null,
    forms: Object.entries(forms).map(([text, count]) => ({ text, count })),
    places,
  };
}

const NAMES: MinedName[] = [
  mined('Ada Quill', { Quill: 5, 'Ada Quill': 3, 'A. Quill': 1 }),
  mined('Northern Link', { 'Northern Link': 4 }, 'project'),
  mined('North Link', { 'North Link': 1 }, 'topic'),
];

const decided = (...log: Decision[]) => decidedNames(NAMES, log);
const named = (label: string, ...log: Decision[]) => decided(...log).find((name) => name.label === label);

describe('the names that a reader has decided on', () => {
  it('are the proposals, all open, before anything is decided', () => {
    expect(decided().map(({ label, state }) => [label, state])).toEqual([
      ['Ada Quill', 'open'],
      ['Northern Link', 'open'],
      ['North Link', 'open'],
    ]);
  });

  it('are accepted and ignored by any of their forms, and the last word holds', () => {
    expect(named('Ada Quill', { do: 'accept', name: 'Quill' })?.state).toBe('accepted');
    const log: Decision[] = [
      { do: 'accept', name: 'Quill' },
      { do: 'ignore', name: 'A. Quill' },
    ];
    expect(named('Ada Quill', ...log)?.state).toBe('ignored');
  });

  it('that are one become one, with the forms and places of both', () => {
    const names = decided({ do: 'merge', name: 'North Link', into: 'Northern Link' });
    expect(names.map(({ label }) => label)).toEqual(['Ada Quill', 'Northern Link']);
    expect(names[1]?.forms).toEqual([
      { text: 'Northern Link', count: 4 },
      { text: 'North Link', count: 1 },
    ]);
    expect(names[1]?.places).toHaveLength(5);
    expect(names[1]?.type).toBe('project');
  });

  it('give away a form that is somebody else’s, with the places where it stands', () => {
    const names = decided({ do: 'split', form: 'Quill' });
    expect(names.find(({ id }) => id === 'Quill')).toMatchObject({
      label: 'Quill',
      forms: [{ text: 'Quill', count: 5 }],
    });
    expect(names.find(({ id }) => id === 'Quill')?.places).toHaveLength(5);
    expect(names.find(({ id }) => id === 'Ada Quill')?.places).toHaveLength(4);
  });

  it('have the label that they were given as a form, and keep their old ones', () => {
    const name = named('Ada Quillfeather', { do: 'rename', name: 'Quill', label: 'Ada Quillfeather' });
    expect(name?.id).toBe('Ada Quill');
    expect(name?.forms.map(({ text }) => text)).toEqual(['Quill', 'Ada Quill', 'A. Quill', 'Ada Quillfeather']);
  });

  it('have ways of writing that no document has, as long as the reader wants them', () => {
    const formsOf = (...log: Decision[]) =>
      named('Ada Quill', ...log)?.forms.map(({ text, count }) => `${text} ${count}`);
    const add: Decision = { do: 'add-form', name: 'Quill', form: 'A. M. Quill' };
    const remove = (form: string): Decision => ({ do: 'remove-form', name: 'Quill', form });
    expect(formsOf(add, add)).toEqual(['Quill 5', 'Ada Quill 3', 'A. Quill 1', 'A. M. Quill 0']);
    expect(formsOf(add, remove('A. M. Quill'))).toEqual(['Quill 5', 'Ada Quill 3', 'A. Quill 1']);
    // Those of the documents, another's and the label stay.
    expect(formsOf({ do: 'add-form', name: 'Quill', form: 'North Link' })).toEqual(formsOf());
    expect(formsOf(remove('A. Quill'), remove('North Link'))).toEqual(formsOf());
    const misspelt: Decision = { do: 'rename', name: 'Quill', label: 'Ada Qill' };
    expect(named('Ada Qill', misspelt, remove('Ada Qill'))).toBeDefined();
    expect(formsOf(misspelt, { do: 'rename', name: 'Quill', label: 'Ada Quill' }, remove('Ada Qill'))).toEqual(
      formsOf(),
    );
  });

  it('are not called what another name is called', () => {
    expect(named('Ada Quill', { do: 'rename', name: 'Quill', label: 'North Link' })).toBeDefined();
  });

  it('can be told by a label that they were given', () => {
    const log: Decision[] = [
      { do: 'rename', name: 'Quill', label: 'Mayor Quill' },
      { do: 'type', name: 'Mayor Quill', type: 'office' },
      { do: 'gloss', name: 'Mayor Quill', gloss: 'Heads the council' },
    ];
    expect(named('Mayor Quill', ...log)).toMatchObject({ type: 'office', gloss: 'Heads the council' });
  });

  it('are accepted many at once, and those that come later are not', () => {
    const names = decided({ do: 'ignore', name: 'North Link' }, { do: 'accept-all', names: ['Quill', 'Gone'] });
    expect(names.map(({ state }) => state)).toEqual(['accepted', 'open', 'ignored']);
  });

  it('stay as decided when the documents, and with them the proposals, change', () => {
    const log: Decision[] = [
      { do: 'accept', name: 'Ada Quill' },
      { do: 'merge', name: 'North Link', into: 'Northern Link' },
    ];
    const longer = [
      mined('Ada Mary Quill', { 'Ada Mary Quill': 1, 'Ada Quill': 3 }),
      mined('New Pier', { 'New Pier': 2 }),
    ];
    expect(decidedNames(longer, log).map(({ label, state }) => [label, state])).toEqual([
      ['Ada Mary Quill', 'accepted'],
      ['New Pier', 'open'],
    ]);
  });

  it('hold every place once, and every form once, whatever is decided', () => {
    const forms = NAMES.flatMap((name) => name.forms.map(({ text }) => text));
    const form = fc.constantFrom(...forms, 'Nowhere', 'Given');
    const decision: fc.Arbitrary<Decision> = fc.oneof(
      fc.record({ do: fc.constantFrom('accept' as const, 'ignore' as const), name: form }),
      fc.record({ do: fc.constant('merge' as const), name: form, into: form }),
      fc.record({ do: fc.constant('split' as const), form }),
      fc.record({ do: fc.constant('rename' as const), name: form, label: form }),
      fc.record({ do: fc.constantFrom('add-form' as const, 'remove-form' as const), name: form, form }),
      fc.record({ do: fc.constant('accept-all' as const), names: fc.array(form) }),
    );
    const places = NAMES.flatMap((name) => name.places);
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), (log) => {
        const names = decided(...log);
        expect(new Set(names.flatMap((name) => name.places))).toEqual(new Set(places));
        expect(names.flatMap((name) => name.places)).toHaveLength(places.length);
        const texts = names.flatMap((name) => name.forms.map(({ text }) => text));
        expect(new Set(texts).size).toBe(texts.length);
        for (const { label, forms } of names) expect(forms.map(({ text }) => text)).toContain(label);
      }),
    );
  });

  it('are those of before once the last step is left out', () => {
    const log: Decision[] = [
      { do: 'split', form: 'Quill' },
      { do: 'merge', name: 'North Link', into: 'Northern Link' },
    ];
    expect(decided(...log.slice(0, -1))).toEqual(decided({ do: 'split', form: 'Quill' }));
    expect(decided()).toEqual(decidedNames(NAMES, []));
  });
});
