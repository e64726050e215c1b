import { expect, it } from 'vitest';
import { otherNamesIn } from '../../../src/ui/other-names.ts';
import { refOf } from '../../refs.ts';

const QUAY = { id: refOf('quay'), label: 'Quay', language: 'en' };
const quay = (start: number, rule: 'given-name' | 'no-cue' = 'given-name') => ({
  start,
  end: start + 4,
  entries: [QUAY.id],
  rule,
  evidence: '',
});

it('tells each name that is not linked once for each reason, as the text writes it, with how often it stands there', () => {
  const lines = ['Quay, Quay', 'QUAY or Quay'];
  expect(
    otherNamesIn(
      lines,
      [
        [quay(0), quay(6)],
        [quay(0), quay(8, 'no-cue')],
      ],
      { [QUAY.id]: QUAY },
    ),
  ).toEqual([
    { surface: 'Quay', entries: [QUAY], rule: 'given-name', evidence: '', count: 2 },
    { surface: 'QUAY', entries: [QUAY], rule: 'given-name', evidence: '', count: 1 },
    { surface: 'Quay', entries: [QUAY], rule: 'no-cue', evidence: '', count: 1 },
  ]);
});
