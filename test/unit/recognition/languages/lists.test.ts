/** The word lists as data, read as they are written. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endOf, newTokens, readFormTokens, startOf } from '../../../../src/text/tokens.ts';
import { filesUnder } from '../../source-imports.ts';

const FOLDER = 'src/recognition';
/** Inventories, in alphabetical order; other lists stand in groups that say what their words are. */
const SORTED = [
  'english/demonyms.ts DEMONYMS',
  'english/given-names.ts GIVEN_NAMES',
  'english/organisation-nouns.ts ORGANISATION_NOUNS',
  'english/continuations.ts PAIR_NOUNS',
  'english/places.ts STATE_CODES',
  'english/places.ts COUNTRIES',
];

interface List {
  name: string;
  kind: 'word' | 'phrase';
  texts: string[];
}

function listsIn(file: string): List[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(\w+)(?: =|:) (word|phrase)List\(\s*(`[^`]*`|'[^']*')/g)].map((found) => {
    const [, name = '', kind = '', text = ''] = found;
    const separator = kind === 'word' ? /\s+/ : /\s*\|\s*/;
    return { name: `${file} ${name}`, kind: kind as List['kind'], texts: text.slice(1, -1).trim().split(separator) };
  });
}

const files = filesUnder(FOLDER).filter((file) => !file.endsWith('/word-list.ts'));
const lists = files.flatMap(listsIn);

/** The words of a text as recognition cuts it. */
function tokensOf(text: string): string[] {
  const tokens = newTokens();
  readFormTokens(text, tokens);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(startOf(tokens, at), endOf(tokens, at)));
}

function doubles(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}

it('are all read here', () => {
  const calls = files.flatMap((file) => readFileSync(file, 'utf8').match(/\b(?:word|phrase)List\(/g) ?? []);
  expect(lists.length).toBe(calls.length);
  expect(lists.length).toBeGreaterThan(25);
});

describe.each(lists)('the list $name', ({ kind, texts }) => {
  it('says nothing twice', () => {
    expect(doubles(texts)).toEqual([]);
  });

  it('is in small letters', () => {
    expect(texts.filter((text) => text !== text.toLowerCase())).toEqual([]);
  });

  it('has nothing that can never be met, because texts are cut otherwise', () => {
    const apart = (text: string) => (kind === 'word' ? [text] : text.split(' '));
    expect(texts.filter((text) => tokensOf(text).join('|') !== apart(text).join('|'))).toEqual([]);
  });
});

it.each(SORTED)('%s is in alphabetical order', (name) => {
  const texts = lists.find((list) => list.name === `${FOLDER}/languages/${name}`)?.texts ?? [];
  expect(texts.length).toBeGreaterThan(20);
  expect(texts).toEqual(texts.toSorted());
});
