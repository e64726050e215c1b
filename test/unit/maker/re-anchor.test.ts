/** Lines in a new version of their document: found in its words, or lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reAnchor } from '../../../src/maker/re-anchor.ts';
import { isVerified, type Line, quoteAt } from '../../../src/mining/passages.ts';
import { sentencesOf } from '../../../src/mining/sentences.ts';

const NAMES = ['Quill', 'Brenk', 'Ellery Sound'];

/** Every sentence of a text as a line, with the names that stand in it. */
function linesIn(paragraphs: readonly string[]): Line[] {
  return paragraphs.flatMap((text, at) =>
    sentencesOf(text, 'en').map(({ start, end }) => ({
      ...quoteAt(text, start, end),
      id: `old-${at + 1}-${start}`,
      source: 'old',
      date: '2024',
      paragraph: at + 1,
      forms: NAMES.filter((name) => text.slice(start, end).includes(name)),
    })),
  );
}

function anchored(before: readonly string[], paragraphs: readonly string[]): Array<string | null> {
  const lines = linesIn(before);
  const anchors = reAnchor(lines, { id: 'new', language: 'en', paragraphs });
  return lines.map(({ id }) => anchors.get(id)?.quote ?? null);
}

describe('a line in a new version of its document', () => {
  const MET = 'Quill met Brenk in Ellery Sound on Monday morning.';
  const SAID = 'Nobody had expected that of Quill, who left soon afterwards.';

  it('is found word for word, wherever it stands by now', () => {
    const lines = linesIn([`${MET} ${SAID}`]);
    const paragraphs = ['Corrected.', 'It was cold.', `As was reported: ${SAID}`, `Yes. ${MET}`];
    const anchors = reAnchor(lines, { id: 'new', language: 'en', paragraphs });
    expect(lines.map(({ id }) => anchors.get(id))).toEqual([
      { id: 'new-4-5', paragraph: 4, quote: MET, prefix: 'Yes. ', start: 5, end: 5 + MET.length },
      // A colon ends no sentence: what is quoted is the new text's.
      expect.objectContaining({ id: 'new-3-0', quote: `As was reported: ${SAID}` }),
    ]);
  });

  it('is found when a few signs have changed, and quotes the new text', () => {
    const now = 'Quill met Brenk in Ellery Sound on Tuesday morning.';
    expect(anchored([MET], ['A heading', now])).toEqual([now]);
    expect(
      anchored(
        ['“It is Quill,” he said, and went to the harbour.'],
        ['"It is Quill", he said, and went to the harbour!'],
      ),
    ).toEqual(['"It is Quill", he said, and went to the harbour!']);
  });

  it('is lost when it was rewritten, and when it is about somebody else by now', () => {
    expect(
      anchored([MET], ['On Monday there was a meeting between Quill and another man, Brenk, of Ellery Sound.']),
    ).toEqual([null]);
    expect(anchored([MET], ['Quill met Marsh in Ellery Sound on Monday morning.'])).toEqual([null]);
    expect(anchored([MET, SAID], [])).toEqual([null, null]);
  });

  it('that stands there more than once is the one with the same surroundings, or else the nearest', () => {
    const [first, second] = [`${MET} It rained.`, `Later. ${MET} It snowed.`];
    const lines = linesIn([first, 'Nothing else happened that day.', second]).filter(({ quote }) => quote === MET);
    const anchors = reAnchor(lines, { id: 'new', language: 'en', paragraphs: [second, 'New.', first] });
    expect(lines.map(({ id }) => anchors.get(id)?.paragraph)).toEqual([3, 1]);
    const alone = linesIn(['One.', 'Two.', MET]).filter(({ quote }) => quote === MET);
    const near = reAnchor(alone, { id: 'new', language: 'en', paragraphs: [MET, 'Two.', 'Three.', MET] });
    expect([...near.values()].map(({ paragraph }) => paragraph)).toEqual([4]);
  });

  it('takes no other line’s place', () => {
    const within = 'But Quill said that he had never been there.';
    expect(anchored([within.slice(4), within], [within, 'Nothing.'])).toEqual([null, within]);
    const alike = MET.replace('Monday', 'Tuesday');
    expect(anchored([alike, MET], [MET])).toEqual([null, MET]);
  });

  it('says what stands in the new text at its place, whatever was edited', () => {
    const word = fc.constantFrom(
      'Quill',
      'met',
      'Brenk',
      'in',
      'Ellery Sound',
      'harbour',
      '.',
      '“',
      'é',
      '𝔘',
      '\u0301',
      'Mr.',
      ',',
    );
    const text = fc.array(fc.array(word, { minLength: 6, maxLength: 40 }), { minLength: 1, maxLength: 4 });
    const edit = fc.record({
      paragraph: fc.nat(3),
      at: fc.nat(200),
      gone: fc.nat(30),
      put: fc.constantFrom('', ' ', 'x', ' Brenk ', '. ', '𝔘', ' was late'),
    });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), fc.boolean(), (words, edits, isTurned) => {
        const before = words.map((each) => each.join(' '));
        const now = [...before];
        for (const { paragraph, at, gone, put } of edits) {
          const old = now[paragraph];
          if (old !== undefined) now[paragraph] = `${old.slice(0, at)}${put}${old.slice(at + gone)}`;
        }
        if (isTurned) now.reverse();
        const lines = linesIn(before);
        const anchors = reAnchor(lines, { id: 'new', language: 'en', paragraphs: now });
        for (const anchor of anchors.values()) {
          expect(isVerified(anchor, now[anchor.paragraph - 1] ?? '')).toBe(true);
          expect(anchor.id).toBe(`new-${anchor.paragraph}-${anchor.start}`);
        }
        expect(new Set([...anchors.values()].map(({ id }) => id)).size).toBe(anchors.size);
        // Nobody comes to be said to have done what another did.
        for (const { id, forms } of lines)
          expect(forms.filter((form) => anchors.has(id) && !anchors.get(id)?.quote.includes(form))).toEqual([]);
        // What can be quoted and wasn't touched is found.
        if (edits.length === 0)
          for (const { id, quote } of lines.filter(({ quote }) => (quote.match(/\p{L}/gu)?.length ?? 0) >= 20)) {
            expect(anchors.get(id)?.quote).toBe(quote);
          }
      }),
    );
  });
});
