import { expect, it } from 'vitest';
import { formOfDecision } from '../../../src/maker/name-acts.ts';

it('a decision that is undone leads back to the name that it was about', () => {
  expect(formOfDecision({ do: 'merge', name: 'Quill', into: 'Ada Quill' })).toBe('Quill');
  expect(formOfDecision({ do: 'split', form: 'Quill' })).toBe('Quill');
  expect(formOfDecision({ do: 'accept-all', names: ['Quill'] })).toBeNull();
  expect(formOfDecision(undefined)).toBeNull();
});
