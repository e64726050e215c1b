import { expect, it } from 'vitest';
import type { Alignment } from '../../../src/maker/align-readings.ts';
import { respelled } from '../../../src/maker/respelled.ts';

const place = (document: string, text: string, start = 0) => ({
  document,
  paragraph: 1,
  start,
  end: start + text.length,
  text,
});
const same: Alignment = (at) => at;

it('is a form that stands in nothing but what was read again, as most of its places have it', () => {
  const places = [
    place('a', 'Dvoøák'),
    place('a', 'Dvoøák', 7),
    place('b', 'Dvoøák', 0),
    place('a', 'Brno', 14),
    place('a', 'Øíp', 19),
    place('c', 'Øíp'),
  ];
  const again = [
    { old: 'a', paragraphs: ['Dvořák Dvořák Brno Říp'], aligned: same },
    { old: 'b', paragraphs: ['Dvorak'], aligned: same },
  ];
  expect(respelled(places, again)).toEqual(new Map([['Dvoøák', 'Dvořák']]));
  expect(respelled(places, []).size).toBe(0);
  expect(respelled(places, [{ old: 'a', paragraphs: ['Dvořák'], aligned: () => null }]).size).toBe(0);
});
