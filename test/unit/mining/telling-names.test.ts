/** Which of a text's names are worth telling a reader of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NODE_TOOLS } from '../../../scripts/documents-in-node.ts';
import { readDocument } from '../../../src/documents/read-document.ts';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';
import { isTold, type Telling, tellingNames } from '../../../src/mining/telling-names.ts';

const wordsIn = (language: string): ReadonlySet<string> => {
  const path = `assets/word-lists/${language}.txt`;
  return new Set(existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
};

/** Labels of the names that are told of paragraphs. */
function told(paragraphs: readonly string[], language = 'en', more: Partial<Telling> = {}): string[] {
  const words = wordsIn(language);
  const names = mineDocuments([{ id: 'text', language, paragraphs }]);
  const telling = {
    language,
    isWord: (word: string) => words.has(word),
    known: [],
    ignored: new Set<string>(),
    ...more,
  };
  return tellingNames(names, telling).map(({ label }) => label);
}

describe('names that are told', () => {
  it('are persons, organisations and what stands there often', () => {
    const text = [
      'The harbour was opened by David Quellan, said the Vellor Rowing Club. It cost little.',
      'Then Zorvex came, and since Zorvex went nobody but Zorvex knows where it is.',
    ];
    expect(told(text).sort()).toEqual(['David Quellan', 'Vellor Rowing Club', 'Zorvex']);
  });

  it.each([
    ['a post', 'It was said by the President of Azerbaijan and the Foreign Minister on that day.'],
    ['a day or month', 'They met on Monday, on Tuesday and in January, as they did on Monday and Monday.'],
    ['a people', 'A Russian company and a Russian bank sold to Russian buyers what is Azerbaijani.'],
    ['a country or its capital', 'From France to Poland and back to France, by Paris, by Paris and by Paris again.'],
    ['an ordinary ministry', 'It was said by the Defense Ministry, and by the Ministry of Health as well.'],
    ['a word in capitals', 'It was said again: READ MORE is what they wrote, and AGAIN, AGAIN, AGAIN, AGAIN.'],
    ['one word that stands there once', 'Nobody but Zorvex knew what it was that had been there.'],
    ['a post with its holder', 'It was said by US President Donald Quellan, as he is called in the papers there.'],
    ['a given name alone', 'So said Harry, and Harry went, and Harry came, and Harry stayed where Harry was.'],
  ])('are never %s', (_, text) => {
    expect(told([text])).toEqual([]);
  });

  it('are none of those that a pack knows, in any of their forms', () => {
    const text = 'It was opened by David Quellan. Later Quellan left, and David Marlow came.';
    const at = text.lastIndexOf('Quellan');
    expect(told([text])).toEqual(['David Quellan', 'David Marlow']);
    expect(told([text], 'en', { known: [{ paragraph: 0, start: at, end: at + 7 }] })).toEqual(['David Marlow']);
  });

  it('are none that the reader doesn’t want to be told of', () => {
    expect(told(['It was opened by David Quellan there.'], 'en', { ignored: new Set(['david quellan']) })).toEqual([]);
  });

  it('are one for each thing, in whichever cases it stands', () => {
    const text =
      'Говорил Игорь Маркелов. Письмо Игоря Маркелова пришло, и об Игоре Маркелове говорили. Игорь Маркелов молчал.';
    expect(told([text], 'ru')).toEqual(['Игорь Маркелов']);
  });

  it('are eight at most, and persons before what is vague', () => {
    const persons = ['Quellan', 'Marlow', 'Brenner', 'Oster', 'Tolland', 'Vesper', 'Wexley', 'Yarrow', 'Zeller'];
    const text = `Vell Zorvex came. ${persons.map((name) => `So said David ${name} to them.`).join(' ')}`;
    const found = told([text]);
    expect(found).toHaveLength(8);
    expect(found).not.toContain('Vell Zorvex');
  });

  it('are told where enough is known of the language', () => {
    expect(['en', 'en-GB', 'ru', 'az', 'tr', 'de', 'fr', ''].map(isTold)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

/** What a reader who looked through the proposals found to be no name, or cut off; the others are names. */
const FOLDER = '../shared/pages';

describe.skipIf(!existsSync(FOLDER))('on real news pages', () => {
  it('are at most eight, and nothing that a page glues together or shouts', async () => {
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.gz'))) {
      const bytes = gunzipSync(readFileSync(`${FOLDER}/${file}`));
      const given = { name: file.replace(/\.gz$/, ''), size: bytes.length, bytes: async () => bytes };
      const [page] = await readDocument(given, NODE_TOOLS);
      const language = (page?.details.language?.value ?? '').replace(/-.*/, '');
      if (!page || !isTold(language)) continue;
      const labels = told(page.paragraphs, language);
      expect(labels.length, file).toBeLessThanOrEqual(8);
      for (const label of labels) {
        expect(label, file).not.toMatch(
          /\p{Lu}{2,} \p{Lu}{2,}|President|Minister|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u,
        );
      }
    }
  });
});
