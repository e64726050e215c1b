import { describe, expect, it } from 'vitest';
import { groupRelations, relationName, relationsInLine, type ShownRelation } from '../../../src/ui/relations.ts';
import { refOf, sourceRefOf } from '../../refs.ts';

const relation = (other: string, more: Partial<ShownRelation> = {}): ShownRelation => ({
  kind: 'signed',
  inverse: false,
  other: { id: refOf(other), label: other, language: 'en' },
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

describe('the line of relations', () => {
  const told = (relations: ShownRelation[], said = '') =>
    relationsInLine(relations, said).map(({ name, relations: shown, more }) => [
      name,
      shown.map(({ other, value }) => other?.label ?? value),
      more,
    ]);

  it('leaves out what label and gloss have said', () => {
    const office = relation('Mayor of Vell', { kind: 'holds-office' });
    expect(told([office, relation('Harbour pact')], 'Ada Quill Mayor of Vell since 2003')).toEqual([
      ['signed', ['Harbour pact'], 0],
    ]);
    expect(told([office], 'Tom Quill Bridge builder')).toEqual([['holds-office', ['Mayor of Vell'], 0]]);
  });

  it('leaves out what only deals with the entry', () => {
    expect(told([relation('Talks', { kind: 'about', inverse: true })])).toEqual([]);
    expect(told([relation('Harbour', { kind: 'about' })])).toEqual([['about', ['Harbour'], 0]]);
  });

  it('is as long as two lines, and counts what else there is of a name', () => {
    const pacts = ['one', 'two', 'three', 'four'].map((number) => relation(`The harbour pact number ${number}`));
    expect(told(pacts)).toEqual([['signed', ['The harbour pact number one', 'The harbour pact number two'], 2]]);
    expect(told([...pacts, relation('Ada', { inverse: true })])).toHaveLength(1);
  });

  it('has its first relation however long that is', () => {
    const long = 'A pact with a name that goes on and on '.repeat(4);
    expect(told([relation(long), relation('Ada', { inverse: true })])).toEqual([['signed', [long], 0]]);
  });

  it('tells a value as it tells an entry', () => {
    expect(told([relation('', { other: null, value: 'Doctor of letters' })])).toEqual([
      ['signed', ['Doctor of letters'], 0],
    ]);
  });
});
