import { describe, expect, it } from 'vitest';
import { checkRule, explained } from './check-rule.ts';

checkRule('told-apart', {
  decides: [
    ['The envoy for digital affairs Sid Orr spoke.', 'Sid Orr: other (Sid Orr)'],
    ['Trucks passed the quarry Orr.', 'Orr: other (Orr)'],
    ['A train stood at the station Gell.', 'Gell: refused (Gell)'],
  ],
  leaves: ['Sid Orr spoke of digital mail.', 'Orr left the quarry.', 'He spoke of digital affairs. Sid Orr left.'],
});

describe('somebody else whom the pack tells apart', () => {
  it('has the surname too, from there on', () => {
    expect(explained('The envoy for digital affairs Sid Orr spoke. Orr left.')).toContain(
      'Orr: refused by named-before (Orr)',
    );
    expect(explained('Sid Orr spoke. Orr left.')).toContain('Orr: linked by named-before (Sid Orr)');
  });
});
