/** What only a pack without YAML can have; the rest stands in test/packs. */
import { describe, expect, it } from 'vitest';
import type { Pack, Relation } from '../../../src/pack/format.ts';
import { showPath, tellProblem } from '../../../src/pack/problem.ts';
import { validatePack } from '../../../src/pack/validate.ts';
import { HARBOUR } from './harbour.ts';

const BRIDGE: Pack['entries'][number] = {
  id: 'bridge',
  type: 'project',
  label: 'Bridge',
  gloss: 'Bridge of the harbour',
  forms: [{ text: 'harbour bridge' }],
  naming: null,
};

const COUNCIL: Pack['entries'][number] = {
  ...BRIDGE,
  id: 'council',
  type: 'organisation',
  forms: [{ text: 'harbour council' }],
};

/** What is told of Ada Quill with these relations, each of which takes part in the bridge unless it says otherwise. */
function told(...changes: Array<Partial<Relation>>): string[] {
  const relations = changes.map((change) => ({ kind: 'took-part', to: 'bridge', ...change })) as Relation[];
  const [ada, ...others] = HARBOUR.entries;
  const entries = [{ ...ada, relations }, ...others, BRIDGE, COUNCIL];
  const validation = validatePack({ ...HARBOUR, entries });
  return 'problems' in validation
    ? validation.problems.map((problem) => `${showPath(problem.path)}: ${tellProblem(problem)}`)
    : [];
}

describe('what supports a relation', () => {
  it('is a fact about one of its ends, or a paragraph', () => {
    expect(told({ fact: 'a1-02-1' })).toEqual([]);
    expect(told({ source: 'a1', paragraph: 6 })).toEqual([]);
  });

  it('is a fact that the pack has', () => {
    expect(told({ fact: 'a1-02-2' })).toEqual([
      'entries[0].relations[0].fact: no fact has this id ("a1-02-2") — correct the id, or give source and paragraph',
    ]);
  });

  it('is one of the two', () => {
    expect(told({ fact: 'a1-02-1', paragraph: 2 })).toEqual([
      'entries[0].relations[0].fact: a fact and a paragraph support the relation ("a1-02-1") — take source and paragraph out: the fact has them',
    ]);
    for (const part of [{}, { source: 'a1' }, { paragraph: 2 }])
      expect(told(part)).toEqual([
        'entries[0].relations[0]: nothing supports the relation — add its source and paragraph',
      ]);
  });
});

describe('the time of a relation', () => {
  it.each([
    ['2023-05', '2023'],
    ['2023', '2023-05'],
    ['2023-05-02', '2023-05-02'],
  ])('may run from %s until %s, as far as both say', (from, until) => {
    expect(told({ fact: 'a1-02-1', from, until })).toEqual([]);
  });
});

describe('the ends of a relation', () => {
  it('are of types that its kind joins', () => {
    expect(told({ fact: 'a1-02-1', to: 'council' })).toEqual([
      'entries[0].relations[0].to: took-part can\'t lead to an organisation ("council") — choose another kind; this one is for project, agreement, event, topic',
    ]);
  });

  it('are told once, where the other end is a text too', () => {
    const employer = { kind: 'works-for', to: undefined, value: 'the ferry', fact: 'a1-02-1' } as const;
    expect(told(employer)).toEqual([]);
    expect(told(employer, employer)).toEqual([
      'entries[0].relations[1].value: the relation is told already ("the ferry") — take one of the two out',
    ]);
  });
});
