import { describe, expect, it } from 'vitest';
import { TAB_CHECKS } from '../../../src/messages/tab-checks.ts';

describe('what a message to a tab carries', () => {
  const name = {
    id: 'harbour/a',
    type: 'person',
    label: 'A',
    gloss: 'G',
    language: 'en',
    count: 1,
    sentence: 'A is.',
    frame: 2,
  };
  it.each([
    ['frameNames', { frame: 2, names: [name] }, true],
    ['frameNames', { frame: 2, names: {} }, false],
    ['frameNames', { frame: 0.5, names: [] }, false],
    ['pageState', {}, true],
    ['pageState', null, false],
    ['pageSource', {}, true],
    ['pageSource', undefined, false],
    ['pageSource', {}, true],
    ['pageSource', undefined, false],
    ['jump', { entry: 'harbour/a', index: 0 }, true],
    ['jump', { entry: 'a', index: 0 }, false],
    ['jump', { entry: 'a', index: Number.NaN }, false],
    ['jump', { entry: 1, index: 0 }, false],
    ['jump', 'a', false],
    ['command', { command: 'next' }, true],
    ['command', { command: 'delete' }, false],
    ['command', undefined, false],
    ['readAgain', {}, true],
  ] as const)('%s with %o: %s', (message, params, fits) => {
    expect(TAB_CHECKS[message](params)).toBe(fits);
  });
});
