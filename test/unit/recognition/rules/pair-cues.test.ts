import { describe, expect, it } from 'vitest';
import { wordList } from '../../../../src/recognition/languages/word-list.ts';
import { pairOf } from '../../../../src/recognition/rules/pair-cues.ts';

const lexicon = { conjunctions: wordList('and или и və') };

describe('pairOf', () => {
  it.each([
    ['Peru and Mali', ['Peru', 'Mali']],
    ['Peru-Mali', ['Peru', 'Mali']],
    ['South Sudan and Mali', ['South Sudan', 'Mali']],
    ['Россия и Азербайджан', ['Россия', 'Азербайджан']],
    ['Azərbaycan və Rusiya', ['Azərbaycan', 'Rusiya']],
    ['Republic of Peru and Mali', ['Republic of Peru', 'Mali']],
    ['Россия из Азербайджан', null],
    ['Peru', null],
    ['peru and mali', null],
    ['told ~ and Peru', null],
    ['Peru, Mali and Sudan', null],
    ['2020', null],
    ['', null],
  ])('tells the two names of %j', (cue, names) => expect(pairOf(cue, lexicon)).toEqual(names));
});
