import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/ui/format-number.ts';

describe('numbers', () => {
  it('are written as the reader’s language writes them', () => {
    expect(formatNumber(1729, 'en')).toBe('1,729');
    expect(formatNumber(1729, 'ru')).toBe('1\u00a0729');
    expect(formatNumber(1_234_567, 'az')).toBe('1.234.567');
    expect(formatNumber(1729, 'az-AZ')).toBe('1.729');
    expect(formatNumber(729, 'az')).toBe('729');
  });
});
