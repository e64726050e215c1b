import { describe, expect, it } from 'vitest';
import { isVerified } from '../../../src/mining/passages.ts';
import { findPassages } from '../../../src/reading/find-passages.ts';
import { refOf } from '../../refs.ts';
import { namesOf } from '../background/harbour-glossary.ts';
import { HARBOUR } from '../pack/harbour.ts';

/** What an article says of the names of a glossary. */
function found(...paragraphs: string[]) {
  const blocks = namesOf(HARBOUR).recogniser.recognise(paragraphs.map((text) => ({ text })));
  return findPassages({ id: 'a1', language: 'en' }, paragraphs, blocks);
}

describe('what a kept article says of known names', () => {
  it('are the sentences in which they stand, word for word and with their places', () => {
    const text = 'The quay is old. “Nobody asked us,” Ada Quill said on Monday. It rained.';
    const { names, passages } = found('A headline', text);
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

  it('is nothing of a name that may be several people’s', () => {
    const { names, passages } = found(
      'Ada Quill met Tom Quill at the harbour that day, and both of them stayed.',
      'Later that evening the Quills were photographed; Quill spoke of the harbour at length.',
    );
    expect(names).toEqual([refOf('ada-quill'), refOf('tom-quill')]);
    for (const { quote, about } of passages) {
      if (about.includes(refOf('ada-quill'))) expect(quote).toContain('Ada Quill');
    }
  });

  it('names those too who stand in no sentence that is worth quoting', () => {
    expect(found('Ada Quill')).toEqual({ names: [refOf('ada-quill')], passages: [] });
  });
});
