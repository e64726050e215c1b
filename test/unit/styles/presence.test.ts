import { expect, it } from 'vitest';
import { displayWhile, WHILE_PRESENT } from '../../../src/styles/presence.ts';

it('a display that is tied to the extension holds against all that a page says of the element', () => {
  const [property, display] = displayWhile(WHILE_PRESENT, 'block', 'none').split(';');
  expect(property).toBe('--backgrounder-display:block var(--backgrounder)!important');
  expect(display).toBe('display:var(--backgrounder-display,none)!important');
  expect(displayWhile('', 'block', 'none')).toBe('display:block!important');
});
