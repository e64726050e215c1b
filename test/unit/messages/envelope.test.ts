import { describe, expect, it } from 'vitest';
import { isAnswer, isEnvelope } from '../../../src/messages/envelope.ts';

describe('what travels between contexts', () => {
  it.each([
    [{ message: 'glossary', params: {} }, true],
    [{ message: 'glossary', params: undefined }, true],
    [{ message: 'glossary' }, false],
    [{ message: 1, params: {} }, false],
    [{ params: {} }, false],
    ['glossary', false],
    [null, false],
    [undefined, false],
  ])('%o is an envelope: %s', (value, is) => {
    expect(isEnvelope(value)).toBe(is);
  });

  it.each([
    [{ result: null }, true],
    [{ result: undefined }, true],
    [{ error: 'The storage is full.' }, true],
    [{ error: 5 }, false],
    [{}, false],
    ['done', false],
    [null, false],
    [undefined, false],
  ])('%o is an answer: %s', (value, is) => {
    expect(isAnswer(value)).toBe(is);
  });
});
