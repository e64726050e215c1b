import { describe, expect, it } from 'vitest';
import { groupRelations, relationName, type ShownRelation } from '../../../src/ui/relations.ts';
import { refOf, sourceRefOf } from '../../refs.ts';

const relation = (other: string, more: Partial<ShownRelation> = {}): ShownRelation => ({
  kind: 'signed',
  inverse: false,
  other: { id: refOf(other), label: other },
  value: null,
  role: null,
  since: null,
  until: null,
  status: 'stated',
  source: { id: sourceRefOf('a'), title: 'A', outlet: 'A', date: '2022' },
  date: '2022',
  ...more,
});

describe('relations under their names', () => {
  it('are read from the end that is shown', () => {
    expect(relationName(relation('pact'))).toBe('signed');
    expect(relationName(relation('pact', { inverse: true }))).toBe('signed-by');
  });

  it('stand where the first of a name stood; what is only planned or claimed stands apart', () => {
    const groups = groupRelations([
      relation('pact'),
      relation('ada', { inverse: true }),
      relation('treaty'),
      relation('deal', { status: 'planned' }),
    ]);
    expect(
      groups.map(({ name, status, relations }) => [name, status, relations.map(({ other }) => other?.label)]),
    ).toEqual([
      ['signed', 'stated', ['pact', 'treaty']],
      ['signed-by', 'stated', ['ada']],
      ['signed', 'planned', ['deal']],
    ]);
  });
});
