import { describe, expect, it } from 'vitest';
import { buildIndex, buildIndexTelling } from '../../../../src/recognition/index/build-index.ts';
import {
  ACRONYM,
  ANY_CASE,
  COUNTRY,
  DEFAULT,
  EVENT,
  GUARDED,
  PERSON,
  PLACE,
  SHORT,
} from '../../../../src/recognition/index/name-index.ts';
import type { Language } from '../../../../src/recognition/languages/language.ts';
import { wordList } from '../../../../src/recognition/languages/word-list.ts';
import { entry, guarded, packOf, refOf, short } from '../make-pack.ts';

describe('a built index', () => {
  it.each([
    ['Ring Line', 0],
    ['UN', ACRONYM],
    ['R&D', ACRONYM],
    ['U.S.', ACRONYM],
    ['A1', 0],
    ['Russia', COUNTRY],
    [short('Kol'), SHORT],
    [short('Kol', true), SHORT | DEFAULT],
    [short('NSC', true), SHORT | DEFAULT | ACRONYM],
    [guarded('Trend', 'told ~'), GUARDED],
    [{ text: 'tripartite statement', case: 'any' as const }, ANY_CASE],
  ])('knows of the form %j what rules ask of it', (form, flags) => {
    expect(buildIndex([packOf([entry('it', 'organisation', [form])])]).formFlags(0)).toBe(flags);
  });

  it('knows people, places and events', () => {
    const types = ['person', 'place', 'event', 'project'] as const;
    const index = buildIndex([packOf(types.map((type) => entry(type, type, [type])))]);
    expect([0, 1, 2, 3].map((each) => index.entryFlags(each))).toEqual([PERSON, PLACE, EVENT, 0]);
  });

  it('knows where a place may be said to lie, from its label and its gloss', () => {
    const homes = (label: string, gloss: string) =>
      buildIndex([packOf([entry('it', 'place', [label], gloss)])]).homes(0);
    expect(homes('Perth', 'City in Western Australia, south of Indonesia')).toEqual(['australia', 'indonesia']);
    expect(homes('Georgia', 'Country in the Caucasus')).toEqual(['georgia', 'georgia']);
    expect(homes('Omanville', 'Romanian town')).toEqual([]);
    const person = buildIndex([packOf([entry('it', 'person', ['Ana Kol'], 'President of Norway')])]);
    expect(person.homes(0)).toEqual([]);
  });

  it('knows where a place lies from its glosses in other languages too, if its own says it', () => {
    const homes = (gloss: string) => {
      const glosses = { az: 'Gürcüstanın paytaxtı', ru: 'Столица Грузии' };
      return buildIndex([packOf([{ ...entry('it', 'place', ['Tbilisi'], gloss), glosses }])]).homes(0);
    };
    expect(homes('Capital of Georgia')).toEqual(['georgia', 'georgia', 'gürcüstanın', 'грузии']);
    expect(homes('Georgian town')).toEqual([]);
  });

  it.each([
    [{ states: wordList('skåne') }, ['skåne']],
    [{ countries: wordList('sverige') }, ['sverige']],
    [{}, []],
  ])('knows as homes what the language of the pack lists, %#', (lists, homes) => {
    const swedish: Language = { tag: 'sv', words: { locatives: wordList('i'), ...lists }, paradigms: {} };
    const malmo = packOf([entry('malmo', 'place', ['Malmö'], 'Stad i Skåne, Sverige')]);
    expect(buildIndex([{ ...malmo, language: 'sv' }], [swedish]).homes(0)).toEqual(homes);
  });

  it('keeps other spellings whole in scripts whose letters take two units', () => {
    // Fulani in Adlam: the first letters of "Fular" and "Pular" begin with the same unit.
    const words = ['𞤊𞤵𞤤𞤢𞤪', '𞤆𞤵𞤤𞤢𞤪'];
    const index = buildIndex([{ ...packOf([entry('fular', 'topic', ['𞤊𞤵𞤤𞤢𞤪'])]), families: [{ words }] }]);
    expect([0, 1].map((form) => index.spelling(form))).toEqual(words);
  });

  it('strings forms that are alike up to case and accents together', () => {
    const index = buildIndex([packOf([entry('one', 'event', ['RIO', 'Río']), entry('two', 'place', ['Rio'])])]);
    expect(index.alike(2).forms.map(({ form }) => index.form(form))).toEqual(['Rio', 'Río', 'RIO']);
    expect(index.alike(0).forms).toHaveLength(1);
  });

  it('counts every pack, also one without entries, and keeps their order', () => {
    const index = buildIndex([packOf([], 'none'), packOf([entry('it', 'event', ['Rio'])])]);
    expect(index.counts).toMatchObject({ packs: 2, entries: 1, forms: 1 });
    expect(index.ref(0)).toBe(refOf('it'));
  });

  it('finds nothing when it is empty', () => {
    expect(buildIndex([]).counts).toMatchObject({ packs: 0, entries: 0, forms: 0 });
    expect(buildIndex([]).find(1)).toBe(0);
  });

  it('tells of its progress all the while, and is the same index', () => {
    const many = packOf(Array.from({ length: 5_000 }, (_, i) => entry(`ship-${i}`, 'product', [`Ship ${i}`])));
    const told: number[] = [];
    const index = buildIndexTelling(many, (done) => told.push(done));
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([told[0], (told.at(-1) ?? 0) > 0.7, (told.at(-1) ?? 2) <= 1]).toEqual([0, true, true]);
    expect(index.counts).toEqual(buildIndex([many]).counts);
  });
});
