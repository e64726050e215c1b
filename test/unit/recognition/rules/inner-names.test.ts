import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { readInnerNames } from '../../../../src/recognition/rules/inner-names.ts';
import { entry, packOf, short } from '../make-pack.ts';

const ENTRIES = [
  entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]),
  entry('rinu', 'place', ['Rinu']),
  entry('university', 'organisation', ['Rinu State University']),
  entry('railways', 'organisation', ['Rinu State University of Railways']),
];

/** The refs and tokens of the names inside a name of some type. */
function innerOf(name: string, type: 'event' | 'organisation' | 'project'): string[] {
  const index = buildIndex([packOf([entry('it', type, [name]), ...ENTRIES])]);
  return readInnerNames(index, 0).map(({ token, naming }) => `${token} ${naming.entry} ${naming.form}`);
}

describe('the names inside a longer name', () => {
  it('are those in full, with where they stand', () => {
    expect(innerOf('Vell branch of Rinu State University', 'organisation')).toEqual([
      '3 test/university Rinu State University',
    ]);
    expect(innerOf('Rinu State University in Vell', 'organisation')).toEqual([
      '0 test/university Rinu State University',
    ]);
  });

  it('are no people and places but those of an event', () => {
    expect(innerOf('visit of Ana Kol to Vell', 'event')).toEqual(['2 test/ana-kol Ana Kol']);
    expect(innerOf('flood in Rinu in May', 'event')).toEqual(['2 test/rinu Rinu']);
    expect(innerOf('Ana Kol Foundation', 'organisation')).toEqual([]);
    expect(innerOf('Rinu corridor', 'project')).toEqual([]);
  });

  it('are neither short names nor beginnings of other institutions', () => {
    expect(innerOf('Kol visit to Vell', 'event')).toEqual([]);
    expect(innerOf('Rinu State University of Trade', 'organisation')).toEqual([]);
    expect(innerOf('Rinu State University of Railways Vell', 'organisation')).toEqual([
      '0 test/railways Rinu State University of Railways',
    ]);
  });
});
