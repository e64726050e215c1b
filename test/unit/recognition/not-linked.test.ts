import { describe, expect, it } from 'vitest';
import { notLinkedIn } from '../../../src/recognition/not-linked.ts';
import { createRecogniser } from '../../../src/recognition/recogniser.ts';
import { entry, packOf, refOf, short } from './make-pack.ts';

const recogniser = createRecogniser([
  packOf([entry('ada-quill', 'person', ['Ada Quill', short('Quill')]), entry('quay', 'place', ['Ellery Quay'])]),
]);
const notLinked = (text: string) => recogniser.explain([{ text }]).flatMap(notLinkedIn);

describe('what stands in a text and is not linked', () => {
  it('is told with its place, whose name it would be, and the rule that left it', () => {
    expect(notLinked('Zed Quill left.')).toEqual([
      { start: 4, end: 9, entries: [refOf('ada-quill')], rule: 'given-name', evidence: 'Zed Quill' },
    ]);
  });

  it('is nothing that lies within a linked name, nor what is linked', () => {
    expect(notLinked('Ada Quill saw Ellery Quay. Quill left.')).toEqual([]);
  });
});
