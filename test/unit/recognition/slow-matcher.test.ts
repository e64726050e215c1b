import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { entry, packOf } from './make-pack.ts';

const SEEDED = { seed: 20_261_122 };

/** A text folded one character at a time, each with the place it came from: slow, and obvious. */
function foldSlowly(text: string): Array<{ character: string; at: number }> {
  const folded: Array<{ character: string; at: number }> = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (/[\u00ad\u200b-\u200d]/.test(character)) continue;
    const like = /[\s\u2010-\u2014-]/.test(character) ? ' ' : character;
    if (like === ' ' && folded.at(-1)?.character === ' ') continue;
    folded.push({ character: like.replace('\u2019', "'"), at });
  }
  return folded;
}

interface Form {
  text: string;
  anyCase: boolean;
}

/** A hyphen is as good as a space. */
const unhyphened = (form: string) => form.replaceAll('-', ' ');

/** Tries every form at every place: the leftmost wins, and of those the longest. */
function findSlowly(text: string, forms: readonly Form[]): string[] {
  const folded = foldSlowly(text);
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(folded[at]?.character ?? '');
  const found: string[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (isWord(at - 1)) continue;
    const fitting = forms.filter(({ text: written, anyCase }) => {
      const form = unhyphened(written);
      const there = folded
        .slice(at, at + form.length)
        .map(({ character }) => character)
        .join('');
      const same = there === form || (anyCase && there.toLowerCase() === form.toLowerCase());
      return same && !isWord(at + form.length);
    });
    const [longest] = fitting.sort((a, b) => b.text.length - a.text.length);
    if (!longest) continue;
    const last = folded[at + longest.text.length - 1]?.at ?? 0;
    found.push(`${folded[at]?.at}-${last + 1} ${longest.text.toLowerCase()}`);
    at += longest.text.length - 1;
  }
  return found;
}

const word = fc.constantFrom('Zab', 'Kol', 'Rinu', 'qat', 'Vé', 'ışı', 'Ölm', 'Ждун', 'x1');
const form = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', '-', "'"), { minLength: words.length, maxLength: words.length })
      .map((joints) => words.map((each, at) => (at === 0 ? each : (joints[at] ?? ' ') + each)).join('')),
  );
const hidden = fc.constantFrom('', '', '', '\u00ad', '\u200b', '\u200d');
const textWord = fc
  .tuple(word, hidden, fc.boolean())
  .map(([text, inside, lower]) => (lower ? text.toLowerCase() : text).replace(/^(.)(.)/su, `$1${inside}$2`));
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\u00a0', '\n', '-', '\u2013', "'", '\u2019', ', ', '. ', ' "', '');
const text = fc.array(fc.tuple(textWord, gap), { maxLength: 40 }).map((pairs) => pairs.flat().join(''));

describe('recognition against a slow obvious matcher', () => {
  it('finds the same names at the same places, whatever the pack and the text', () => {
    const pack = fc.uniqueArray(fc.record({ text: form, anyCase: fc.boolean() }), {
      selector: (each) => unhyphened(each.text.toLowerCase()),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(pack, text, (forms, page) => {
        const entries = forms.map(({ text: each, anyCase }, at) =>
          entry(`e${at}`, 'organisation', [anyCase ? { text: each, case: 'any' } : each]),
        );
        const [block] = createRecogniser([packOf(entries)]).recognise([{ text: page }]);
        const found = block?.mentions.map((each) => `${each.start}-${each.end} ${each.form.toLowerCase()}`);
        // A form of exact case may still open a sentence with a capital, which the slow matcher does not know.
        const spellings = forms.flatMap((each) => [each, { ...each, text: capitalised(each.text) }]);
        expect(found).toEqual(findSlowly(page, spellings));
      }),
      { ...SEEDED, numRuns: 1500 },
    );
  });
});

function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}
