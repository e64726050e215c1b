import { describe, expect, it } from 'vitest';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';

function glossIn(name: string, ...paragraphs: string[]): string | null | undefined {
  return mineDocuments([{ id: 'd', language: 'en', paragraphs }]).find(({ label }) => label === name)?.proposedGloss;
}

describe('what a document says that somebody is', () => {
  it('is the phrase between commas that names a post or a kind of thing', () => {
    expect(glossIn('Torvald Brenk', 'Yesterday Torvald Brenk, head of the harbour office, left.')).toBe(
      'head of the harbour office',
    );
    expect(glossIn('Torvald Brenk', 'He met Torvald Brenk, the minister of works.')).toBe('the minister of works');
    expect(glossIn('Ellery Works', 'It was built by Ellery Works, a company of the coast, in May.')).toBe(
      'a company of the coast',
    );
  });

  it('is no other name of a list, no clause, and nothing in brackets or quotation marks', () => {
    for (const behind of [
      ', Vladimir Quill and others left.',
      ', who had been the minister of works, left.',
      ', however, left.',
      ', speaking to the council, left.',
      ', “the head of it all”, left.',
      ' (head of the harbour office) left.',
    ])
      expect(glossIn('Torvald Brenk', `Yesterday Torvald Brenk${behind}`), behind).toBeNull();
  });

  it('is the first that there is', () => {
    const lines = ['Torvald Brenk left.', 'So did Torvald Brenk, director of the port, in May.'];
    expect(glossIn('Torvald Brenk', ...lines)).toBe('director of the port');
  });
});
