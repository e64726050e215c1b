import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../../../src/recognition/index/key-table.ts';

describe('the table of form beginnings', () => {
  it('keeps every form while it grows, with the key zero among them', () => {
    const table = new KeyTable();
    const small = table.size;
    for (let key = 0; key < 5000; key += 1) expect(table.end(key * 7919, key)).toBe(0);
    expect(table.size).toBeGreaterThan(small);
    for (let key = 0; key < 5000; key += 1) expect(table.end(key * 7919, key)).toBe(key + 1);
  });

  it('keeps apart that a form ends somewhere and that longer ones go on', () => {
    const table = new KeyTable();
    table.continue(42);
    expect(table.end(42, 7)).toBe(0);
    table.continue(42);
    expect(table.end(42, 8)).toBe(8);
  });
});
