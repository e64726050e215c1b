import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { entry, packOf } from './make-pack.ts';

const SEEDED = { seed: 20_261_122 };

describe('hostile text', () => {
  const recogniser = createRecogniser([JSON.parse(readFileSync('test/recognition-cases/own.pack.json', 'utf8'))]);
  const nasty = fc.constantFrom(
    ...['\ud800', '\udc00', '\0', '\u202e', '\u2066', '\ufeff', '\u0301', '\u200d', '\ufffe', '\ud835\udc00', '\u1160'],
    ...[
      'Ana',
      'Kol',
      ' ',
      '.',
      '-',
      '@',
      '(',
      'Rinu',
      ',',
      'Texas',
      '~',
      "'",
      '\n',
      '👩‍👩‍👧',
      '가',
      '\u1100\u1161',
      'İ',
      'ß',
      'ﬁ',
    ],
  );

  it('never throws and keeps offsets inside the text, for thousands of strings', () => {
    const string = fc.oneof(
      fc.array(nasty, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(string, (page) => {
        const [answer] = recogniser.recognise([{ text: page }]);
        for (const { start, end } of answer?.mentions ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(page.length);
          expect(page.slice(start, end)).not.toBe('');
        }
        for (const { start, end, rule } of recogniser.explain([{ text: page }])[0] ?? []) {
          expect(page.slice(start, end).length).toBe(end - start);
          expect(rule).not.toBe('');
        }
      }),
      { ...SEEDED, numRuns: 6000 },
    );
  });

  it('is explained as it is recognised, block for block, whatever stands in it', () => {
    const word = fc.constantFrom(
      ...['Ana', 'Kol', 'Rinu', 'Natig', 'the', '(', ')', ',', '. ', 'Texas', '@', '-', '\ud800', 'KOL', "'s"],
    );
    const block = fc.oneof(
      fc.array(word, { maxLength: 20 }).map((words) => ({ text: words.join(' ') })),
      fc.string({ unit: 'binary', maxLength: 100 }).map((text) => ({ text })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (page) => {
        const explained = recogniser.explain(page);
        expect(explained).toHaveLength(page.length);
        recogniser.recognise(page).forEach(({ mentions }, at) => {
          const linked = (explained[at] ?? []).filter(({ verdict }) => verdict === 'linked' || verdict === 'ambiguous');
          // A mention's own initials and ending are part of it, and not of the form.
          expect(linked.map(({ entries }) => entries)).toEqual(
            mentions.map(({ entry, candidates }) => candidates ?? [entry]),
          );
          linked.forEach(({ start, end }, number) => {
            expect(start).toBeGreaterThanOrEqual(mentions[number]?.start ?? Infinity);
            expect(end).toBeLessThanOrEqual(mentions[number]?.end ?? -1);
          });
        });
        expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
      }),
      { ...SEEDED, numRuns: 3000 },
    );
  });

  it('reads ten million characters of one word, one mark or one separator', () => {
    for (const character of ['a', '\u0301', '\u00ad', ' ', '-', '.', '\ud800', '\0']) {
      const [answer] = recogniser.recognise([{ text: `Marina Petrova ${character.repeat(10_000_000)} Petrova` }]);
      expect(answer?.mentions.at(0)).toMatchObject({ start: 0, end: 14 });
    }
  });

  it('looks a number of times that grows with the text and no faster, however close it comes to a name', () => {
    const forms = Array.from({ length: 40 }, (_, at) => `${'Kol '.repeat(at + 1)}${at}`);
    const close = createRecogniser([packOf([entry('kol', 'organisation', forms)])]);
    const looks = (times: number) => {
      const spy = vi.spyOn(close.index, 'find');
      close.recognise([{ text: 'Kol '.repeat(times) }]);
      const calls = spy.mock.calls.length;
      spy.mockRestore();
      return calls;
    };
    const [few, many] = [looks(2000), looks(20_000)];
    expect(few).toBeGreaterThan(2000);
    expect(many / few).toBeLessThan(10.1);
  });
});
