import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Naming, PagePart, RecognisedBlock } from '../../../../src/recognition/mention.ts';
import { createRecogniser, type Recogniser } from '../../../../src/recognition/recogniser.ts';
import { foldCase, foldExact } from '../../../../src/text/fold.ts';
import { entry, generic, guarded, packOf, short } from '../make-pack.ts';

const SEEDED = { seed: 20_261_122 };

const people = [
  entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]),
  entry('ivo-kol', 'person', ['Ivo Kol', short('Kol')]),
  entry('mira-zab', 'person', ['Mira Zab', short('Zab')]),
  entry('bo-tam', 'person', ['Bo Tam', short('Tam', true)]),
  generic(entry('sudan', 'place', ['Sudan'])),
  entry('rinu', 'place', ['Rinu'], 'Town in Iceland'),
  entry('qat', 'organisation', ['Quick Arctic Trains', short('QAT', true)]),
  entry('vee', 'organisation', [guarded('Vee', 'told ~', 'railway')]),
  entry('twin-one', 'place', ['Twin'], 'Town in Wales'),
  entry('twin-two', 'place', ['Twin', 'Twin Two'], 'Town in Spain'),
];
const piece = fc.constantFrom(
  ...['Ana Kol', 'Ivo Kol', 'Kol', 'Zab', 'Mira Zab', 'Natig Kol', 'KOL', 'Rinu', 'Rinu, Texas', 'Rinu, Iceland'],
  ...['QAT', 'Quick Arctic Trains (QAT)', 'Some Other Council (QAT)', 'told Vee', 'Vee', 'railway', 'Twin', 'Twin Two'],
  ...['Tam', 'Sudan', 'Natig Tam', 'Warmonger Kol', 'Warmonger Tam'],
  ...['said', 'Then', 'President', '.', 'Kol-Zab talks', 'K. Kol', 'A. Kol', 'José\u0301', '@Rinu', 'Kol Center'],
);
const block = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));

/** Reads a page as a browser's page arrives: in groups and in any order, each knowing only what came before. */
function readPiecemeal(
  recogniser: Recogniser,
  texts: readonly string[],
  groups: readonly number[][],
): RecognisedBlock[] {
  const known: Array<RecognisedBlock | null> = texts.map(() => null);
  const ask = (wanted: ReadonlySet<number>) => {
    const parts: PagePart[] = texts.map((each, at) =>
      wanted.has(at) ? { text: each } : { namings: known[at]?.namings ?? ([] as Naming[]) },
    );
    const answers = recogniser.recognise(parts);
    [...wanted]
      .sort((a, b) => a - b)
      .forEach((at, number) => {
        known[at] = answers[number] ?? null;
      });
  };
  for (const group of groups) ask(new Set(group));
  texts.forEach((_, at) => {
    if (known[at]?.depends) ask(new Set([at]));
  });
  return known.filter((each) => each !== null);
}

describe('a page is one context', () => {
  const recogniser = createRecogniser([packOf(people)]);

  it('gives the same links however it is cut into calls, in any order', () => {
    const page = fc.array(block, { minLength: 1, maxLength: 9 }).chain((texts) =>
      fc.record({
        texts: fc.constant(texts),
        order: fc.shuffledSubarray(
          texts.map((_, at) => at),
          { minLength: texts.length },
        ),
        cut: fc.integer({ min: 1, max: 4 }),
      }),
    );
    fc.assert(
      fc.property(page, ({ texts, order, cut }) => {
        const groups: number[][] = [];
        for (let at = 0; at < order.length; at += cut) groups.push(order.slice(at, at + cut));
        const whole = recogniser.recognise(texts.map((each) => ({ text: each })));
        expect(readPiecemeal(recogniser, texts, groups)).toEqual(whole);
      }),
      { ...SEEDED, numRuns: 2000 },
    );
  });

  it('marks in order, never twice, and always what the form says up to folding and initials', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (texts) => {
        const found = recogniser.recognise(texts.map((each) => ({ text: each })));
        found.forEach(({ mentions }, at) => {
          let before = 0;
          for (const { start, end, form: written } of mentions) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
            const name = (texts[at] ?? '').slice(start, end).replace(/^(?:\p{Lu}\. )+/u, '');
            expect(foldCase(foldExact(name))).toBe(foldCase(foldExact(written)));
          }
        });
      }),
      { ...SEEDED, numRuns: 1500 },
    );
  });
});
