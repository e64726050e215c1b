import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../../src/recognition/rules/pair-cues.ts';

describe('pairOf', () => {
  it.each([
    ['Peru and Mali', ['Peru', 'Mali']],
    ['Peru-Mali', ['Peru', 'Mali']],
    ['South Sudan and Mali', ['South Sudan', 'Mali']],
    ['Peru', null],
    ['peru and mali', null],
    ['told ~ and Peru', null],
    ['Peru, Mali and Sudan', null],
    ['2020', null],
    ['', null],
  ])('tells the two names of %j', (cue, names) => expect(pairOf(cue)).toEqual(names));
});
