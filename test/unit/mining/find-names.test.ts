/** Which names are proposed from a text, and how they are put together. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabelledTexts } from '../../../scripts/mining/labelled-texts.ts';
import { clustersPerThing, score } from '../../../scripts/mining/score.ts';
import { acronymsIn, countAcronyms } from '../../../src/mining/acronyms.ts';
import { clusterNames } from '../../../src/mining/cluster-names.ts';
import { findNames } from '../../../src/mining/find-names.ts';
import { countForms } from '../../../src/mining/form-counts.ts';

function namesIn(...texts: string[]): string[] {
  return findNames(texts.map((text) => ({ text, language: 'en' }))).map(({ text }) => text);
}

function proposalsOf(...texts: string[]) {
  const paragraphs = texts.map((text) => ({ text, language: 'en' }));
  return clusterNames({
    forms: countForms(findNames(paragraphs), paragraphs),
    acronyms: countAcronyms(paragraphs),
    languages: ['en'],
  });
}

describe('finding names', () => {
  it('leaves out what has its capital from a sentence’s beginning', () => {
    expect(namesIn('Bridges were closed. Nobody told Ellery, and bridges stayed closed.')).toEqual(['Ellery']);
  });

  it('takes titles and peoples off persons and ministries', () => {
    expect(namesIn('Yesterday President Ada Quill met the Russian Ministry of Health.')).toEqual([
      'Ada Quill',
      'Ministry of Health',
    ]);
  });

  it('goes on over small words behind a head noun, and up to a person', () => {
    expect(namesIn('It was said by the Institute of Political Studies Sergei Markov leads.')).toEqual([
      'Institute of Political Studies',
      'Sergei Markov',
    ]);
    expect(namesIn('They signed the Convention on the Legal Status of Lake Ellery in May.')).toContain(
      'Convention on the Legal Status of Lake Ellery',
    );
  });

  it('takes the small noun behind a name', () => {
    expect(namesIn('All of it was about the Zangezur corridor and the Ellery club.')).toEqual([
      'Zangezur corridor',
      'Ellery club',
    ]);
  });

  it('splits pairs whose halves stand alone elsewhere, and no others', () => {
    expect(namesIn('He drove from Ellery to Marsden.', 'The Ellery-Marsden talks and Upper-Brandt talks.')).toEqual([
      'Ellery',
      'Marsden',
      'Ellery',
      'Marsden',
      'Upper-Brandt',
    ]);
    expect(namesIn('It was the North-South Corridor that they spoke of.')).toEqual(['North-South Corridor']);
  });

  it('gives every name its place', () => {
    const text = 'So said Ada Quill, in Ellery.';
    for (const { start, end, text: name } of findNames([{ text, language: 'en' }]))
      expect(text.slice(start, end)).toBe(name);
  });
});

describe('putting names together', () => {
  it('joins a surname with its one bearer, and a spelling with the other', () => {
    const [first, ...others] = proposalsOf('He met Sergei Markov and Sergey Markov.', 'He asked Markov, who said no.');
    expect(first).toMatchObject({ label: 'Sergei Markov', type: 'person' });
    expect(first?.forms.map(({ text }) => text).sort()).toEqual(['Markov', 'Sergei Markov', 'Sergey Markov']);
    expect(others).toEqual([]);
  });

  it('leaves a surname alone that two persons have', () => {
    const labels = proposalsOf('He met Sergei Markov and Maria Markov.', 'He asked Markov.').map(({ label }) => label);
    expect(labels.sort()).toEqual(['Maria Markov', 'Markov', 'Sergei Markov']);
  });

  it('joins an acronym with what the text says it means', () => {
    expect(acronymsIn('about the Southern Gas Corridor (SGC) again')).toEqual([
      { acronym: 'SGC', expansion: 'Southern Gas Corridor' },
    ]);
    expect(acronymsIn('about a dull thing (SGC) again')).toEqual([]);
    const [corridor] = proposalsOf('They spoke about the Southern Gas Corridor (SGC), and the SGC is long.');
    expect(corridor).toMatchObject({ label: 'Southern Gas Corridor', type: 'project' });
    expect(corridor?.forms.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });
});

describe.skipIf(!existsSync('../shared/corpus'))(
  'the labelled texts beside the project (skipped where they are not)',
  () => {
    it.each([
      ['five documents', 0.88, 0.92],
      ['factRuEval', 0.75, 0.75],
    ])('give the names of %s at least so well', (name, precision, recall) => {
      const set = readLabelledTexts().find((each) => each.name === name);
      if (!set) throw new Error(`${name} is missing`);
      const result = score(findNames(set.paragraphs), set);
      expect(result.precision).toBeGreaterThanOrEqual(precision);
      expect(result.recall).toBeGreaterThanOrEqual(recall);
    });

    it('give at most 1.1 proposals for one thing', () => {
      const set = readLabelledTexts().find(({ things }) => things !== undefined);
      expect(set && clustersPerThing(set)).toBeLessThanOrEqual(1.1);
    });
  },
);
