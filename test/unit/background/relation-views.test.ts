import { describe, expect, it } from 'vitest';
import { relationsAmong, relationViews } from '../../../src/background/relation-views.ts';
import type { Pack, Relation } from '../../../src/pack/format.ts';
import { refOf } from '../../refs.ts';
import { HARBOUR } from '../pack/harbour.ts';
import { glossaryOf } from './harbour-glossary.ts';

const MAYOR = { id: 'mayor', type: 'office', label: 'Mayor', gloss: 'Head of the town', naming: null } as const;

/** The harbour with an office, and with these relations of its people. */
function related(relations: Record<string, Relation[]>): Pack {
  const entries = [...HARBOUR.entries, { ...MAYOR, forms: [{ text: 'Mayor of the harbour' }] }];
  return {
    ...HARBOUR,
    entries: entries.map((entry) => ({ ...entry, ...(relations[entry.id] ? { relations: relations[entry.id] } : {}) })),
  };
}

const PACK = related({
  'ada-quill': [
    { kind: 'took-part', value: 'Harbour fair', source: 'a1', paragraph: 4, status: 'planned' },
    { kind: 'holds-office', to: 'mayor', from: '2019', fact: 'a1-03-1' },
  ],
  'tom-quill': [{ kind: 'works-for', to: 'mayor', fact: 'a1-02-1', role: 'adviser', status: 'claimed' }],
});
const views = (id: string, page: string[] = []) =>
  relationViews(glossaryOf(PACK), PACK, refOf(id), new Set(page.map(refOf)));

describe('the relations of an entry', () => {
  it('are in the order of their kinds, each with who or what is at the other end and since when', () => {
    expect(views('ada-quill')).toMatchObject([
      { kind: 'holds-office', inverse: false, other: { id: refOf('mayor'), label: 'Mayor' }, since: '2019' },
      { kind: 'took-part', inverse: false, other: null, value: 'Harbour fair', status: 'planned' },
    ]);
  });

  it('are read from the other end as well', () => {
    expect(views('mayor')).toMatchObject([
      { kind: 'holds-office', inverse: true, other: { label: 'Ada Quill' }, status: 'stated' },
      { kind: 'works-for', inverse: true, other: { label: 'Tom Quill' }, role: 'adviser', status: 'claimed' },
    ]);
  });

  it('begin with those to entries of the asking page', () => {
    expect(views('mayor', ['tom-quill']).map(({ other }) => other?.label)).toEqual(['Tom Quill', 'Ada Quill']);
  });

  it('name the fact or paragraph that supports them, its source and its date', () => {
    const [office, fair] = views('ada-quill');
    expect(office).toMatchObject({
      fact: 'a1-03-1',
      paragraph: 3,
      date: '2024-06',
      source: { outlet: 'The Harbour Post' },
    });
    expect(fair).toMatchObject({ fact: null, paragraph: 4, date: '2024-05-02' });
  });

  it('are none for an entry that has none', () => {
    expect(relationViews(glossaryOf(HARBOUR), HARBOUR, refOf('ada-quill'))).toEqual([]);
  });
});

describe('the relations among the names of a text', () => {
  const among = (...ids: string[]) =>
    relationsAmong(glossaryOf(PACK), ids.map(refOf)).map(({ of, kind, other }) => `${of.id} ${kind} ${other?.id}`);

  it('are those between two of them, each once', () => {
    expect(among('mayor', 'ada-quill', 'ada-quill')).toEqual([`${refOf('ada-quill')} holds-office ${refOf('mayor')}`]);
    expect(among('ada-quill', 'tom-quill')).toEqual([]);
    expect(among('mayor', 'tom-quill', 'ada-quill')).toHaveLength(2);
  });

  it('leave out what no pack has', () => {
    expect(among('nobody', 'mayor')).toEqual([]);
  });
});
