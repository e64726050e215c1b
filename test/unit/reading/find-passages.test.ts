import { describe, expect, it } from 'vitest';
import { recogniseParts } from '../../../src/background/recognise-parts.ts';
import { isVerified } from '../../../src/mining/passages.ts';
import { findPassages } from '../../../src/reading/find-passages.ts';
import { refOf } from '../../refs.ts';
import { namesOf } from '../background/harbour-glossary.ts';
import { HARBOUR } from '../pack/harbour.ts';

/** What an article says of the names of a glossary. */
async function found(...paragraphs: string[]) {
  const { blocks, entries } = await recogniseParts(
    namesOf(HARBOUR),
    paragraphs.map((text) => ({ text })),
  );
  return findPassages({ id: 'a1', language: 'en' }, paragraphs, blocks, (entry) => entries[entry]?.label ?? '');
}

describe('what a kept article says of known names', () => {
  it('are the sentences in which they stand, word for word and with their places', async () => {
    const text = 'The quay is old. “Nobody asked us,” Ada Quill said on Monday. It rained.';
    const { names, passages } = await found('A headline', text);
    expect(names).toEqual([refOf('ada-quill')]);
    expect(passages).toEqual([
      {
        id: expect.stringMatching(/^a1-2-\d+$/),
        quote: '“Nobody asked us,” Ada Quill said on Monday.',
        prefix: 'The quay is old. ',
        suffix: ' It rained.',
        start: 17,
        end: 61,
        about: [refOf('ada-quill')],
        source: 'a1',
        paragraph: 2,
      },
    ]);
    expect(passages.every((passage) => isVerified(passage, text))).toBe(true);
  });

  it('is nothing of a name that may be several people’s', async () => {
    const { names, passages } = await found(
      'Ada Quill met Tom Quill at the harbour that day, and both of them stayed.',
      'Later that evening the Quills were photographed; Quill spoke of the harbour at length.',
    );
    expect(names).toEqual([refOf('ada-quill'), refOf('tom-quill')]);
    for (const { quote, about } of passages) {
      if (about.includes(refOf('ada-quill'))) expect(quote).toContain('Ada Quill');
    }
  });

  it('names those too who stand in no sentence that is worth quoting', async () => {
    expect(await found('Ada Quill')).toEqual({ names: [refOf('ada-quill')], passages: [] });
  });
});
