import { describe, expect, it } from 'vitest';
import type { PageName } from '../../../../src/messages/message-map.ts';
import { byType } from '../../../../src/ui/names/by-type.ts';
import { refOf } from '../../../refs.ts';

const name = (label: string, type: PageName['type'], generic = false): PageName => ({
  id: refOf(label.toLowerCase()),
  type,
  label,
  gloss: '',
  language: 'en',
  count: 1,
  sentence: '',
  frame: 0,
  ...(generic ? { generic } : {}),
});
const groups = (...names: PageName[]) =>
  byType(names).map(({ type, names: all }) => [type, all.map(({ label }) => label)]);

describe('names by type', () => {
  it('stand in the order of types, and within a type as on the page', () => {
    const [trust, lund, adam] = [name('Trust', 'organisation'), name('Lund', 'person'), name('Adam', 'person')];
    expect(groups(trust, lund, adam)).toEqual([
      ['person', ['Lund', 'Adam']],
      ['organisation', ['Trust']],
    ]);
  });

  it('end with what everybody knows, whatever its type', () => {
    expect(groups(name('Norway', 'place', true), name('Rinu', 'place'), name('UN', 'organisation', true))).toEqual([
      ['place', ['Rinu']],
      [null, ['Norway', 'UN']],
    ]);
  });

  it('leave no group empty', () => {
    expect(groups()).toEqual([]);
  });
});
