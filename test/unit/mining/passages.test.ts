/** What is quoted of documents: their own words, at their place, for whom they name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';
import { isVerified, linesOf, passagesOf, quotedWords } from '../../../src/mining/passages.ts';
import { sentencesOf } from '../../../src/mining/sentences.ts';

const NONE = { leftOut: new Set<string>(), pinned: new Set<string>(), facts: new Map() };
const TEXTS = [
  'Vladimir Quill met Torvald Brenk in Ellery Sound on Monday. “It was time,” Mr. Quill said. The harbour was closed.',
  'Vladimir Quill will open the Northern Breakwater, as the council has said. Quill left.',
];
const DOCUMENTS = TEXTS.map((text, i) => ({ id: `d${i}`, date: '2024', language: 'en', paragraphs: [text] }));

function quote(documents = DOCUMENTS, choices = NONE) {
  const mined = mineDocuments(documents);
  const places = mined.flatMap((name) => name.places);
  const names = mined.map(({ label, forms }) => ({ entry: label, label, forms: forms.map(({ text }) => text) }));
  const lines = documents.flatMap((each) =>
    linesOf(
      each,
      places.filter(({ document }) => document === each.id),
    ),
  );
  return passagesOf(names, lines, choices);
}

describe('sentences', () => {
  it('end where a full stop does, and not behind titles and initials', () => {
    const text = 'Mr. Quill met A. Brenk. “Good,” he said: Nothing more! And then?';
    const sentences = sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(['Mr. Quill met A. Brenk.', '“Good,” he said: Nothing more!', 'And then?']);
  });

  it('hold all of a text but the spaces between them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Quill', 'met', '.', '? ', ' ', '“', '”', 'Mr.', 'A.')), (words) => {
        const text = words.join(' ').trim();
        const sentences = sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));
        expect(sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('passages', () => {
  it('are whole sentences, each once, with everybody whom they name', () => {
    expect(quote().map(({ quote, about, source, paragraph }) => ({ quote, about, source, paragraph }))).toEqual([
      {
        quote: 'Vladimir Quill met Torvald Brenk in Ellery Sound on Monday.',
        about: ['Vladimir Quill', 'Torvald Brenk', 'Ellery Sound'],
        source: 'd0',
        paragraph: 1,
      },
      { quote: '“It was time,” Mr. Quill said.', about: ['Vladimir Quill'], source: 'd0', paragraph: 1 },
      {
        quote: 'Vladimir Quill will open the Northern Breakwater, as the council has said.',
        about: ['Vladimir Quill', 'Northern Breakwater'],
        source: 'd1',
        paragraph: 1,
      },
    ]);
  });

  it('are what stands in the document, whatever is in it; and what doesn’t is told', () => {
    const word = fc.constantFrom(
      'Vladimir',
      'Quill',
      'Ellery',
      'said',
      'that',
      '“',
      '.',
      'é',
      '𝔘',
      '\u0301',
      'Mr.',
      ',',
    );
    const texts = fc.array(fc.array(word, { minLength: 8, maxLength: 60 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, fc.integer({ min: -3, max: 3 }), (words, shift) => {
        const paragraphs = words.map((each) => each.join(' '));
        for (const passage of quote([{ id: 'd', date: '2024', language: 'en', paragraphs }])) {
          const text = paragraphs[passage.paragraph - 1] ?? '';
          expect(isVerified(passage, text)).toBe(true);
          const moved = { ...passage, start: passage.start + shift, end: passage.end + shift };
          expect(isVerified(moved, text)).toBe(shift === 0 || text.slice(moved.start, moved.end) === passage.quote);
          expect(isVerified({ ...passage, quote: `${passage.quote}.` }, text)).toBe(false);
          expect(isVerified({ ...passage, prefix: `${passage.prefix ?? ''}~` }, text)).toBe(false);
        }
      }),
    );
  });

  it('are of as many documents as name somebody, and not of one alone', () => {
    const sentence = (i: number) => `Vladimir Quill spoke for the ${i + 2}th time about the harbour of Ellery.`;
    const long = {
      id: 'a',
      date: '2024',
      language: 'en',
      paragraphs: Array.from({ length: 30 }, (_, i) => sentence(i)),
    };
    const short = {
      id: 'b',
      date: '2024',
      language: 'en',
      paragraphs: ['It was Vladimir Quill who said so in the end.'],
    };
    const passages = quote([long, short]);
    expect(passages.length).toBeLessThan(25);
    expect(passages.map(({ source }) => source)).toContain('b');
  });

  it('leave out what a reader left out, and keep what was pinned', () => {
    const [first] = quote();
    const leftOut = quote(DOCUMENTS, { ...NONE, leftOut: new Set([first?.id ?? '']) });
    expect(leftOut.map(({ id }) => id)).not.toContain(first?.id);
    const paragraphs = Array.from(
      { length: 40 },
      (_, i) => `Vladimir Quill spoke about pier number ${i} of the harbour.`,
    );
    const pinned = quote([{ id: 'a', date: '2024', language: 'en', paragraphs }], {
      ...NONE,
      pinned: new Set(['a-40-0']),
    });
    expect(pinned.map(({ id }) => id)).toContain('a-40-0');
  });

  it('say how many words they take of each source', () => {
    expect([...quotedWords([{ quote: 'It’s a well-known pier.', source: 'a' }])]).toEqual([['a', 4]]);
  });
});
