import { describe, expect, it } from 'vitest';
import { letterOf, type PressedKey, stepKey } from '../../../src/maker/list-keys.ts';

const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const ITEMS = ['one', 'two', 'three'];
const step = (key: string, from: string) => stepKey(pressed(key), ITEMS, (item) => item === from);

describe('the keys of a list', () => {
  it('move by one, to the ends, and never beyond them', () => {
    expect([step('j', 'one'), step('ArrowDown', 'two'), step('j', 'three')]).toEqual(['two', 'three', 'three']);
    expect([step('k', 'three'), step('ArrowUp', 'one')]).toEqual(['two', 'one']);
    expect([step('Home', 'three'), step('End', 'one'), step('PageDown', 'one')]).toEqual(['one', 'three', 'three']);
    expect(step('a', 'one')).toBeNull();
    expect(stepKey(pressed('j'), [], () => false)).toBeNull();
  });

  it('are told by where they lie on a keyboard without Latin letters', () => {
    expect(letterOf(pressed('о', { code: 'KeyJ' }))).toBe('j');
    expect(letterOf(pressed('J', { code: 'KeyJ' }))).toBe('j');
    // A keyboard with Latin letters in other places: what is on the key counts.
    expect(letterOf(pressed('a', { code: 'KeyQ' }))).toBe('a');
  });

  it('are left to the browser when they are held with Ctrl, Alt or ⌘', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(letterOf(pressed('a', { code: 'KeyA', [held]: true }))).toBeNull();
    }
    expect(letterOf(pressed('Enter', { code: 'Enter' }))).toBeNull();
  });
});
