import { describe, expect, it } from 'vitest';
import { ENTRY_TYPES } from '../../../src/pack/entry-types.ts';
import { LINE_PARTS, lineName, MARK_CLASS } from '../../../src/styles/line-names.ts';

describe('the names of lines', () => {
  it('tell types and parts apart, and are ours by their beginning', () => {
    const names = ENTRY_TYPES.flatMap((type) => LINE_PARTS.map((part) => lineName(type, part)));
    expect(new Set([...names, MARK_CLASS]).size).toBe(names.length + 1);
    for (const name of names) expect(name).toMatch(/^backgrounder-[a-z]+(?:-[a-z]+)?$/);
    expect(lineName('person')).toBe('backgrounder-person');
    expect(lineName('person', 'repeat')).toBe('backgrounder-person-repeat');
  });
});
