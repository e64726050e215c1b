import { describe, expect, it } from 'vitest';
import { APOSTROPHES, DASHES, QUOTES, UNSEEN } from '../../../src/text/signs.ts';

const KINDS = { APOSTROPHES, DASHES, QUOTES, UNSEEN };

describe('a kind of signs', () => {
  it.each([
    ['APOSTROPHES', "'`´‘’ʼʻ′＇"],
    ['QUOTES', '"«»“”„‟″‹›＂'],
    ['DASHES', '-‐‑–—―−－'],
    ['UNSEEN', '\u00ad\u200b\u200d\u200f\u2060\ufeff\u3164\ufe0f'.replace('\u3164', '\u1160')],
  ] as const)('%s has every sign that is read as one, and no other', (kind, signs) => {
    for (const sign of signs) {
      const kinds = Object.entries(KINDS).filter(([, signsOf]) => new RegExp(`^[${signsOf}]$`, 'u').test(sign));
      expect(
        kinds.map(([name]) => name),
        sign,
      ).toEqual([kind]);
    }
  });

  it('has no letter, digit or space', () => {
    for (const signs of Object.values(KINDS)) expect('Ab1ə 日').not.toMatch(new RegExp(`[${signs}]`, 'u'));
  });
});
